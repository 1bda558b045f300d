import { openAutoPlace } from '../../page/auto-place';
import { shelfHeight } from '../../ui/shelf-height';
import type { PlacedShelves } from '../engine/placed-shelves';
import type { EnginePorts } from '../engine-ports';
import type { PageDescription } from './describe-page';

/** What a page that nobody prepared gets, by what it is for; paying is left alone. */
const AUTO: Readonly<Record<string, readonly string[]>> = {
  product: ['auto-alternatives', 'auto-picked'],
  cart: ['auto-cart'],
  checkout: [],
  order: [],
};
const AUTO_ELSEWHERE = ['auto-picked'];

/** Takes up what the owner prepared; on a page without any of it, makes places of our own. */
export const placeShelves = (
  { page, settings }: Pick<EnginePorts, 'page' | 'settings'>,
  shelves: PlacedShelves,
  { type, main }: PageDescription,
): void => {
  shelves.find();
  if (shelves.placements().length > 0 || !settings().auto) return;
  for (const id of AUTO[type] ?? AUTO_ELSEWHERE) {
    const after = id === 'auto-picked' ? undefined : main?.element;
    const element = openAutoPlace(page.document, id, after, shelfHeight);
    if (element) shelves.add(id, element, {}, true);
  }
};
