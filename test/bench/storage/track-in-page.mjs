// @ts-check
// Runs in the page: `track()` from the call to the disk.

import { createLiveProfile } from '../../../src/app/engine/live-profile';
import { createDispatch } from '../../../src/app/entry/dispatch';
import { newId } from '../../../src/app/entry/new-id';
import { openMemory } from '../../../src/app/memory/open-memory';
import { makeEvents } from '../synthetic/events.mjs';
import { makeProducts } from '../synthetic/products.mjs';

const PRODUCTS = 2000;
const NOTHING = () => undefined;

/** The path of an event, with the engine's profile folding along or without. @param {string} name @param {boolean} engine */
export async function openTracking(name, engine) {
  const memory = openMemory(name, {
    warn: NOTHING,
    heap: () => [],
    removed: NOTHING,
    hear: NOTHING,
    follow: async () => undefined,
  });
  const dispatch = createDispatch({
    now: Date.now,
    newId,
    append: memory.append,
    withheld: NOTHING,
    ready: Promise.resolve(),
    warn: NOTHING,
    onFault: NOTHING,
  });
  await memory.history();
  if (engine) {
    const { heap, onEvent } = dispatch;
    const chunks = { profile: () => import('../../../src/core/profile/learning') };
    const ports = { kept: async () => memory, heap, onEvent, chunks, onFault: NOTHING };
    const live = createLiveProfile(ports);
    await live.reload();
    await live.learn();
  }
  const events = makeEvents(1000, makeProducts(PRODUCTS));
  let at = 0;
  const next = () => {
    const { name: kind, data } = events[at++ % events.length] ?? { name: 'page_view', data: {} };
    return dispatch.track(kind, data);
  };
  return {
    /** Resolves when the last of a burst is durable. @param {number} many */
    burst: (many) => Promise.all(Array.from({ length: many }, next)),
    /** How long one event takes until it is durable, in ms. */
    async durableMs() {
      const began = performance.now();
      const { stored } = await next();
      return stored ? performance.now() - began : Number.NaN;
    },
  };
}
