// @ts-check
// Runs in the page: the product's own way to its storage, called one piece at a time.
import {
  affinities,
  createCatalog,
  decideShelves,
  emptyProfile,
  foldEvents,
  placement,
  strategies,
} from '../../../src/core';
import { wholeProfile } from '../../../src/core/profile/whole-profile';
import { saveCheckpoint } from '../../../src/storage/checkpoint';
import { createDoor } from '../../../src/storage/door';
import { appendEvents } from '../../../src/storage/event-log';
import { readOpening } from '../../../src/storage/read-opening';
import { createValues } from '../../../src/storage/values';
import { makeEvents } from '../synthetic/events.mjs';
import { makeProducts, NOW } from '../synthetic/products.mjs';

/** Events that one page view brings: written together. */
const SEGMENT = 20;
const PRODUCTS = 2000;

/** @param {string} name @param {number} count */
export async function writeLog(name, count) {
  const door = createDoor(name);
  const products = makeProducts(PRODUCTS);
  const events = makeEvents(count, products);
  await append(door, events);
  const catalog = createCatalog(products);
  const profile = foldEvents(emptyProfile(), events);
  const placements = [placement('home-top'), placement('home-resume')];
  const tastes = affinities(profile, catalog, NOW);
  const input = { catalog, profile, tastes, now: NOW, placements, strategies };
  const shelves = decideShelves(input).flatMap(({ decision }) => decision ?? []);
  const pages = ['/', '/category.html', '/search.html'].map((path) => ({
    path,
    placements,
    shelves,
  }));
  const saved = await saveCheckpoint(door, pages);
  door.close();
  return {
    folded: saved.ok ? saved.value.logged : 0,
    products: profile.evidence.items.size,
    shelves: shelves.length,
  };
}

/** What another visit leaves behind before its checkpoint. @param {string} name @param {number} segments */
export async function addTail(name, segments) {
  const door = createDoor(name);
  await append(door, makeEvents(segments * SEGMENT, makeProducts(PRODUCTS)));
  door.close();
}

/** @param {ReturnType<typeof createDoor>} door @param {ReturnType<typeof makeEvents>} events */
async function append(door, events) {
  for (let at = 0; at < events.length; at += SEGMENT)
    await appendEvents(door, events.slice(at, at + SEGMENT));
}

/** The database as a visit finds it: opened, and nothing read. @param {string} name */
export async function openDoor(name) {
  const door = createDoor(name);
  await door.exists();
  return door;
}

/** All that a visit reads before it begins. @param {ReturnType<typeof createDoor>} door */
export const readAll = (door) => readOpening(door, createValues(door));

/** The database without a door, as `openDoor` leaves it. @param {string} name @returns {Promise<IDBDatabase>} */
export async function openBare(name) {
  (await openDoor(name)).close();
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
}

/** What the browser itself asks for the same bytes: one transaction, five requests. @param {IDBDatabase} database */
export function readBare(database) {
  return new Promise((resolve) => {
    const transaction = database.transaction(['values', 'events']);
    const values = transaction.objectStore('values');
    for (const name of ['person', 'consent', 'paused']) values.get(name);
    const snapshot = values.get('snapshot');
    snapshot.onsuccess = () => {
      const since = IDBKeyRange.lowerBound(snapshot.result.lastSeq, true);
      const tail = transaction.objectStore('events').getAll(since);
      tail.onsuccess = () => resolve([snapshot.result, tail.result]);
    };
  });
}

export { createDoor, foldEvents, wholeProfile };
