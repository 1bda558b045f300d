import type { EventItem } from '../../core/events/event-fields';
import type { Ledger } from '../../core/profile/ledger';
import { own, ownText } from '../../lib/own';
import type { ApiParts } from '../entry/create-api';
import type { TrackResult } from '../entry/dispatch';
import { turnToPerson } from './turn-to-person';

/** One order of the shop's own records. */
export interface PastOrder {
  /** The shop's order number: the same order counts once. */
  readonly transaction_id: string;
  /** ms since 1970. */
  readonly at: number;
  readonly items: readonly EventItem[];
  readonly currency?: string;
  readonly value?: number;
}

/** What the visitor told the shop about themselves, and why the shop asked. */
export interface DeclaredTrait {
  readonly value: string;
  /** As it is shown to the visitor: a trait without a reason is not taken. */
  readonly reason: string;
}

export interface OrderHistory {
  readonly orders?: readonly PastOrder[];
  /** By name, for example `{ birthday: { value: '05-12', reason: 'A present on the day' } }`. */
  readonly traits?: Readonly<Record<string, DeclaredTrait>>;
}

type IdentifyParts = Pick<ApiParts, 'dispatch' | 'memory' | 'flow' | 'engine' | 'warnings'>;

/** Tells of those that are not known yet, so that the log does not grow with every login. */
const tellTraits = (
  { dispatch, engine, warnings }: IdentifyParts,
  traits: OrderHistory['traits'],
): readonly Promise<TrackResult>[] =>
  Object.keys(traits ?? {}).flatMap((name) => {
    const fact = `trait:${name}`;
    const answer = ownText(own(traits, name), 'value');
    const method = ownText(own(traits, name), 'reason');
    if (!answer || !method) {
      warnings.warn(
        `Birebir: the trait “${name}” needs a value and the reason it was asked for; it is left out.`,
      );
      return [];
    }
    const known = engine.running()?.profile().notes.get(fact);
    if (known?.answer === answer && known.method === method) return [];
    return dispatch.track('note', { fact, answer, method });
  });

const NONE: Pick<Ledger, 'orders' | 'returned'> = { orders: [], returned: [] };

/**
 * Login with what the shop knows, or logout (`null`). What another person left here is theirs: it rests, or goes.
 * Resolves when the last of it is durable.
 */
export const identify = async (
  parts: IdentifyParts,
  id: string | null,
  history: OrderHistory = {},
): Promise<TrackResult> => {
  const { track } = parts.dispatch;
  if (id !== null) await turnToPerson(parts, id);
  const login = id === null ? track('logout', {}) : track('login', { user_id: id });
  const { orders: known, returned } = parts.engine.running()?.profile().ledger ?? NONE;
  const orders = (history.orders ?? []).flatMap(({ at, ...order }) => {
    const { transaction_id: number } = order;
    const isKnown = returned.includes(number) || known.some((one) => one.id === number);
    return isKnown ? [] : track('purchase', order, at);
  });
  const traits = id === null ? [] : tellTraits(parts, history.traits);
  const results = await Promise.all([login, ...orders, ...traits]);
  if (id === null) await turnToPerson(parts, null);
  return results.find((result) => !result.stored) ?? { stored: true };
};
