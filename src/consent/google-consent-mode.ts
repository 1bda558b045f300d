import { own } from '../lib/own';
import { type ConsentState, consentState, type Purpose } from './purposes';
import type { ConsentSource } from './source';

/** Which storage type of Consent Mode answers for which purpose; the `ad_*` types are none of ours. */
const TYPES: readonly (readonly [string, readonly Purpose[]])[] = [
  ['functionality_storage', ['remember']],
  ['personalization_storage', ['personalise', 'ask']],
  ['analytics_storage', ['send']],
];

const nothingToLookFor = (): void => undefined;

/**
 * Google Consent Mode v2: `gtag('consent', 'default' | 'update', {…})` in the data layer.
 * Source: https://developers.google.com/tag-platform/security/guides/consent
 */
export const googleConsentMode: ConsentSource = {
  id: 'google-consent-mode',
  start({ readDataLayer }, tell) {
    const known: Partial<Record<Purpose, ConsentState>> = {};
    readDataLayer((entry) => {
      if (!Array.isArray(entry) || entry[0] !== 'consent') return;
      for (const [type, governed] of TYPES) {
        const state = consentState(own(entry[2], type));
        if (state) for (const purpose of governed) known[purpose] = state;
      }
      tell({ ...known });
    });
    return nothingToLookFor;
  },
};
