import type { SharedKnowledge } from '../../core/model/shared-knowledge';
import type { OpenLog } from '../model/open-log';
import { sequences } from '../model/sequences';
import { actingStrategies, deciding, filling } from './acting-strategies';
import { byPopularity } from './contestants';
import { decisions } from './decisions';
import { judge, judgeMoments, type Verdict } from './judge';

/** What is foretold of orders: the rest of a basket, and what looks lead to. */
export interface OrderVerdicts {
  readonly baskets: Readonly<Record<string, Verdict>>;
  readonly decisions: Readonly<Record<string, Verdict>>;
}

/** Measures the shelves that rest on orders, on sessions from one to another; nothing where the log tells of none. */
export const judgeOrders = async (
  { engine, catalog, purchases, views }: OpenLog,
  knowledge: SharedKnowledge,
  bought: Float32Array,
  part: { readonly after: number; readonly sessions: number },
): Promise<OrderVerdicts | undefined> => {
  if (purchases === 0) return undefined;
  const size = catalog.products.length;
  const popularity = byPopularity(bought);
  const acting = (trial: typeof filling) => ({
    popularity,
    ...actingStrategies(catalog, knowledge, trial),
  });
  const held = { ...part, kind: 'buy', heldBack: 0 } as const;
  return {
    baskets: await judge(sequences(engine, held), acting(filling), size, 'reveal'),
    decisions: views > 0 ? await judgeMoments(decisions(engine, part), acting(deciding), size) : {},
  };
};
