import { expect, test } from 'vitest';
import { databaseNames, readKept } from './kept';
import { openDemo, visit } from './launch';
import { answerConsent, birebirOn, consentButton, readShelf, spoken } from './on-page';
import { letPass, listen } from './time-travel';

const demo = openDemo();

test('before an answer nothing is stored, nobody else is asked, and an honest shelf is there', async () => {
  const page = await demo.openPage();
  const { errors, consoleErrors, requests } = await visit(page, '');
  const { heading, reason, ids } = await readShelf(page, 'home-top');
  expect(['Fiyatı düşenler', 'Raflarımızdan']).toContain(heading);
  expect(reason).not.toBe('');
  expect(ids.length).toBeGreaterThanOrEqual(4);

  await consentButton(page, 'yes').waitFor();
  await page.mouse.wheel(0, 600);
  expect(await databaseNames(page)).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toMatch(/birebir/);
  const birebir = await birebirOn(page);
  expect((await birebir.evaluate((api) => api.status())).storage.mode).toBe('none');
  expect(new Set(requests.map(({ origin }) => origin))).toEqual(
    new Set([new URL(demo.url()).origin]),
  );
  expect([...errors, ...consoleErrors]).toEqual([]);
});

test('a newcomer who lingers is neither greeted nor questioned', async () => {
  const page = await demo.openPage();
  await page.clock.install();
  await visit(page, 'product.html?id=kekik-bali');
  await answerConsent(page, 'yes');
  const said = await listen(page, true);
  expect(said.map(({ kind }) => kind)).toEqual(['silence', 'silence']);
  expect(await spoken(page).count()).toBe(0);
});

test('yes and no on the consent card have the same size and the same look', async () => {
  const page = await demo.openPage({ viewport: { width: 360, height: 740 } });
  await visit(page, '');
  const look = (answer: 'yes' | 'no') =>
    consentButton(page, answer).evaluate((button) => {
      const { width, height } = button.getBoundingClientRect();
      const { color, backgroundColor, fontSize, fontWeight } = getComputedStyle(button);
      return { width, height, color, backgroundColor, fontSize, fontWeight };
    });
  await consentButton(page, 'yes').waitFor();
  expect(await look('yes')).toEqual(await look('no'));
});

test('of a refusal only the refusal is kept, and the card does not come back', async () => {
  const page = await demo.openPage();
  await page.clock.install();
  await visit(page, '');
  await answerConsent(page, 'no');
  await page.goto('product.html?id=kekik-bali');
  const { ids } = await readShelf(page, 'product-alternatives');
  expect(ids.length).toBeGreaterThanOrEqual(4);
  await page.goto('');
  expect((await readShelf(page, 'home-top')).ids.length).toBeGreaterThanOrEqual(4);

  // Long after the moment at which the card comes to somebody new.
  await page.waitForLoadState('networkidle');
  await letPass(page, 5_000);
  expect(await consentButton(page, 'yes').count()).toBe(0);
  const kept = await readKept(page);
  expect(kept?.events).toEqual([]);
  expect(Object.keys(kept?.values ?? {})).toEqual(['consent']);
  expect(kept?.values['consent']).toMatchObject({
    answers: { remember: 'denied', personalise: 'denied', ask: 'denied', send: 'denied' },
    how: 'card',
  });
});
