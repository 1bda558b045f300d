import { cookiebot } from './cookiebot';
import { didomi } from './didomi';
import { googleConsentMode } from './google-consent-mode';
import { oneTrust } from './one-trust';
import { shopifyCustomerPrivacy } from './shopify-customer-privacy';
import type { ConsentSource } from './source';
import { tcf } from './tcf';

/**
 * Every consent platform that is read, by precedence: a platform's own interface first, then the frameworks through
 * which platforms pass their answers on, Consent Mode last, because its defaults are nobody's answer.
 */
export const consentSources = [
  oneTrust,
  cookiebot,
  didomi,
  shopifyCustomerPrivacy,
  tcf,
  googleConsentMode,
] as const satisfies readonly ConsentSource[];

/** For example `iab-tcf`. */
export type ConsentSourceId = (typeof consentSources)[number]['id'];
