import type { SharedKnowledge } from '../model/shared-knowledge';
import { propose } from './listed';
import type { Proposal, StrategyContext } from './strategy';

/** How many visitors wanted each product, as the model file lists them. */
export const wantedBy = (
  knowledge: SharedKnowledge,
  list: 'topSellers' | 'trending',
): ReadonlyMap<number, number> =>
  new Map(knowledge.popular(list).map(({ ordinal, count }) => [ordinal, count]));

/** Whether the shop's log told of orders: without any, what is counted is looks. */
export const knowsOrders = ({ tells }: SharedKnowledge): boolean =>
  tells('bought') || tells('viewedThenBought');

/** A proposal of what most visitors wanted: what is said is a number of visitors, and nothing about this one. */
export const mostWanted = (
  id: string,
  context: StrategyContext,
  wanted: ReadonlyMap<number, number>,
  part: string,
): Proposal | undefined =>
  propose(id, context, {
    ordinals: wanted.keys(),
    parts: (ordinal) => [{ name: part, value: wanted.get(ordinal) ?? 0 }],
  });
