import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openCollector } from '../delivery/collector';
import { openDemo } from '../launch';
import { openOwnPage } from '../own-page';
import * as breaking from './breaking-storage';
import * as databases from './found-databases';
import { fillHostStorage, readHostStorage } from './host-storage';
import { agree, listenTo, noted, openSelling, search, terms } from './selling';

const demo = openDemo();
const { makeDatabase } = databases;

interface StorageFault {
  /** What is done in another page of the shop, before this one is opened or in the middle. */
  readonly before?: (other: Page) => Promise<unknown>;
  readonly meanwhile?: (other: Page) => Promise<unknown>;
  readonly inPage?: () => void;
  /** Storage is given up, and the owner told so once. */
  readonly givenUp?: true;
}

const clearedByTheBrowser = async (other: Page): Promise<void> => {
  const session = await other.context().newCDPSession(other);
  const origin = new URL(other.url()).origin;
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  // With everything else of the origin; only what comes of it is ours.
  await fillHostStorage(other);
};
const deletedByAScript = (other: Page): Promise<unknown> =>
  other.evaluate(() => void indexedDB.deleteDatabase('birebir'));

const faults: Readonly<Record<string, StorageFault>> = {
  'there is no database': { inPage: breaking.noDatabase, givenUp: true },
  'looking at it throws': { inPage: breaking.throwsWhenLookedAt, givenUp: true },
  'opening throws': { inPage: breaking.throwsAtOpening, givenUp: true },
  'opening fails': { inPage: breaking.rejectsAtOpening, givenUp: true },
  'opening never answers': { inPage: breaking.neverAnswers, givenUp: true },
  'nothing ever answers': { inPage: breaking.answersNothingAtAll, givenUp: true },
  'opening is blocked': { inPage: breaking.isBlocked, givenUp: true },
  'opening takes a second': { inPage: breaking.isSlow },
  'databases are not listed': { inPage: breaking.listsNothing },
  'it is full at writing': { inPage: breaking.isFullAtWriting, givenUp: true },
  'it is full at the end of every transaction': { inPage: breaking.abortsAtTheEnd, givenUp: true },
  'a transaction fails now and then': { inPage: () => undefined },
  'handles die now and then': { inPage: breaking.handlesDie },
  'every handle is dead': { inPage: breaking.allHandlesAreDead, givenUp: true },
  'it is corrupt': { inPage: breaking.isCorrupt },
  'it is corrupt for good': { inPage: breaking.isCorruptForGood, givenUp: true },
  'another version comes meanwhile': {
    meanwhile: (other) => other.evaluate(makeDatabase, databases.heldByAVersionToCome),
    givenUp: true,
  },
  'the browser clears it meanwhile': { meanwhile: clearedByTheBrowser },
  'a script deletes it meanwhile': { meanwhile: deletedByAScript },
  'it is half made': { before: (other) => other.evaluate(makeDatabase, databases.halfMade) },
  'its stores have other keys': {
    before: (other) => other.evaluate(makeDatabase, databases.ofOtherKeys),
  },
  'it is half upgraded': {
    before: (other) => other.evaluate(makeDatabase, databases.halfUpgraded),
  },
  'it is full of garbage': {
    before: (other) => other.evaluate(makeDatabase, databases.fullOfGarbage),
  },
  'it is of a version to come': {
    before: (other) => other.evaluate(makeDatabase, databases.ofAVersionToCome),
    givenUp: true,
  },
};

test.each(Object.keys(faults))(
  'when storage fails (%s) every event arrives, the shop keeps its own, and the owner is told once',
  async (name) => {
    const { before, meanwhile, inPage, givenUp } = faults[name] ?? {};
    const collector = await openCollector(new URL(demo.url()).origin);
    const page = await demo.openPage({ permissions: ['local-network-access'] });
    const other = await page.context().newPage();
    await openOwnPage(other, {}, 'other.html');
    await fillHostStorage(other);
    const own = await readHostStorage(other);
    await before?.(other);
    const { warnings, errors } = listenTo(page.context());
    if (name === 'a transaction fails now and then') {
      await page.addInitScript(`(${breaking.abortsAtTheEnd})(true)`);
    } else if (inPage) await page.addInitScript(inPage);

    await page.bringToFront();
    const birebir = await openSelling(page, collector.address);
    await agree(birebir);
    const first = await search(birebir, terms('a', 10));
    await meanwhile?.(other);
    const second = await search(birebir, terms('b', 10));

    expect([...first, ...second].filter(({ inTime }) => !inTime)).toEqual([]);
    await noted('storage faults', collector, [...terms('a', 10), ...terms('b', 10)]);
    const { storage } = await birebir.evaluate((api) => api.status());
    expect(storage.mode).toBe(givenUp ? 'memory' : 'indexeddb');
    expect(new Set(warnings).size, warnings.join('\n')).toBe(givenUp ? 1 : 0);
    expect(errors).toEqual([]);
    expect(await readHostStorage(other)).toEqual(own);
  },
  90_000,
);
