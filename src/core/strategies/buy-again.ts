import { isDue } from '../value/replenishment';
import { propose } from './listed';
import { ownedHere } from './owned-here';
import type { Strategy } from './strategy';

/**
 * What is about to run out, by this visitor's own pauses; a product whose time has not come waits. One that was bought
 * once counts where the shop says that it is bought again: by the pause that is usual for such things.
 */
export const buyAgain = {
  id: 'buy-again',
  allows: ['owned'],
  least: 1,
  ofTheDay: true,
  propose(context) {
    const { catalog } = context;
    const owned = ownedHere(context);
    return propose('buy-again', context, {
      ordinals: [...owned].flatMap(([at, { times, interval }]) =>
        isDue(interval) && (times > 1 || catalog.products[at]?.replenishable) ? at : [],
      ),
      parts(ordinal) {
        const { score = 0, interval } = owned.get(ordinal) ?? {};
        return [
          { name: 'rhythm', value: interval?.due ?? 0 },
          { name: 'often', value: score },
        ];
      },
      because(ordinal) {
        const { times = 0, interval } = owned.get(ordinal) ?? {};
        return times > 1
          ? { id: 'because.rhythm', values: { days: Math.round(interval?.days ?? 0) } }
          : { id: 'because.buy-again' };
      },
    });
  },
} as const satisfies Strategy;
