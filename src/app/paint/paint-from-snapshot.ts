import type { ShelfDecision } from '../../core/decide/decision';
import { findPlacements } from '../../page/placements';
import type { Segment } from '../../storage/event-log';
import type { Snapshot } from '../../storage/snapshot';
import type { EnginePorts, PaintedShelf } from '../engine-ports';
import { drawDecision } from '../shelf/draw-decision';

/** Fewer than these are not a shelf any more. */
const LEAST_ITEMS = 4;
const TAKES_OUT: readonly string[] = ['add_to_cart', 'purchase', 'dislike'];

/** What has gone into the cart or out of favour since the decision was made. */
const goneSince = ({ profile }: Snapshot, tail: readonly Segment[]): ReadonlySet<string> => {
  const gone = new Set(profile()?.cart?.items.keys());
  for (const { name, data } of tail.flatMap(({ events }) => events)) {
    if (!TAKES_OUT.includes(name)) continue;
    for (const { item_id } of data.items ?? []) gone.add(item_id);
  }
  return gone;
};

/**
 * Paints the shelves that the last visit ended with, from the snapshot alone: neither engine nor catalogue is
 * needed. They stay for this view.
 */
export const paintFromSnapshot = async (
  shelves: readonly ShelfDecision[],
  snapshot: Snapshot,
  tail: readonly Segment[],
  ports: Omit<EnginePorts, 'painted'>,
): Promise<ReadonlyMap<string, PaintedShelf>> => {
  const painted = new Map<string, PaintedShelf>();
  const gone = goneSince(snapshot, tail);
  for (const { id, kind, element } of findPlacements(ports.page.document)) {
    const remembered = shelves.find((shelf) => shelf.placement === id);
    const items = remembered?.items.filter(({ product }) => !gone.has(product.id)) ?? [];
    if (kind !== 'shelf' || !remembered || items.length < LEAST_ITEMS) continue;
    const decision = { ...remembered, items };
    const drawn = await drawDecision(element, decision, ports);
    if (drawn) painted.set(id, { decision, drawn });
  }
  return painted;
};
