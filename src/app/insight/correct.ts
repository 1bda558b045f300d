import type { ApiParts } from '../entry/create-api';
import type { TrackResult } from '../entry/dispatch';
import { readFact } from './read-fact';

type CorrectParts = Pick<ApiParts, 'dispatch' | 'engine' | 'warnings'>;

/** What was asked for that cannot be: one sentence, for the caller and for the console. */
const refuse = ({ warnings }: CorrectParts, reason: string): TrackResult => {
  warnings.warn(`Birebir: ${reason}.`);
  return { stored: false, reason };
};

/** Tells the log, and lets the shelves follow at once. */
const tell = async (
  { dispatch, engine }: CorrectParts,
  ...[name, fields]: Parameters<ApiParts['dispatch']['observe']>
): Promise<TrackResult> => {
  const told = dispatch.track(name, fields);
  const running = engine.running();
  await running?.take(running.profile());
  return told;
};

/** How much of something the visitor wants to see. */
export type Preferred = 'more' | 'less' | 'neutral';

/** More or less of a facet, from now on; `neutral` takes it back. */
export const prefer = (
  parts: CorrectParts,
  facet: unknown,
  how: unknown,
): Promise<TrackResult> | TrackResult =>
  typeof facet === 'string' && (how === 'more' || how === 'less' || how === 'neutral')
    ? tell(parts, 'prefer', { facet, method: how })
    : refuse(parts, 'prefer() needs a facet and “more”, “less” or “neutral”; nothing is changed');

/** An order or a product was a gift; `undo` takes it back. */
export const gift = (
  parts: CorrectParts,
  given: unknown,
  undo: unknown,
): Promise<TrackResult> | TrackResult => {
  const fact = readFact(given, ['order', 'item']);
  if (!fact) return refuse(parts, 'gift() needs { order } or { item }; nothing is marked');
  const { kind, value } = fact;
  const method = undo === 'undo' ? { method: undo } : {};
  return tell(parts, 'gift', { fact: `${kind}:${value}`, ...method });
};

/** Whom a visit is for. */
export type ShoppingFor = 'someone-else' | 'myself';

/** Whom the rest of this visit is for. */
export const shoppingFor = (
  parts: CorrectParts,
  whom: unknown,
): Promise<TrackResult> | TrackResult =>
  whom === 'someone-else' || whom === 'myself'
    ? tell(parts, 'shopping_for', { method: whom })
    : refuse(parts, 'shoppingFor() needs “someone-else” or “myself”; nothing is changed');
