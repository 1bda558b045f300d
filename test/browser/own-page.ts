import type { Page } from 'playwright-core';

/** The line an owner pastes, with settings as attributes. */
export const tag = (attributes = ''): string =>
  `<script async src="/birebir/birebir.js" ${attributes}></script>`;

/** The one-line stub that queues calls until the tag is there; arguments objects, as owners paste it. */
export const stub = (name = 'birebir'): string =>
  `<script>window.${name}=window.${name}||function(){(${name}.q=${name}.q||[]).push(arguments)}</script>`;

/** What a page of somebody else's shop is made of. */
export interface OwnPage {
  readonly head?: string;
  readonly body?: string;
}

/** Puts a page of our own making into the shop, and opens it. */
export const openOwnPage = async (
  page: Page,
  { head = '', body = '' }: OwnPage,
  path = 'own.html',
) => {
  await page.route(`**/${path}*`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="tr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kendi</title>${head}</head><body>${body}</body></html>`,
    }),
  );
  await page.goto(path);
};

/** What a page writes to the console as a warning, from now on. */
export const warningsOn = (page: Page): string[] => {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  return warnings;
};

/** What reaches `window.onerror` on a page, from now on. */
export const errorsOn = (page: Page): Error[] => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  return errors;
};
