import { expect, test } from 'vitest';
import { platformPresent } from '../../src/consent/platform-present';
import { consentPage, createCmp, gtagInto, platforms } from '../fakes/consent-platforms';
import { createShopify } from '../fakes/consent-platforms/shopify';

const seen = (globals: Record<string, unknown>) => platformPresent(consentPage(globals).page);

test('a consent platform is seen by its function or by its calls in the data layer', () => {
  const dataLayer: unknown[] = [];
  gtagInto(dataLayer)('consent', 'default', {});
  expect(seen({})).toBe(false);
  expect(seen({ dataLayer: [null, { event: 'consent' }, ['js', new Date()]] })).toBe(false);
  expect(seen({ dataLayer: 'none' })).toBe(false);
  expect(seen({ dataLayer })).toBe(true);
  expect(seen({ __tcfapi: createCmp().api })).toBe(true);
});

test.each(Object.keys(platforms))('%s is seen once it asks', (id) => {
  const { host, page } = consentPage();
  const platform = platforms[id as keyof typeof platforms]();
  platform.arrive(host);
  platform.ask();
  expect(platformPresent(page)).toBe(true);
});

test('the snippet that a shop has pasted tells of a platform before its script has loaded', () => {
  expect(seen({ OptanonWrapper: () => undefined })).toBe(true);
  expect(seen({ didomiOnReady: [] })).toBe(true);
});

test('on Shopify a platform is there where Shopify asks, or has an answer', () => {
  const { host, page } = consentPage();
  const unasked = createShopify(false);
  unasked.arrive(host);
  expect(platformPresent(page)).toBe(false);
  unasked.refuse();
  expect(platformPresent(page)).toBe(true);
  expect(seen({ Shopify: { shop: 'tea.example' } })).toBe(false);
  expect(seen({ Shopify: { customerPrivacy: {} } })).toBe(false);
});

test('a page that cannot be looked at counts as one with a platform: closed', () => {
  const fail = () => {
    throw new Error('hostile');
  };
  expect(seen({ Shopify: { customerPrivacy: { shouldShowBanner: fail } } })).toBe(true);
});
