import { strategiesOfTheShop } from '../../core/strategies/of-the-shop';
import type { Strategy } from '../../core/strategies/strategy';
import type { EnginePorts } from '../engine-ports';
import type { LiveProfile } from './live-profile';

/** The strategies that may be asked on this page. */
export interface LiveStrategies {
  current(): readonly Strategy[];
  /** Those that look at the page, once it has been read. */
  ofThePage(found: readonly Strategy[]): void;
  /** Loads those that look at a history, once there is one. */
  load(): Promise<void>;
}

/** Lists are loaded when there is something for them to look at. */
export const createLiveStrategies = (
  { settings, chunks, onFault }: Pick<EnginePorts, 'settings' | 'chunks' | 'onFault'>,
  { current: profile }: LiveProfile,
): LiveStrategies => {
  let page: readonly Strategy[] = [];
  const lists = new Map<string, readonly Strategy[]>();
  const take = async (name: string, list: () => Promise<readonly Strategy[]>): Promise<void> => {
    if (lists.has(name)) return;
    try {
      lists.set(name, await list());
    } catch (error) {
      onFault(`the strategies of the ${name}`, error);
    }
  };
  return {
    // Of two with one id the first is asked.
    current: () => [
      ...settings().strategies,
      ...[...lists.values()].flat(),
      ...page,
      ...strategiesOfTheShop,
    ],
    ofThePage(found) {
      page = found;
    },
    async load() {
      const { evidence, ledger } = profile();
      const told = evidence.items.size + evidence.facets.size + ledger.orders.length > 0;
      if (told) await take('visitor', async () => (await chunks.visitor()).strategiesOfTheVisitor);
    },
  };
};
