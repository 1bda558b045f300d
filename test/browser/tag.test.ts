import { expect, test } from 'vitest';
import { openDemo } from './launch';
import { birebirOn, soon } from './on-page';
import { errorsOn, openOwnPage, stub, tag, warningsOn } from './own-page';

const demo = openDemo();
const CATALOGUE = 'data-catalogue="/catalogue.json"';
const ROOM = '<div data-birebir-placement="home-top" style="display:block;min-height:340px"></div>';

test('what was called before the tag was there is done in its order', async () => {
  const page = await demo.openPage();
  await openOwnPage(page, {
    head: `${stub()}<script>
      birebir('config', { consent: 'manual' });
      birebir('consent', { remember: true, personalise: true });
      birebir('track', 'search', { search_term: 'bir' });
      birebir('track', 'search', { search_term: 'iki' });
      birebir('ready', function (api) { window.readyWith = api.version; });
      birebir('destory');
    </script>${tag()}`,
  });
  const warnings = warningsOn(page);
  const birebir = await birebirOn(page);
  expect(await page.evaluate('window.readyWith')).toBe(
    await birebir.evaluate((api) => api.version),
  );
  const { searches } = await birebir.evaluate((api) => api.profile());
  expect(searches.toSorted()).toEqual(['bir', 'iki']);
  const { consent, warnings: said } = await birebir.evaluate((api) => api.status());
  expect(consent).toMatchObject({ remember: 'granted', personalise: 'granted', ask: 'unknown' });
  expect([...warnings, ...said].join()).toMatch(/there is no call “destory”/);
});

test('a tag that was pasted twice runs once, and says so once', async () => {
  const page = await demo.openPage();
  const warnings = warningsOn(page);
  const errors = errorsOn(page);
  await openOwnPage(page, { head: tag(CATALOGUE) + tag(CATALOGUE), body: ROOM });
  await page.locator('[data-birebir-placement] li').first().waitFor();
  expect(warnings.filter((warning) => /twice/.test(warning))).toHaveLength(1);
  expect(warnings).toHaveLength(1);
  expect(await page.locator('[data-birebir-placement] section').count()).toBe(1);
  const birebir = await birebirOn(page);
  expect(
    (await birebir.evaluate((api) => api.export())).events.filter(
      ({ name }) => name === 'page_view',
    ),
  ).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('the global can have another name', async () => {
  const page = await demo.openPage();
  await openOwnPage(page, { head: stub('komsu') + tag('data-global="komsu"') });
  const birebir = await birebirOn(page, 'komsu');
  expect(await birebir.evaluate((api) => api.consent().remember)).toBe('unknown');
  expect(await page.evaluate('typeof birebir')).toBe('undefined');
});

test('each wrong setting is one sentence, and the shop goes on', async () => {
  const page = await demo.openPage();
  const warnings = warningsOn(page);
  const errors = errorsOn(page);
  await openOwnPage(page, {
    head: `${stub()}<script>birebir('config', { level: 'proctive', placements: 5 })</script>
      ${tag('data-catalog="/catalogue.json" data-consent="manuel" data-theme="pink"')}`,
    body: ROOM,
  });
  await birebirOn(page);
  await expect.poll(() => warnings.length, soon).toBe(5);
  const about = (word: string) =>
    warnings.filter((warning) => warning.includes(`“${word}”`)).join();
  expect(about('catalog')).toMatch(/did you mean “catalogue”\? It is left out/);
  expect(about('manuel')).toMatch(/did you mean “manual”\? “auto” is used instead/);
  expect(about('pink')).toMatch(/one of auto, light, dark/);
  expect(about('proctive')).toMatch(/did you mean “proactive”\?/);
  expect(about('placements')).toMatch(/should be an object, not 5/);
  expect(errors).toEqual([]);
});

test.each([
  ['in the head, before there is a body', { head: tag(CATALOGUE), body: ROOM }],
  ['synchronous', { head: tag(CATALOGUE).replace('async', ''), body: ROOM }],
  [
    'by a tag manager, long after the page',
    {
      body: `${ROOM}<script>addEventListener('load', () => setTimeout(() => {
        const script = document.createElement('script');
        script.src = '/birebir/birebir.js';
        script.dataset.catalogue = '/catalogue.json';
        document.body.append(script);
      }, 300))</script>`,
    },
  ],
])('the tag works %s', async (_, own) => {
  const page = await demo.openPage();
  const warnings = warningsOn(page);
  const errors = errorsOn(page);
  await openOwnPage(page, own);
  await page.locator('[data-birebir-placement="home-top"] li').first().waitFor();
  expect([...warnings, ...errors]).toEqual([]);
});

test('the tag in one file fills shelves like the one in parts', async () => {
  const page = await demo.openPage();
  await openOwnPage(page, {
    head: tag(CATALOGUE).replace('birebir.js', 'birebir.all.js'),
    body: ROOM,
  });
  await page.locator('[data-birebir-placement="home-top"] li').first().waitFor();
});
