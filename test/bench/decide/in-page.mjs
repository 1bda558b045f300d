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
import { makeEvents } from '../synthetic/events.mjs';
import { makeProducts, NOW } from '../synthetic/products.mjs';

/** Enough acts for about 60 tastes. */
const ACTS = 250;

/** Decides as often as asked, for who measures from outside; set by `deciding`. @type {(many: number) => number} */
export let again = () => 0;

/** @param {number} count of products @param {number} times */
export function indexing(count, times) {
  const products = makeProducts(count);
  return timed(times, () => createCatalog(products));
}

/**
 * Decides one shelf again and again.
 * @param {number} count of products
 * @param {{ id: string, known: boolean, batches: number, batch: number }} how
 */
export function deciding(count, { id, known, batches, batch }) {
  const products = makeProducts(count);
  const catalog = createCatalog(products);
  const profile = known ? foldEvents(emptyProfile(), makeEvents(ACTS, products)) : emptyProfile();
  const input = {
    catalog,
    profile,
    now: NOW,
    placements: [placement(id)],
    current: products[7]?.id,
    strategies,
  };
  const decide = () => decideShelves(input)[0]?.decision;
  again = (many) => timed(many, decide).length;
  const [firstMs] = timed(1, decide);
  timed(30, decide);
  const shelf = decide();
  return {
    strategy: shelf?.strategy ?? 'none',
    items: shelf?.items.length ?? 0,
    tastes: affinities(profile, catalog, NOW).length,
    firstMs: firstMs ?? Number.NaN,
    /** Per decision, in batches: one tick of the clock does not count. */
    batchMs: timed(batches, () => {
      for (let at = 0; at < batch; at += 1) decide();
    }).map((ms) => ms / batch),
    singleMs: timed(batches * 2, decide),
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
