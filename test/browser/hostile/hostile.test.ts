import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { chromiumFlags, needChromium } from '../find-chromium.mjs';
import { type HostileSite, openHostileSite } from './hostile-site';
import { hostilePages } from './pages/index';
import { type Remains, visitHostile } from './visit-hostile';
import { writePage } from './write-page';

let browser: Browser;
let site: HostileSite;

beforeAll(async () => {
  site = await openHostileSite(({ pathname }) => {
    const [, kind, at] = /^\/(tagged|control)\/(\d+)$/.exec(pathname) ?? [];
    const page = hostilePages[Number(at)];
    return (
      page && {
        body: writePage(page, kind === 'tagged'),
        ...(page.contentType && { contentType: page.contentType }),
        ...(page.headers && { headers: page.headers }),
      }
    );
  });
  browser = await chromium.launch({ executablePath: needChromium(), args: chromiumFlags });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** The one global, and the queue of a stub that waited under its name. */
const OURS = /^(?:window\.birebir|birebir\.q) (?:added|changed)\n/gm;

describe.concurrent('the shop is unharmed on a page', () => {
  for (const [at, page] of hostilePages.entries()) {
    const { title, wrong, shelf = true, stores = true, global = true, spoken } = page;
    const run = wrong === undefined ? test : test.fails;
    run(wrong === undefined ? title : `${title}: ${wrong}`, async ({ expect }) => {
      const [control, tagged] = await Promise.all([
        visitHostile(browser, `${site.url}control/${at}`, page, false),
        visitHostile(browser, `${site.url}tagged/${at}`, page, true),
      ]);
      const heard = ({ errors }: Remains) =>
        errors
          .filter((error) => !spoken?.test(error))
          .map((error) => error.replace('/tagged/', '/control/'));
      if (process.env['DEBUG']) console.error(JSON.stringify({ ...tagged, host: 0 }, null, 1));
      expect(heard(tagged)).toEqual(heard(control));
      expect(tagged.changes.replace(OURS, '').replaceAll('/tagged/', '/control/')).toBe(
        control.changes,
      );
      expect(/^window\.birebir (added|changed)$/m.test(tagged.changes)).toBe(global);
      expect(tagged.host).toBe(control.host);
      if (global) expect(tagged.tracked).toEqual(stores ? 'stored' : expect.any(String));
      if (shelf) expect(tagged.shelf).toBe(true);
      expect(tagged.holds).toBe(true);
      // Where everything can work, everything does; elsewhere each fault of ours is a sentence.
      const faults = tagged.warnings.filter((warning) => /a fault of ours/.test(warning));
      if (shelf && stores && !page.faults) expect(faults).toEqual([]);
    });
  }
});
