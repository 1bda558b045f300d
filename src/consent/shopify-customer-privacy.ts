import { own } from '../lib/own';
import { answersFor } from './answers-for';
import { askPlatform } from './ask-platform';
import type { ConsentState } from './purposes';
import { shopifyAsks } from './shopify-asks';
import type { ConsentSource } from './source';

/**
 * Shopify's customer privacy: preferences → remember, personalise and ask, analytics → send. What Shopify allows
 * because of a region alone (`…Allowed()` without a `yes`) is nobody's answer; a `yes` that it does not allow either.
 * Source: https://shopify.dev/docs/api/customer-privacy
 */
export const shopifyCustomerPrivacy = {
  id: 'shopify-customer-privacy',
  start({ page, watch }, tell) {
    let here = false;
    const read = (): void => {
      here ||= shopifyAsks(page);
      if (!here) return;
      const privacy = own(own(page, 'Shopify'), 'customerPrivacy');
      const said = askPlatform(privacy, 'currentVisitorConsent');
      const state = (kind: string): ConsentState => {
        const word = own(said, kind);
        if (word === 'no') return 'denied';
        const allowed = word === 'yes' && askPlatform(privacy, `${kind}ProcessingAllowed`) === true;
        return allowed ? 'granted' : 'unknown';
      };
      tell(answersFor(state('preferences'), state('preferences'), state('analytics')));
    };
    return watch(read, page.document, 'visitorConsentCollected');
  },
} as const satisfies ConsentSource;
