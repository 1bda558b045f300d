import type { Catalog } from '../../core/catalog/catalog';
import type { Placement } from '../../core/decide/placement';
import type { Facts } from '../../core/segments/condition';
import type { Strategy } from '../../core/strategies/strategy';
import { pageStrategyIds } from '../../core/strategies/strategy-ids';
import type { Engine, EnginePorts } from '../engine-ports';
import { createLiveCatalog } from './live-catalog';
import { createLiveDecisions } from './live-decisions';
import { createLiveProfile, type LiveProfile } from './live-profile';
import { createLiveStrategies } from './live-strategies';
import { createPlacedShelves, type PlacedShelves } from './placed-shelves';

/** Ids of the product that a page is about, and of those that it lists, in its order. */
export interface PageProducts {
  readonly current?: string | undefined;
  readonly listed: readonly string[];
}

/** The engine as what reads the page sees it. */
export interface RunningEngine extends Omit<Engine, 'value' | 'renew'> {
  readonly shelves: PlacedShelves;
  readonly live: LiveProfile;
  catalog(): Catalog;
  /** Puts in place a catalogue that has grown by what the page shows. */
  replaceCatalog(grown: Catalog): void;
  /** Called when history was taken up anew: what the page shows is to be added again. */
  onReload?: (() => void) | undefined;
  /** The customer's worth and segments, once they have been worked out. */
  facts?: (() => Facts) | undefined;
  /** What the page shows, and what more may be asked now that it is read. */
  know(products: PageProducts, strategies: readonly Strategy[]): void;
  /**
   * Makes sure that the profile is folded: whoever asks about the visitor waits for it.
   * @param more strategies that are to be there beside those that this page asks for.
   */
  learn(more?: readonly string[]): Promise<void>;
}

/**
 * Starts the engine on a page: learns what the shop sells and who this is, and fills the shelves that do not depend
 * on the page. What reads the page comes after them.
 */
export const startEngine = async (ports: EnginePorts): Promise<Engine> => {
  const { now, chunks } = ports;
  const live = createLiveProfile(ports);
  const { current: catalog, replace, reload } = createLiveCatalog(ports);
  const strategies = createLiveStrategies(ports);
  const decisions = createLiveDecisions(ports, live.decide);
  let page: PageProducts = { listed: [] };

  const input: Engine['input'] = () => ({
    catalog: catalog(),
    profile: live.current(),
    tastes: live.tastes(catalog(), now()),
    now: now(),
    current: page.current,
    listed: page.listed.map((id) => catalog().ordinalOf.get(id) ?? -1),
    facts: engine.facts?.(),
    knowledge: strategies.knowledge(catalog()),
    shop: ports.settings(),
    strategies: strategies.current(),
  });
  const asked = (): readonly string[] => shelves.placements().flatMap((one) => one.strategies);
  const learn = async (more: readonly string[] = []): Promise<void> => {
    await live.learn();
    const { evidence, ledger } = live.current();
    const told = evidence.items.size + evidence.facets.size + ledger.orders.length > 0;
    await strategies.load([...asked(), ...more], told);
  };
  /** A stranger's shelves do not wait for what there is nothing to learn from. */
  const prepare = async (): Promise<void> => {
    await Promise.all([
      decisions.load(shelves.placements()),
      live.isTold() ? learn() : strategies.load(asked(), false),
    ]);
  };
  const shelves = createPlacedShelves(
    ports,
    (placements, fixed) => decisions.choose({ ...input(), placements, fixed }),
    prepare,
  );
  const engine: RunningEngine = {
    shelves,
    live,
    catalog,
    replaceCatalog: replace,
    input,
    decide: decisions.decide,
    profile: live.current,
    know(products, ofThePage) {
      page = products;
      strategies.ofThePage(ofThePage);
    },
    learn,
    async render(target, { placement: id = 'rendered', ...said } = {}) {
      const { document } = ports.page;
      const element = typeof target === 'string' ? document.querySelector(target) : target;
      if (!(element instanceof HTMLElement)) return undefined;
      shelves.add(id, element, said);
      await shelves.fill();
      return shelves.shown(id);
    },
    async take(profile) {
      await learn();
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

  /** Asks first for what only the page can tell. */
  const waitsForPage = ({ strategies: [first] }: Placement): boolean =>
    pageStrategyIds.some((id) => id === first) ||
    strategies.current().some(({ id, ofThePage }) => ofThePage && id === first);

  shelves.find();
  await Promise.all([live.reload(), reload()]);
  await prepare();
  const pageMayWait = !shelves.placements().some(waitsForPage);
  if (pageMayWait && catalog().products.length > 0) await shelves.fill();
  return (await chunks.observe()).followPages(ports, engine);
};
