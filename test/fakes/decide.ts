import type { Catalog } from '../../src/core/catalog/catalog';
import {
  decideShelves,
  type PlacementOutcome,
  type ShelfInput,
} from '../../src/core/decide/decide-shelves';
import type { ShelfDecision } from '../../src/core/decide/decision';
import { type Placement, placement } from '../../src/core/decide/placement';
import { affinities } from '../../src/core/profile/affinity';
import type { Profile } from '../../src/core/profile/index';
import { strategies } from '../../src/core/strategies/index';
import { NOW, shop } from './shop';

type Asked = Partial<Omit<ShelfInput, 'placements' | 'profile'>>;

/** What these placements get. */
export const decideOn = (
  profile: Profile,
  placements: readonly Placement[],
  { catalog = shop(), now = NOW, ...asked }: Asked,
): readonly PlacementOutcome[] => {
  const tastes = affinities(profile, catalog, now);
  return decideShelves({ catalog, now, tastes, strategies, ...asked, profile, placements });
};

/** What a page with these placements gets, with all that led to it. */
export const outcomesFor = (
  profile: Profile,
  placements: readonly string[],
  asked: Asked = {},
): readonly PlacementOutcome[] =>
  decideOn(
    profile,
    placements.map((id) => placement(id)),
    asked,
  );

/** The shelves of a page with these placements; a placement that stays empty is left out. */
export const shelvesFor = (
  profile: Profile,
  placements: readonly string[] = ['home'],
  asked: Asked = {},
): readonly ShelfDecision[] =>
  outcomesFor(profile, placements, asked).flatMap(({ decision }) => decision ?? []);

/** Ids of the products on these shelves, in the order of the page. */
export const idsOf = (shelves: readonly ShelfDecision[]): readonly string[] =>
  shelves.flatMap(({ items }) => items.map(({ product }) => product.id));

/** A shelf that tries one strategy and nothing else. */
export const only = (
  strategy: string,
  profile: Profile,
  asked: Asked & { readonly catalog?: Catalog } = {},
): ShelfDecision | undefined =>
  decideOn(profile, [placement('only', { strategies: [strategy], limit: 12 })], asked)[0]?.decision;
