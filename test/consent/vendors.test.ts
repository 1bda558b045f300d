import { expect, test } from 'vitest';
import { cookiebot } from '../../src/consent/cookiebot';
import { didomi } from '../../src/consent/didomi';
import { oneTrust } from '../../src/consent/one-trust';
import { allPurposes } from '../../src/consent/purposes';
import { shopifyCustomerPrivacy } from '../../src/consent/shopify-customer-privacy';
import { startSource } from '../fakes/consent-platforms';
import { createDidomi } from '../fakes/consent-platforms/didomi';
import { createOneTrust } from '../fakes/consent-platforms/one-trust';
import { createShopify } from '../fakes/consent-platforms/shopify';

const unknown = allPurposes('unknown');
const closedBanner = { IsAlertBoxClosed: () => true };

test('OneTrust: what is active before the banner is closed is nobody’s answer', () => {
  const groups = { OnetrustActiveGroups: ',C0001,C0002,C0003,' };
  expect(startSource(oneTrust, { OneTrust: {}, ...groups }).last()).toEqual(unknown);
  expect(startSource(oneTrust, { OneTrust: closedBanner, ...groups }).last()).toEqual(
    allPurposes('granted'),
  );
});

test('OneTrust: an answer is heard at once, though the banner counts as closed only after it', () => {
  const { host, last } = startSource(oneTrust);
  const platform = createOneTrust();
  platform.arrive(host);
  platform.agree();
  expect(last()).toEqual(allPurposes('granted'));
});

test('OneTrust: the older name of the groups is read, a shop’s own categories are not', () => {
  const last = (OptanonActiveGroups: unknown) =>
    startSource(oneTrust, { OneTrust: closedBanner, OptanonActiveGroups }).last();
  expect(last(',C0001,C0003,')).toMatchObject({ remember: 'granted', send: 'denied' });
  expect(last(',1,2,3,')).toEqual({});
  expect(last(['C0001', 'C0003'])).toEqual({});
});

test('OneTrust: a category whose name only begins like ours is another', () => {
  const globals = { OneTrust: closedBanner, OnetrustActiveGroups: ',C0001,C00031,' };
  expect(startSource(oneTrust, globals).last()).toEqual(allPurposes('denied'));
});

test('Cookiebot: without a response nothing is known, whatever its fields say', () => {
  const consent = { preferences: true, statistics: true, method: 'explicit' };
  expect(startSource(cookiebot, { Cookiebot: { consent, hasResponse: false } }).last()).toEqual(
    unknown,
  );
  expect(startSource(cookiebot, { Cookiebot: { consent, hasResponse: true } }).last()).toEqual(
    allPurposes('granted'),
  );
});

test('Didomi: where no regulation applies it does not ask, and has no answer', () => {
  const { host, look, last } = startSource(didomi);
  createDidomi('NONE').arrive(host);
  look();
  expect(last()).toEqual({});
});

test('Didomi: a shop’s own purposes are unknown to us, one refusal of a pair refuses both', () => {
  const last = (purposes: object) => {
    const api = {
      getCurrentUserStatus: () => ({ regulation: 'GDPR', purposes }),
      isUserStatusPartial: () => false,
      on: () => undefined,
    };
    return startSource(didomi, { Didomi: api }).last();
  };
  expect(last({ 'our-own-Xy12': { enabled: true } })).toEqual(unknown);
  expect(
    last({
      cookies: { enabled: true },
      create_content_profile: { enabled: true },
      select_personalized_content: { enabled: false },
      market_research: { enabled: true },
    }),
  ).toEqual({ remember: 'granted', personalise: 'denied', ask: 'denied', send: 'unknown' });
});

test('Didomi: a queue on the page is used, and none is made where there is none', () => {
  const waiting: unknown[] = [];
  startSource(didomi, { didomiOnReady: waiting });
  expect(waiting).toHaveLength(1);
  const { host, look } = startSource(didomi);
  look();
  expect([host['didomiOnReady'], host['didomiEventListeners']]).toEqual([undefined, undefined]);
});

test('Shopify: what is allowed because of a region alone is nobody’s answer', () => {
  const { host, look, told } = startSource(shopifyCustomerPrivacy);
  createShopify(false).arrive(host);
  look();
  expect(told).toEqual([]);
});

test('Shopify: a yes that Shopify itself does not allow is none', () => {
  const customerPrivacy = {
    currentVisitorConsent: () => ({ preferences: 'yes', analytics: 'yes' }),
    preferencesProcessingAllowed: () => false,
    analyticsProcessingAllowed: () => true,
  };
  const globals = { Shopify: { customerPrivacy } };
  expect(startSource(shopifyCustomerPrivacy, globals).last()).toEqual({
    ...unknown,
    send: 'granted',
  });
});

test('Shopify: an answer that has run out is unknown again', () => {
  let preferences = 'yes';
  const customerPrivacy = {
    currentVisitorConsent: () => ({ preferences, analytics: preferences }),
    preferencesProcessingAllowed: () => true,
    analyticsProcessingAllowed: () => true,
  };
  const { look, last } = startSource(shopifyCustomerPrivacy, { Shopify: { customerPrivacy } });
  expect(last()).toEqual(allPurposes('granted'));
  preferences = '';
  look();
  expect(last()).toEqual(unknown);
});
