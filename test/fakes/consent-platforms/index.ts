import type { ConsentSourceId } from '../../../src/consent/consent-sources';
import { createTcf } from './cmp';
import { createCookiebot } from './cookiebot';
import { createDidomi } from './didomi';
import type { FakePlatform } from './fake-platform';
import { createConsentMode } from './gtag';
import { createOneTrust } from './one-trust';
import { createShopify } from './shopify';

export { createCmp } from './cmp';
export { gtagInto } from './gtag';
export { consentPage } from './page';
export { startSource } from './start-source';

/** A model of every platform that is read. */
export const platforms: Readonly<Record<ConsentSourceId, () => FakePlatform>> = {
  onetrust: createOneTrust,
  cookiebot: createCookiebot,
  didomi: createDidomi,
  'shopify-customer-privacy': createShopify,
  'iab-tcf': createTcf,
  'google-consent-mode': createConsentMode,
};

/** The globals by which each platform is known. */
export const globalsOf: Readonly<Record<ConsentSourceId, readonly string[]>> = {
  onetrust: ['OneTrust', 'Optanon', 'OnetrustActiveGroups', 'OptanonActiveGroups'],
  cookiebot: ['Cookiebot'],
  didomi: ['Didomi', 'didomiOnReady'],
  'shopify-customer-privacy': ['Shopify'],
  'iab-tcf': ['__tcfapi'],
  'google-consent-mode': ['dataLayer'],
};
