import type { JSHandle, Locator, Page } from 'playwright-core';
import type { BirebirApi } from '../../src/index';

type Answered = 'profile' | 'export' | 'status';

/** The API on a page whose chunks can all be loaded: what may answer nothing does answer. */
export type LoadedApi = Omit<BirebirApi, Answered> & {
  readonly [Name in Answered]: () => Promise<NonNullable<Awaited<ReturnType<BirebirApi[Name]>>>>;
};

/** The tag's API in the page, as soon as it is there: `(await birebirOn(page)).evaluate((birebir) => …)`. */
export const birebirOn = (page: Page, name = 'birebir'): Promise<JSHandle<LoadedApi>> =>
  page.waitForFunction((global) => {
    const found = (globalThis as unknown as Record<string, BirebirApi | undefined>)[global];
    return found?.version ? found : undefined;
  }, name) as unknown as Promise<JSHandle<LoadedApi>>;

/** For what comes by itself: long enough for a machine that has other things to do. */
export const soon = { timeout: 15_000 };

/** The element an owner, or we, made for a shelf. */
export const placement = (page: Page, id: string): Locator =>
  page.locator(`[data-birebir-placement="${id}"]`);

/** What a visitor reads on a shelf. */
export interface ReadShelf {
  readonly heading: string;
  readonly reason: string;
  /** Ids of the products, by the addresses of their links. */
  readonly ids: readonly string[];
}

/** Reads a shelf when it is there. */
export const readShelf = async (page: Page, id: string): Promise<ReadShelf> => {
  const shelf = placement(page, id);
  await shelf.locator('li a').first().waitFor();
  const [heading, reason, links] = await Promise.all([
    shelf.getByRole('heading').innerText(),
    shelf.locator('.reason').innerText(),
    shelf.locator('li a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')),
  ]);
  const idOf = (link: string): string =>
    new URL(link, page.url()).searchParams.get('id') ?? new URL(link, page.url()).pathname;
  return { heading, reason, ids: links.map(idOf) };
};

/** The two buttons of our own consent card, in Turkish. */
export const consentButton = (page: Page, answer: 'yes' | 'no'): Locator =>
  page.getByRole('button', {
    name: answer === 'yes' ? 'Bana göre düzenle' : 'Düzenleme',
    exact: true,
  });

/** Answers the card when it comes, and waits until the answer is kept. */
export const answerConsent = async (page: Page, answer: 'yes' | 'no'): Promise<void> => {
  await consentButton(page, answer).click();
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'birebir'),
  );
};

/** What speaks up by itself: a greeting or a question. */
export const spoken = (page: Page): Locator => page.locator('.card.wide, .card.sheet');

/** Opens products one after the other, and stays with each until the page is quiet. */
export const lookAt = async (page: Page, ids: readonly string[]): Promise<void> => {
  for (const id of ids) {
    await page.goto(`product.html?id=${id}`);
    await readShelf(page, 'product-alternatives');
    await page.waitForLoadState('networkidle');
  }
};
