import type { EpochMs } from '../../core/events/event';
import type { Profile } from '../../core/profile/profile';
import { VISIT_GAP_MS } from '../../core/profile/visit-gap';
import { findPlacements } from '../../page/placements';
import type { Segment } from '../../storage/event-log';
import type { EnginePorts, PaintedShelf } from '../engine-ports';
import type { LeftForPage } from '../memory/under-consent';
import { drawDecision } from '../shelf/draw-decision';

/** Fewer than these are not a shelf any more. */
const LEAST_ITEMS = 4;
const TAKES_OUT: readonly string[] = ['add_to_cart', 'purchase', 'dislike'];

/** What has gone into the cart or out of favour since the decision was made. */
const goneSince = (
  profile: Partial<Profile> | undefined,
  tail: readonly Segment[],
): ReadonlySet<string> => {
  const gone = new Set(profile?.cart?.items.keys());
  for (const { name, data } of tail.flatMap(({ events }) => events)) {
    if (!TAKES_OUT.includes(name)) continue;
    for (const { item_id } of data.items ?? []) gone.add(item_id);
  }
  return gone;
};

/** Whether the visit of the snapshot is over: what was chosen for it by a placement that explores held no longer. */
const isOver = (
  profile: Partial<Profile> | undefined,
  tail: readonly Segment[],
  now: EpochMs,
): boolean => {
  const moments = [
    profile?.visits?.lastAt ?? 0,
    ...tail.flatMap(({ events }) => events).map(({ at }) => at),
    now,
  ];
  return moments.some((at, i) => i > 0 && at - (moments[i - 1] ?? at) > VISIT_GAP_MS);
};

/**
 * Paints the shelves that the last visit ended with, from the snapshot alone: neither engine nor catalogue is
 * needed. They stay for this view.
 */
export const paintFromSnapshot = async (
  { shelves, snapshot, tail }: LeftForPage,
  ports: Omit<EnginePorts, 'painted' | 'lists'>,
): Promise<ReadonlyMap<string, PaintedShelf>> => {
  const painted = new Map<string, PaintedShelf>();
  const profile = snapshot.profile();
  const gone = goneSince(profile, tail);
  for (const { id, kind, element } of findPlacements(ports.page.document)) {
    const remembered = shelves.find((shelf) => shelf.placement === id);
    const items = remembered?.items.filter(({ product }) => !gone.has(product.id)) ?? [];
    if (kind !== 'shelf' || !remembered || items.length < LEAST_ITEMS) continue;
    const isTrial = remembered.propensity !== undefined;
    if (isTrial && isOver(profile, tail, ports.now())) continue;
    const decision = { ...remembered, items };
    const drawn = await drawDecision(element, decision, ports);
    if (drawn) painted.set(id, { decision, drawn });
  }
  return painted;
};
