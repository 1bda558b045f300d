import { isSound } from '../../core/segments/is-sound';
import { membersOf, type SegmentRules } from '../../core/segments/members';
import { countWindows, windowsIn } from '../../core/segments/windows';
import { datedFacts } from '../../core/value/dated-facts';
import { segmentsInNotes } from '../../core/value/held-in-notes';
import type { EnginePorts } from '../engine-ports';
import type { OwnerRules } from './owner-rules';

type SorterPorts = Pick<EnginePorts, 'chunks' | 'warn' | 'onFault'>;

/** Sorts by the rules that can be asked; of the others the owner is told once. */
export const createSorter = (
  asked: Readonly<Record<string, unknown>>,
  { chunks, warn, onFault }: SorterPorts,
): OwnerRules['sort'] => {
  let told = false;
  const complain = async (
    faulty: typeof asked,
    facts: readonly string[],
    dated: readonly string[],
  ) => {
    const { segmentComplaints } = await chunks.advise();
    segmentComplaints(faulty, { facts, dated }).forEach(warn);
  };
  return (plain, profile, now) => {
    const amounts = datedFacts(profile);
    const known = { facts: Object.keys(plain), dated: Object.keys(amounts) };
    const rules: Record<string, SegmentRules[string]> = {};
    const faulty: Record<string, unknown> = {};
    for (const [id, rule] of Object.entries(asked)) {
      if (isSound(rule, known)) rules[id] = rule as SegmentRules[string];
      else faulty[id] = rule;
    }
    if (!told && Object.keys(faulty).length > 0) {
      complain(faulty, known.facts, known.dated).catch((error: unknown) =>
        onFault('the segments', error),
      );
    }
    told = true;
    const windows = Object.values(rules).flatMap(windowsIn);
    const facts = { ...plain, ...countWindows(windows, amounts, now) };
    // Another page of the shop may have rules of its own: what has none here stays as it is.
    const before = segmentsInNotes(profile.notes).filter((id) => rules[id]);
    const after = membersOf(rules, facts, before);
    return { before, after, facts: { ...facts, segments: after } };
  };
};
