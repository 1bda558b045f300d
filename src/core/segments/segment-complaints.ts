import { type KnownFacts, ruleFault } from './check-rule';

/** One sentence for each rule that cannot be asked, naming the clause at fault. */
export const segmentComplaints = (
  rules: Readonly<Record<string, unknown>>,
  known: KnownFacts,
): readonly string[] =>
  Object.entries(rules).flatMap(([id, rule]) => {
    const fault = ruleFault(rule, known);
    if (!fault) return [];
    const ends = fault.endsWith('?') ? ' It is' : '; it is';
    return `Birebir: the segment “${id}”: ${fault}${ends} left out.`;
  });
