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

/** What one storage type has been told: what the visitor answered, and what holds until they do. */
interface Told {
  update?: ConsentState;
  standard?: ConsentState;
  /** Denied by default in some region; we do not know where the visitor is, so it holds everywhere. */
  deniedSomewhere?: boolean;
}

/** A default that denies is no refusal: nobody has answered yet, and what was remembered is not to be erased. */
const stateOf = ({ update, standard, deniedSomewhere }: Told): ConsentState | undefined =>
  update ?? (deniedSomewhere || standard === 'denied' ? 'unknown' : standard);

/**
 * Google Consent Mode v2: `gtag('consent', 'default' | 'update', {…})` in the data layer. An update stands over every
 * default; a default can only open: one for some regions alone never does.
 * Source: https://developers.google.com/tag-platform/security/guides/consent
 */
export const googleConsentMode: ConsentSource = {
  id: 'google-consent-mode',
  start({ readDataLayer }, tell) {
    const told = new Map<string, Told>();
    readDataLayer((entry) => {
      if (!Array.isArray(entry) || entry[0] !== 'consent') return;
      const [, command, answers] = entry as readonly unknown[];
      const regional = own(answers, 'region') !== undefined;
      const known: Partial<Record<Purpose, ConsentState>> = {};
      for (const [type, governed] of TYPES) {
        const heard = told.get(type) ?? {};
        told.set(type, heard);
        const state = consentState(own(answers, type));
        if (state && command === 'update') heard.update = state;
        else if (state && !regional) heard.standard = state;
        else if (state === 'denied') heard.deniedSomewhere = true;
        const holds = stateOf(heard);
        if (holds) for (const purpose of governed) known[purpose] = holds;
      }
      tell(known);
    });
    return nothingToLookFor;
  },
};
