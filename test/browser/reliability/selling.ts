import type { BrowserContext, JSHandle, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import type { openCollector } from '../delivery/collector';
import { birebirOn, type LoadedApi } from '../on-page';
import { openOwnPage, stub, tag } from '../own-page';
import { type Finding, mostCopies, noteFinding } from './note-finding';

export type Collector = Awaited<ReturnType<typeof openCollector>>;
export type Birebir = JSHandle<LoadedApi>;

/** Patience, not speed: what must happen happens sooner or later. */
export const patiently = { timeout: 40_000, interval: 200 };

/** What a visitor agrees to who agrees to everything that is measured here. */
export const EVERYTHING = { remember: true, personalise: true, ask: false, send: true };

/** A page of the shop that sends to `collector`; nobody has agreed to anything yet. */
export const openSelling = async (page: Page, collector: string, more = ''): Promise<Birebir> => {
  await openOwnPage(page, {
    head: stub() + tag(`data-consent="manual" data-collector="${collector}" ${more}`),
    body: '<h1>Merhaba</h1>',
  });
  return birebirOn(page);
};

export const agree = (birebir: Birebir, answers: object = EVERYTHING): Promise<unknown> =>
  birebir.evaluate((api, all) => api.consent(all), answers);

/** Searches for each of these terms at once; what `track()` said of each, and whether each had settled in 3.5 s. */
export const search = (birebir: Birebir, terms: readonly string[]) =>
  birebir.evaluate(
    (api, all) =>
      Promise.all(
        all.map(async (term) => {
          const from = performance.now();
          const told = await api.track('search', { search_term: term });
          return { term, told, inTime: performance.now() - from < 3_500 };
        }),
      ),
    terms,
  );

/** `a1`, `a2`, … */
export const terms = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${name}${at + 1}`);

/** The terms that have arrived, each once, however often it was sent. */
export const arrived = async (collector: Collector): Promise<readonly string[]> => {
  const events = await collector.kept();
  return events.flatMap(({ name, data }) => (name === 'search' ? (data.search_term ?? '') : []));
};

/** Waits until all of these have arrived, and sees that none has arrived twice. */
export const allArrive = async (collector: Collector, all: readonly string[]): Promise<void> => {
  await vi.waitUntil(async () => {
    const here = new Set(await arrived(collector));
    return all.every((term) => here.has(term));
  }, patiently);
  const here = await arrived(collector);
  expect(new Set(here).size).toBe(here.length);
};

/** The same, told to the bench: also what is lost, before anybody fails for it. */
export const noted = async (
  promise: Finding['promise'],
  collector: Collector,
  all: readonly string[],
  copies?: ReadonlyMap<string, number>,
): Promise<void> => {
  try {
    await allArrive(collector, all);
  } finally {
    const here = new Set(await arrived(collector));
    noteFinding({
      promise,
      accepted: all.length,
      lost: all.filter((term) => !here.has(term)).length,
      ...(copies && { copies: mostCopies(copies) }),
    });
  }
};

/** What a page of this context says on the console as a warning, and what reaches `window.onerror`. */
export const listenTo = (context: BrowserContext) => {
  const warnings: string[] = [];
  const errors: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  return { warnings, errors };
};
