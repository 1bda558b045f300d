import type { Profile } from '../../core/profile/index';
import { stageInNotes } from '../../core/value/held-in-notes';
import type { KnownCustomer } from '../../core/value/know-customer';
import type { EnginePorts } from '../engine-ports';

/** What listeners of `segment` are told. */
export interface SegmentChange {
  readonly id: string;
  readonly change: 'enter' | 'leave';
}

const changed = (from: readonly string[], to: readonly string[]): readonly SegmentChange[] => [
  ...to.filter((id) => !from.includes(id)).map((id) => ({ id, change: 'enter' as const })),
  ...from.filter((id) => !to.includes(id)).map((id) => ({ id, change: 'leave' as const })),
];

type StandingPorts = Pick<EnginePorts, 'observe' | 'announce'>;

/** Tells the log which stage is held; of those who have bought nothing there is nothing to hold. */
const keepStage = (
  { observe }: StandingPorts,
  { notes, visits }: Profile,
  { stage: { stage, lower }, value }: KnownCustomer,
): void => {
  const before = stageInNotes(notes);
  if (value.orders === 0 || (before?.stage === stage && !before.lower === !lower)) return;
  const method = lower ? 'lower' : 'hold';
  observe('note', { fact: 'stage', answer: stage, method, value: visits.count });
};

/** Segments by id. */
interface Membership {
  /** As the log has it. */
  readonly before: readonly string[];
  /** As this page was last told; the log may not be kept. */
  readonly shown: readonly string[];
  readonly after: readonly string[];
}

/**
 * Tells the log what is held from now on, so that it is folded with everything else, and listeners what has changed.
 */
export const keepStanding = (
  ports: StandingPorts,
  profile: Profile,
  known: KnownCustomer,
  { before, shown, after }: Membership,
): void => {
  for (const change of changed(shown, after)) ports.announce('segment', change);
  keepStage(ports, profile, known);
  for (const { id, change } of changed(before, after)) {
    ports.observe('note', { fact: `segment:${id}`, method: change });
  }
};
