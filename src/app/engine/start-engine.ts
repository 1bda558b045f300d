import type { Catalog } from '../../core/catalog/catalog';
import { decideShelves } from '../../core/decide/decide-shelves';
import type { Facts } from '../../core/segments/condition';
import { strategiesOfTheShop } from '../../core/strategies/of-the-shop';
import { pageStrategyIds } from '../../core/strategies/page-strategy-ids';
import type { Strategy } from '../../core/strategies/strategy';
import type { Engine, EnginePorts } from '../engine-ports';
import { createLiveCatalog } from './live-catalog';
import { createLiveProfile, type LiveProfile } from './live-profile';
import { createPlacedShelves, type PlacedShelves } from './placed-shelves';

/** The engine as what reads the page sees it. */
export interface RunningEngine extends Omit<Engine, 'value'> {
  readonly shelves: PlacedShelves;
  readonly live: LiveProfile;
  catalog(): Catalog;
  /** Puts in place a catalogue that has grown by what the page shows. */
  replaceCatalog(grown: Catalog): void;
  /** Called when history was taken up anew: what the page shows is to be added again. */
  onReload?: (() => void) | undefined;
  /** The customer's worth and segments, once they have been worked out. */
  facts?: (() => Facts) | undefined;
  /** The product this page is about, and what more may be asked now that the page is read. */
  know(current: string | undefined, strategies: readonly Strategy[]): void;
}

/**
 * Starts the engine on a page: learns what the shop sells and who this is, and fills the shelves that do not depend
 * on the page. What reads the page comes after them.
 */
export const startEngine = async (ports: EnginePorts): Promise<Engine> => {
  const { settings, now, chunks, onFault } = ports;
  const live = createLiveProfile(ports);
  const { current: catalog, replace, reload } = createLiveCatalog(ports);
  let current: string | undefined;
  let ofThePage: readonly Strategy[] = [];
  let ofTheVisitor: readonly Strategy[] = [];

  const input: Engine['input'] = () => ({
    catalog: catalog(),
    profile: live.current(),
    now: now(),
    current,
    facts: engine.facts?.(),
    strategies: [...settings().strategies, ...ofTheVisitor, ...ofThePage, ...strategiesOfTheShop],
  });
  /** Strategies that look at a history come once there is one. */
  const learn = async (): Promise<void> => {
    const { evidence, ledger } = live.current();
    const told = evidence.items.size + evidence.facets.size + ledger.orders.length;
    if (told === 0 || ofTheVisitor.length > 0) return;
    try {
      ofTheVisitor = (await chunks.visitor()).strategiesOfTheVisitor;
    } catch (error) {
      onFault('the strategies of the visitor', error);
    }
  };
  const shelves = createPlacedShelves(
    ports,
    (placements, fixed) => decideShelves({ ...input(), placements, fixed }),
    learn,
  );
  const engine: RunningEngine = {
    shelves,
    live,
    catalog,
    replaceCatalog: replace,
    input,
    profile: live.current,
    know(product, strategies) {
      current = product;
      ofThePage = strategies;
    },
    async render(target, { placement: id = 'rendered', ...said } = {}) {
      const { document } = ports.page;
      const element = typeof target === 'string' ? document.querySelector(target) : target;
      if (!(element instanceof HTMLElement)) return undefined;
      shelves.add(id, element, said);
      await shelves.fill();
      return shelves.shown(id);
    },
    async take(profile) {
      live.take(profile);
      await shelves.fill(true);
    },
    async reload() {
      await Promise.all([live.reload(), reload()]);
      engine.onReload?.();
      await shelves.fill();
    },
    destroy() {
      live.stop();
      shelves.clear();
    },
  };

  shelves.find();
  await Promise.all([live.reload(), reload()]);
  const pageMayWait = shelves
    .placements()
    .every(({ strategies: [first] }) => !pageStrategyIds.some((id) => id === first));
  if (pageMayWait && catalog().products.length > 0) await shelves.fill();
  return (await chunks.observe()).followPages(ports, engine);
};
