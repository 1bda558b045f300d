import type { Catalog } from '../../core/catalog/catalog';
import { storedProducts } from '../../storage/stored-products';
import type { RunningEngine } from '../engine/start-engine';
import type { EnginePorts } from '../engine-ports';

/**
 * Keeps what pages showed of the catalogue, so that a shop without a catalogue file is known better with every page.
 * Writes only what has changed.
 */
export const createCatalogueKeeper = (
  { granted, memory }: Pick<EnginePorts, 'granted' | 'memory'>,
  { catalog }: RunningEngine,
): (() => Promise<void>) => {
  let kept: Catalog | undefined;
  return async () => {
    const now = catalog();
    if (now === kept || !granted('remember')) return;
    kept = now;
    await (await memory()).values.write('catalogue', storedProducts(now.brought));
  };
};
