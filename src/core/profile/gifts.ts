import type { EpochMs } from '../events/event';
import { type Facet, touch } from './facet';

/** Whether something was a gift, and when that was last said. */
interface GiftMark {
  readonly on: boolean;
  readonly at: EpochMs;
}

/** By fact: `order:42`, `item:tea`. */
export type Gifts = Map<string, GiftMark>;

const MOST_MARKS = 500;

/** True where the visitor said so, or bought it while shopping for somebody else. */
export const isGift = (gifts: Gifts, fact: string): boolean => gifts.get(fact)?.on === true;

/** What was meant for somebody else. The last word counts, by its own date. */
export const gifts: Facet<Gifts> = {
  apply(draft, { name, at, data, forSomeoneElse }) {
    const { fact, transaction_id: order, items } = data;
    const mark = (key: string, on: boolean): void => {
      const known = touch(draft, key, MOST_MARKS, () => ({ on, at }));
      if (at >= known.at) draft.set(key, { on, at });
    };
    if (name === 'strike' && fact) draft.delete(fact);
    else if (name === 'gift' && fact) mark(fact, data.method !== 'undo');
    else if (name === 'purchase' && forSomeoneElse && items?.length) {
      const key = `order:${order}`;
      if (order && !draft.has(key)) mark(key, true);
    }
  },
};
