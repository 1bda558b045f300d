/** Under this name lies what a fact comes to over the last so many days. */
const windowed = (fact, days) => `${fact}@${days}`;
const passes = (name, test, facts, slack) => {
    const span = typeof test === 'object' && test ? test.within : undefined;
    const fact = facts[span === undefined ? name : windowed(name, span)];
    const is = (one) => Array.isArray(fact) ? fact.some((member) => member === one) : fact === one;
    // A rule of the owner's may hold anything; what is no test is not passed.
    if (typeof test !== 'object' || test === null)
        return is(test);
    if (test.in && !(Array.isArray(test.in) && test.in.some(is)))
        return false;
    const figure = typeof fact === 'number' ? fact : Number.NaN;
    const low = (limit) => limit - slack * Math.abs(limit);
    const high = (limit) => limit + slack * Math.abs(limit);
    if (test['>='] !== undefined && !(figure >= low(test['>='])))
        return false;
    if (test['>'] !== undefined && !(figure > low(test['>'])))
        return false;
    if (test['<='] !== undefined && !(figure <= high(test['<='])))
        return false;
    if (test['<'] !== undefined && !(figure < high(test['<'])))
        return false;
    return span === undefined || fact !== undefined;
};
/**
 * Whether a rule holds. A fact nobody knows passes no test.
 * @param slack 0-1: by what share of a limit a figure may miss it; within `not` it must miss by as much. 0.
 */
const holds = (condition, facts, slack = 0) => {
    const { all, any, not, ...tests } = condition;
    if (all && !(Array.isArray(all) && all.every((part) => holds(part, facts, slack))))
        return false;
    if (any && !(Array.isArray(any) && any.some((part) => holds(part, facts, slack))))
        return false;
    if (not && holds(not, facts, -slack))
        return false;
    return Object.keys(tests).every((name) => passes(name, tests[name], facts, slack));
};

export { holds as h, windowed as w };
