/** What conditions speak about: named figures, words and yes/no. */
export type Facts = Readonly<Record<string, number | string | boolean | undefined>>;

type Scalar = number | string | boolean;

/** One comparison or several that must all hold; a bare value means "equals". */
type Test =
  | Scalar
  | {
      readonly '>='?: number;
      readonly '>'?: number;
      readonly '<='?: number;
      readonly '<'?: number;
      readonly in?: readonly Scalar[];
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

const passes = (fact: Facts[string], test: Test): boolean => {
  // A rule of the owner's may hold anything; what is no test is not passed.
  if (typeof test !== 'object' || test === null) return fact === test;
  if (test.in && !(Array.isArray(test.in) && test.in.includes(fact as Scalar))) return false;
  const figure = typeof fact === 'number' ? fact : Number.NaN;
  if (test['>='] !== undefined && !(figure >= test['>='])) return false;
  if (test['>'] !== undefined && !(figure > test['>'])) return false;
  if (test['<='] !== undefined && !(figure <= test['<='])) return false;
  return !(test['<'] !== undefined && !(figure < test['<']));
};

/** Whether a rule holds. A fact nobody knows passes no test. */
export const holds = (condition: Condition, facts: Facts): boolean => {
  const { all, any, not, ...tests } = condition;
  if (all && !(Array.isArray(all) && all.every((part) => holds(part, facts)))) return false;
  if (any && !(Array.isArray(any) && any.some((part) => holds(part, facts)))) return false;
  if (not && holds(not, facts)) return false;
  return Object.keys(tests).every((name) => passes(facts[name], tests[name] as Test));
};
