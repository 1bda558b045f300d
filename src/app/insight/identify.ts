import type { EventItem } from '../../core/events/event-fields';
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

export interface OrderHistory {
  readonly orders?: readonly PastOrder[];
}

/**
 * Login with what the shop knows, or logout (`null`). What another person left here is theirs: it rests, or goes.
 * Resolves when the last of it is durable.
 */
export const identify = async (
  parts: Pick<ApiParts, 'dispatch' | 'memory' | 'flow'>,
  id: string | null,
  history: OrderHistory = {},
): Promise<TrackResult> => {
  const { track } = parts.dispatch;
  if (id !== null) await turnToPerson(parts, id);
  const login = id === null ? track('logout', {}) : track('login', { user_id: id });
  const orders = (history.orders ?? []).map(({ at, ...order }) => track('purchase', order, at));
  const results = await Promise.all([login, ...orders]);
  if (id === null) await turnToPerson(parts, null);
  return results.find((result) => !result.stored) ?? { stored: true };
};
