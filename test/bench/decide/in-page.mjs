// @ts-check
// Runs in the page: one decision of the engine over a large shop.
import {
  affinities,
  createCatalog,
  decideShelves,
  emptyProfile,
  foldEvents,
  placement,
  strategies,
} from '../../../src/core';
import { facetStrategies } from '../../../src/core/strategies/facet-strategies';
import { makeEvents } from '../synthetic/events.mjs';
import { makeProducts, NOW } from '../synthetic/products.mjs';

/** @import { Product } from '../../../src/core' */

/** Enough acts for about 60 tastes. */
const ACTS = 250;

/** @type {readonly Product[]} */
let products = [];
let catalog = createCatalog([]);
/** A page that links to every category and brand by its name. */
const leading = facetStrategies(() => (kind, name) => `/${kind}/${name}`);
/** What was decided last, as often as asked, for who measures from outside. @type {(many: number) => number} */
export let again = () => 0;

/** @param {number} count of products */
export function openShop(count) {
  products = makeProducts(count);
  catalog = createCatalog(products);
}

/** @param {number} times */
export function indexing(times) {
  return timed(times, () => createCatalog(products));
}

/**
 * Decides one shelf again and again.
 * @param {{ id: string, known: boolean, times: number, asks?: readonly string[] }} how
 */
export function deciding({ id, known, times, asks }) {
  const profile = known ? foldEvents(emptyProfile(), makeEvents(ACTS, products)) : emptyProfile();
  const current = products[7]?.id;
  const input = {
    catalog,
    profile,
    now: NOW,
    placements: [placement(id, asks && { strategies: asks })],
    current,
    strategies: [...strategies, ...leading],
  };
  const decide = () => {
    const tastes = affinities(profile, catalog, NOW);
    return decideShelves({ ...input, tastes })[0]?.decision;
  };
  again = (many) => timed(many, decide).length;
  const [firstMs] = timed(1, decide);
  timed(30, decide);
  const shelf = decide();
  return {
    strategy: shelf?.strategy ?? 'none',
    items: shelf?.kind === 'facets' ? shelf.facets.length : (shelf?.items.length ?? 0),
    tastes: affinities(profile, catalog, NOW).length,
    firstMs: firstMs ?? Number.NaN,
    singleMs: timed(times, decide),
  };
}

/** @param {number} times @param {() => unknown} work */
function timed(times, work) {
  return Array.from({ length: times }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
}
