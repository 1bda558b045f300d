import { own } from '../lib/own';
import { type ConsentState, consentState, type Purpose } from './purposes';
import type { ConsentSource } from './source';

/** Which storage type of Consent Mode answers for which purpose; the `ad_*` types are none of ours. */
const TYPES: readonly (readonly [string, readonly Purpose[]])[] = [
  ['functionality_storage', ['remember']],
  ['personalization_storage', ['personalise', 'ask']],
  ['analytics_storage', ['send']],
];

/** What one storage type has been told: what the visitor answered, and what holds until they do. */
interface Told {
  update?: ConsentState;
  standard?: ConsentState;
  /** Denied by a default that holds for some regions, or for a while. */
  closed?: boolean;
}

/** A default that denies is no refusal: nobody has answered yet, and what was remembered is not to be erased. */
const stateOf = ({ update, standard, closed }: Told): ConsentState | undefined =>
  update ?? (closed || standard === 'denied' ? 'unknown' : standard);

/**
 * Google Consent Mode v2: `gtag('consent', 'default' | 'update', {…})` in the data layer. An update stands over every
 * default, in whatever order they come. A default can only open: not one for some regions, since we do not know where
 * the visitor is (one that denies there holds everywhere), and not one with `wait_for_update`, since somebody is about
 * to say more.
 * Source: https://developers.google.com/tag-platform/security/guides/consent
 */
export const googleConsentMode = {
  id: 'google-consent-mode',
  start({ page, readDataLayer, guarded, watch }, tell) {
    const told = new Map<string, Told>();
    let following = false;
    let stopped = false;
    const heard = guarded((entry: unknown) => {
      if (stopped || !Array.isArray(entry) || entry[0] !== 'consent') return;
      const [, command, answers] = entry as readonly unknown[];
      const passing = ['region', 'wait_for_update'].some((key) => own(answers, key) !== undefined);
      const known: Partial<Record<Purpose, ConsentState>> = {};
      for (const [type, governed] of TYPES) {
        const heardOf = told.get(type) ?? {};
        told.set(type, heardOf);
        const state = consentState(own(answers, type));
        if (state && command === 'update') heardOf.update = state;
        else if (state && !passing) heardOf.standard = state;
        else if (state === 'denied') heardOf.closed = true;
        const holds = stateOf(heardOf);
        if (holds) for (const purpose of governed) known[purpose] = holds;
      }
      tell(known);
    });
    const undo = watch(() => {
      if (following || !Array.isArray(own(page, 'dataLayer'))) return;
      following = true;
      readDataLayer(heard);
    }, page);
    return () => {
      stopped = true;
      undo();
    };
  },
} as const satisfies ConsentSource;
