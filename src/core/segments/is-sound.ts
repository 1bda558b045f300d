import type { KnownFacts } from './check-rule';

const isScalar = (value: unknown): boolean => /^(string|number|boolean)$/.test(typeof value);

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] | undefined =>
  typeof value === 'object' && value && !Array.isArray(value) ? Object.entries(value) : undefined;

const isTest = (name: string, test: unknown, { dated }: KnownFacts): boolean => {
  const entries = entriesOf(test);
  if (!entries) return isScalar(test);
  return (
    entries.length > 0 &&
    entries.every(([key, value]) =>
      key === 'in'
        ? Array.isArray(value) && value.every(isScalar)
        : Number.isFinite(value) &&
          (key === 'within' ? dated.includes(name) : /^[<>]=?$/.test(key)),
    )
  );
};

/** What there is only over a span of days: spend, views. */
const isCounted = (name: string, test: unknown, { dated }: KnownFacts): boolean =>
  dated.includes(name) && !!entriesOf(test)?.some(([key]) => key === 'within');

/** Whether a rule can be asked. `ruleFault` says why not; it is loaded only where one cannot. */
export const isSound = (rule: unknown, known: KnownFacts): boolean =>
  entriesOf(rule)?.every(([name, part]) =>
    name === 'all' || name === 'any'
      ? Array.isArray(part) && part.every((one) => isSound(one, known))
      : name === 'not'
        ? isSound(part, known)
        : (known.facts.includes(name) || isCounted(name, part, known)) && isTest(name, part, known),
  ) ?? false;
