import type { Catalog } from '../../core/catalog/catalog';
import { decideShelves } from '../../core/decide/decide-shelves';
import type { Facts } from '../../core/segments/condition';
import { pageStrategyIds } from '../../core/strategies/page-strategy-ids';
import type { Strategy } from '../../core/strategies/strategy';
import type { Engine, EnginePorts } from '../engine-ports';
import { createLiveCatalog } from './live-catalog';
import { createLiveProfile, type LiveProfile } from './live-profile';
import { createLiveStrategies } from './live-strategies';
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
  /** Makes sure that the profile is folded: whoever asks about the visitor waits for it. */
  learn(): Promise<void>;
}

/**
 * Starts the engine on a page: learns what the shop sells and who this is, and fills the shelves that do not depend
 * on the page. What reads the page comes after them.
 */
export const startEngine = async (ports: EnginePorts): Promise<Engine> => {
  const { now, chunks } = ports;
  const live = createLiveProfile(ports);
  const { current: catalog, replace, reload } = createLiveCatalog(ports);
  const strategies = createLiveStrategies(ports, live);
  let current: string | undefined;

  const input: Engine['input'] = () => ({
    catalog: catalog(),
    profile: live.current(),
    tastes: live.tastes(catalog(), now()),
    now: now(),
    current,
    facts: engine.facts?.(),
    strategies: strategies.current(),
  });
  const learn = async (): Promise<void> => {
    await live.learn();
    await strategies.load();
  };
  const shelves = createPlacedShelves(
    ports,
    (placements, fixed) => decideShelves({ ...input(), placements, fixed }),
    // A stranger's shelves do not wait for what there is nothing to learn from.
    async () => {
      if (live.isTold()) await learn();
    },
  );
  const engine: RunningEngine = {
    shelves,
    live,
    catalog,
    replaceCatalog: replace,
    input,
    profile: live.current,
    know(product, ofThePage) {
      current = product;
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

  shelves.find();
  await Promise.all([live.reload(), reload()]);
  const pageMayWait = shelves
    .placements()
    .every(({ strategies: [first] }) => !pageStrategyIds.some((id) => id === first));
  if (pageMayWait && catalog().products.length > 0) await shelves.fill();
  return (await chunks.observe()).followPages(ports, engine);
};
