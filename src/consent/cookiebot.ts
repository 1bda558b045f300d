import { own } from '../lib/own';
import { answersFor } from './answers-for';
import { type ConsentState, consentState } from './purposes';
import type { ConsentSource } from './source';

/**
 * Cookiebot: preferences → remember, personalise and ask, statistics → send. Consent that it took for given
 * (`consent.method` is not `explicit`) is nobody's answer. Source: https://www.cookiebot.com/en/developer/
 */
export const cookiebot = {
  id: 'cookiebot',
  start({ page, watch }, tell) {
    const read = (): void => {
      // By own property: the script tag's id makes the element known under the same name.
      const api = own(page, 'Cookiebot');
      if (!api) return;
      const consent = own(api, 'consent');
      const answered = own(api, 'hasResponse') === true && own(consent, 'method') === 'explicit';
      const state = (kind: string): ConsentState =>
        (answered && consentState(own(consent, kind))) || 'unknown';
      tell(answersFor(state('preferences'), state('preferences'), state('statistics')));
    };
    return watch(read, page, 'CookiebotOnConsentReady', 'CookiebotOnAccept', 'CookiebotOnDecline');
  },
} as const satisfies ConsentSource;
