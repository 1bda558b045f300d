import type { BrowserContextOptions, Page } from 'playwright-core';
import type { EventData, EventFields, EventName } from '../../src/index';
import type { Demo } from './launch';
import { birebirOn } from './on-page';

/** One act of the past. */
export interface Act {
  readonly daysAgo: number;
  readonly name: EventName;
  readonly data: Partial<EventFields>;
}

export const looked = (daysAgo: number, ...ids: readonly string[]): readonly Act[] =>
  ids.flatMap((item_id) => [
    { daysAgo, name: 'page_view', data: { page_path: '/product.html' } },
    { daysAgo, name: 'view_item', data: { items: [{ item_id }] } },
  ]);

/**
 * A visitor who agreed, with a past: told through the public API with its dates, oldest first, as the demo's own bar
 * does it. Their next page is a new visit.
 */
export const somebodyWho = async (
  demo: Demo,
  past: readonly Act[],
  look: BrowserContextOptions = {},
): Promise<Page> => {
  const page = await demo.openPage(look);
  await page.clock.install();
  await page.goto('account.html');
  const birebir = await birebirOn(page);
  await birebir.evaluate(async (api, acts) => {
    await api.forget();
    api.consent({ remember: true, personalise: true, ask: true, send: false });
    // One act a minute.
    const told = acts.map(({ daysAgo, name, data }, minute) =>
      api.track(name, data as EventData, {
        at: Date.now() - daysAgo * 86_400_000 + minute * 60_000,
      }),
    );
    await Promise.all(told);
  }, past);
  return page;
};
