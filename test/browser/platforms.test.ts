import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { databaseNames, readKept } from './kept';
import { openDemo } from './launch';
import { birebirOn, consentButton, readShelf, soon } from './on-page';
import { errorsOn, openOwnPage, tag, warningsOn } from './own-page';
import { letPass } from './time-travel';

const demo = openDemo();
const TAG = tag('data-catalogue="/catalogue.json"');
const ROOM = '<div data-birebir-placement="home-top" style="display:block;min-height:340px"></div>';
const GTAG =
  '<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}</script>';
const DENIED = `${GTAG}<script>gtag('consent','default',{functionality_storage:'denied',personalization_storage:'denied',analytics_storage:'denied'})</script>`;

/** A platform of the IAB framework: tells its listeners, late ones too, what the test decides. */
const TCF = `<script>
  const listeners = [];
  let last = { eventStatus: 'cmpuishown', gdprApplies: true };
  window.__tcfapi = (command, version, callback) => {
    if (command !== 'addEventListener') return;
    listeners.push(callback);
    callback(last, true);
  };
  window.decide = (eventStatus, all) => {
    const consents = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [at + 1, all]));
    last = { eventStatus, gdprApplies: true, purpose: { consents } };
    for (const tell of listeners) tell(last, true);
  };
</script>`;

const eventNames = async (page: Page) =>
  ((await readKept(page))?.events ?? []).map(({ name }) => name);

/** Long after our own card would have come. */
const noCardComes = async (page: Page): Promise<void> => {
  await readShelf(page, 'home-top');
  await page.waitForLoadState('networkidle');
  await letPass(page, 5_000);
  expect(await consentButton(page, 'yes').count()).toBe(0);
};

test('where Consent Mode says no, there is no card of ours, and nothing is stored', async () => {
  const page = await demo.openPage();
  await page.clock.install();
  await openOwnPage(page, { head: DENIED + TAG, body: ROOM });
  await noCardComes(page);
  expect(await databaseNames(page)).toEqual([]);
});

test('when Consent Mode is updated to yes, what was done on this page is kept', async () => {
  const page = await demo.openPage();
  await page.clock.install();
  await openOwnPage(page, { head: DENIED + TAG, body: `${ROOM}<button>Tamam</button>` });
  const birebir = await birebirOn(page);
  await birebir.evaluate((api) => api.track('search', { search_term: 'bal' }));
  await page.evaluate(() => {
    document.querySelector('button')?.addEventListener('click', () => {
      const gtag = Reflect.get(window, 'gtag') as (...call: unknown[]) => void;
      gtag('consent', 'update', {
        functionality_storage: 'granted',
        personalization_storage: 'granted',
      });
    });
  });
  await page.getByRole('button', { name: 'Tamam' }).click();
  await letPass(page, 3_000);
  await expect
    .poll(() => eventNames(page), soon)
    .toEqual(expect.arrayContaining(['page_view', 'search']));
  expect(await birebir.evaluate((api) => api.consent())).toEqual({
    remember: 'granted',
    personalise: 'granted',
    ask: 'granted',
    send: 'unknown',
  });
});

test('a consent platform is waited for, heard, and its withdrawal erases everything', async () => {
  const page = await demo.openPage();
  await page.clock.install();
  await openOwnPage(page, { head: TCF + TAG, body: ROOM });
  await noCardComes(page);
  expect(await databaseNames(page)).toEqual([]);
  await page.evaluate("decide('useractioncomplete', true)");
  await expect.poll(() => eventNames(page), soon).toContain('page_view');
  await page.evaluate("decide('useractioncomplete', false)");
  await expect.poll(() => databaseNames(page), soon).toEqual([]);
});

test('a platform that remembers an earlier yes needs no act', async () => {
  const page = await demo.openPage();
  await openOwnPage(page, { head: `${TCF}<script>decide('tcloaded', true)</script>${TAG}` });
  await expect.poll(() => eventNames(page), soon).toContain('page_view');
});

test('a browser that asks not to be tracked is neither asked nor remembered, and has its shelf', async () => {
  const page = await demo.openPage();
  await page.clock.install();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
  });
  const errors = errorsOn(page);
  const warnings = warningsOn(page);
  await openOwnPage(page, { head: TAG, body: ROOM });
  await noCardComes(page);
  expect(await databaseNames(page)).toEqual([]);
  const birebir = await birebirOn(page);
  expect(await birebir.evaluate((api) => api.consent())).toMatchObject({
    remember: 'denied',
    send: 'denied',
  });
  expect([...errors, ...warnings]).toEqual([]);
  // An express yes on this very site counts.
  await birebir.evaluate((api) => api.consent({ remember: true, personalise: true }));
  const told = await birebir.evaluate((api) => api.track('search', { search_term: 'bal' }));
  expect(told).toEqual({ stored: true });
  expect(await birebir.evaluate((api) => api.consent().send)).toBe('denied');
});
