import { repeatShare } from '../../core/value/buy-again';
import type { Priors } from '../../core/value/priors';

/** Names more would make the file heavier than what they tell. */
const MOST_NAMED = 200;
/** Bought on more than one day. */
const AGAIN = Number.NaN;

/** Counts who bought a thing on more days than one, by item or category. */
export const createRepeatLog = () => {
  const buyersOf = new Map<string, Map<string, number>>();
  return {
    add(thing: string, customer: string, day: number): void {
      const buyers = buyersOf.get(thing) ?? new Map<string, number>();
      buyersOf.set(thing, buyers);
      const before = buyers.get(customer);
      const whole = Math.floor(day);
      if (before === undefined) buyers.set(customer, whole);
      else if (before !== whole) buyers.set(customer, AGAIN);
    },
    /** Each thing's share of buyers who bought it again, those with the most buyers; nothing where nothing was named. */
    shares(
      most = MOST_NAMED,
    ): { site: number; shares: Readonly<Record<string, number>> } | undefined {
      const things = [...buyersOf].map(([thing, buyers]) => ({
        thing,
        buyers: buyers.size,
        again: [...buyers.values()].filter(Number.isNaN).length,
      }));
      const sum = (count: 'buyers' | 'again'): number =>
        things.reduce((total, one) => total + one[count], 0);
      if (things.length === 0) return undefined;
      const site = sum('again') / sum('buyers');
      const named = things.sort((one, two) => two.buyers - one.buyers).slice(0, most);
      return {
        site,
        shares: Object.fromEntries(
          named.map(({ thing, buyers, again }) => [
            thing,
            Number(repeatShare(again, buyers, site).toPrecision(3)),
          ]),
        ),
      };
    },
  };
};

type RepeatLog = ReturnType<typeof createRepeatLog>;

/** By category where there are categories, of which there are fewer; else by item. */
export const repeatPriors = (items: RepeatLog, categories: RepeatLog): Priors['rcp'] => {
  const byCategory = categories.shares();
  if (byCategory) return { site: byCategory.site, categories: byCategory.shares };
  const byItem = items.shares();
  return byItem && { site: byItem.site, items: byItem.shares };
};
