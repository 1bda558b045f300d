import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openShop } from '../../../demo/tools/shop-server.mjs';
import { openCollector } from '../delivery/collector';
import { openFront } from '../delivery/faulty-front';
import { keptTerms, killWhileWriting } from './killed-browser';
import { mostCopies, noteFinding } from './note-finding';
import { arrived } from './selling';

const KILLS = Number(process.env['BIREBIR_KILLS'] ?? 6);

test(`a browser that is killed ${KILLS} times while it writes and sends has lost nothing it said was stored`, async () => {
  const shop = await openShop({ port: 0 });
  const profile = await mkdtemp(join(tmpdir(), 'birebir-killed-'));
  onTestFinished(async () => {
    await shop.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  const collector = await openCollector(new URL(shop.url).origin);
  const front = await openFront(collector.address);
  const stored: string[] = [];
  for (let run = 0; run < KILLS; run++) {
    // Up, down and flapping in turn.
    const flapping = run % 3 === 2;
    front.breakBy(run % 3 === 1 ? 'a collector that resets the connection' : undefined);
    stored.push(
      ...(await killWhileWriting(profile, shop.url, front.address, `run${run}-`, () => {
        if (flapping) front.breakBy('a collector that breaks (500)');
      })),
    );
  }
  expect(stored.length).toBeGreaterThan(KILLS);
  front.breakBy(undefined);
  const whileKilled = mostCopies(front.copies);
  const kept = new Set(await keptTerms(profile, shop.url, front.address));
  const here = await arrived(collector);
  for (const term of here) kept.add(term);
  const lost = stored.filter((term) => !kept.has(term));
  noteFinding({
    promise: 'killed',
    accepted: stored.length,
    lost: lost.length,
    copies: whileKilled,
  });
  expect(lost).toEqual([]);
  expect(new Set(here).size).toBe(here.length);
  expect(whileKilled).toBeLessThanOrEqual(2);
  // A third time from the page that outlives the kills, where two requests with the event were cut off.
  expect(mostCopies(front.copies)).toBeLessThanOrEqual(3);
}, 600_000);
