type Scalar = number | string | boolean;

/** What conditions speak about: named figures, words, yes/no, and sets of words. */
export type Facts = Readonly<Record<string, Scalar | readonly string[] | undefined>>;

/** One comparison or several that must all hold; a bare value means "equals", of a set "is among them". */
type Test =
  | Scalar
  | {
      readonly '>='?: number;
      readonly '>'?: number;
      readonly '<='?: number;
      readonly '<'?: number;
      readonly in?: readonly Scalar[];
      /** Counted over so many days; for orders, spend, views, searches and answers. */
      readonly within?: number;
    };

/**
 * A declarative rule over facts: every named fact must pass its test; `all`, `any` and `not` combine rules.
 * @example { visits: { '>=': 2 }, not: { pageType: 'checkout' } }
 */
export interface Condition {
  readonly all?: readonly Condition[];
  readonly any?: readonly Condition[];
  readonly not?: Condition;
  readonly [fact: string]: Test | Condition | readonly Condition[] | undefined;
}

/** Under this name lies what a fact comes to over the last so many days. */
export const windowed = (fact: string, days: number): string => `${fact}@${days}`;

const passes = (name: string, test: Test, facts: Facts, slack: number): boolean => {
  const span = typeof test === 'object' && test ? test.within : undefined;
  const fact = facts[span === undefined ? name : windowed(name, span)];
  const is = (one: Scalar): boolean =>
    Array.isArray(fact) ? fact.some((member) => member === one) : fact === one;
  // A rule of the owner's may hold anything; what is no test is not passed.
  if (typeof test !== 'object' || test === null) return is(test);
  if (test.in && !(Array.isArray(test.in) && test.in.some(is))) return false;
  const figure = typeof fact === 'number' ? fact : Number.NaN;
  const low = (limit: number): number => limit - slack * Math.abs(limit);
  const high = (limit: number): number => limit + slack * Math.abs(limit);
  if (test['>='] !== undefined && !(figure >= low(test['>=']))) return false;
  if (test['>'] !== undefined && !(figure > low(test['>']))) return false;
  if (test['<='] !== undefined && !(figure <= high(test['<=']))) return false;
  if (test['<'] !== undefined && !(figure < high(test['<']))) return false;
  return span === undefined || fact !== undefined;
};

/**
 * Whether a rule holds. A fact nobody knows passes no test.
 * @param slack 0-1: by what share of a limit a figure may miss it; within `not` it must miss by as much. 0.
 */
export const holds = (condition: Condition, facts: Facts, slack = 0): boolean => {
  const { all, any, not, ...tests } = condition;
  if (all && !(Array.isArray(all) && all.every((part) => holds(part, facts, slack)))) return false;
  if (any && !(Array.isArray(any) && any.some((part) => holds(part, facts, slack)))) return false;
  if (not && holds(not, facts, -slack)) return false;
  return Object.keys(tests).every((name) => passes(name, tests[name] as Test, facts, slack));
};
