import type { Page } from 'playwright-core';
import { birebirOn } from './on-page';

/** Goes so many days on by the date field of the demo's own bar, which loads the page anew. */
export const travel = async (page: Page, days: number): Promise<void> => {
  const field = page.getByLabel('Demo tarihi');
  const from = await field.inputValue();
  const to = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
  await Promise.all([page.waitForEvent('load'), field.fill(to)]);
};

/**
 * Lets time pass on a page whose clock was taken over. What the browser itself does meanwhile (its database, say)
 * takes real time: so it goes in steps.
 */
export const letPass = async (page: Page, ms: number): Promise<void> => {
  for (let passed = 0; passed < ms; passed += 500) {
    await page.clock.runFor(500);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
};

/** Something said, or a silence with its reason. */
export interface Said {
  readonly kind: 'greeting' | 'question' | 'silence';
  readonly message?: string;
  readonly because?: string;
}

/**
 * Keeps still on a page until something is said, or through both natural moments of a page (it has settled; the
 * visitor pauses) when it stays silent. `hasten` where the page's clock was taken over.
 */
export const listen = async (page: Page, hasten = false): Promise<readonly Said[]> => {
  const birebir = await birebirOn(page);
  const heard = birebir.evaluate(
    (api) =>
      new Promise<Said[]>((resolve) => {
        const all: Said[] = [];
        api.on('message', (message) => {
          all.push(message as Said);
          if (all.length > 1 || all[0]?.kind !== 'silence') resolve(all);
        });
      }),
  );
  let over = false;
  const done = heard.finally(() => {
    over = true;
  });
  // What talks arrives when the page is quiet; from then on a pause is over as soon as the clock says so.
  if (hasten) {
    await page.waitForLoadState('networkidle');
    while (!over) await letPass(page, 500);
  }
  return done;
};
