import { nearest } from '../../lib/nearest';

const COMPARISONS = ['>=', '>', '<=', '<'];
const TESTS = [...COMPARISONS, 'in', 'within'];
const COMBINED = ['all', 'any'];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isScalar = (value: unknown): boolean => /^(string|number|boolean)$/.test(typeof value);

const hint = (name: string, known: readonly string[]): string => {
  const meant = nearest(name, known);
  return meant ? `; did you mean “${meant}”?` : '';
};

/** What the rule of a fact may be asked by; what can be counted over time has `dated` names. */
export interface KnownFacts {
  readonly facts: readonly string[];
  readonly dated: readonly string[];
}

const testFault = (
  name: string,
  test: unknown,
  { facts, dated }: KnownFacts,
): string | undefined => {
  const counted = isObject(test) && test['within'] !== undefined;
  if (!facts.includes(name) && !counted)
    return `“${name}” is counted over days: it should have a number under “within”`;
  if (isScalar(test)) return undefined;
  if (!isObject(test) || Object.keys(test).length === 0)
    return `“${name}” should be a value or a comparison such as { ">=": 2 }`;
  for (const [key, value] of Object.entries(test)) {
    if (!TESTS.includes(key)) return `“${name}” has no test “${key}” (one of ${TESTS.join(', ')})`;
    if (key === 'in' && !(Array.isArray(value) && value.every(isScalar)))
      return `“${name}” should have a list of values under “in”`;
    if (key !== 'in' && !(typeof value === 'number' && Number.isFinite(value)))
      return `“${name}” should have a number under “${key}”, not ${JSON.stringify(value)}`;
    if (key === 'within' && !dated.includes(name))
      return `“${name}” cannot be counted over days (“within”); ${dated.join(', ')} can`;
  }
  return undefined;
};

/**
 * What is wrong with a rule, naming the first clause at fault; nothing when it can be asked.
 * @example ruleFault({ oders: { '>=': 2 } }, known) // 'there is no fact “oders”; did you mean “orders”?'
 */
export const ruleFault = (rule: unknown, known: KnownFacts): string | undefined => {
  if (!isObject(rule)) return `a rule should be an object, not ${JSON.stringify(rule)}`;
  for (const [name, part] of Object.entries(rule)) {
    if (COMBINED.includes(name)) {
      if (!Array.isArray(part)) return `“${name}” should be a list of rules`;
      for (const one of part) {
        const fault = ruleFault(one, known);
        if (fault) return fault;
      }
    } else if (name === 'not') {
      const fault = ruleFault(part, known);
      if (fault) return fault;
    } else if (known.facts.includes(name) || known.dated.includes(name)) {
      const fault = testFault(name, part, known);
      if (fault) return fault;
    } else return `there is no fact “${name}”${hint(name, [...known.facts, ...COMBINED, 'not'])}`;
  }
  return undefined;
};
