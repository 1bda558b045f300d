import { own } from '../lib/own';
import { askPlatform } from './ask-platform';

/** Shopify's customer privacy, where it is loaded. */
export const shopifyPrivacy = (page: Window): unknown =>
  own(own(page, 'Shopify'), 'customerPrivacy');

/**
 * Whether Shopify asks this visitor, or has an answer of theirs. Its interface is on nearly every Shopify page: where
 * the owner has named no region of this visitor's, nobody is asked, and that is no answer.
 */
export const shopifyAsks = (privacy: unknown): boolean => {
  const said = askPlatform(privacy, 'currentVisitorConsent');
  return Boolean(
    own(said, 'preferences') || own(said, 'analytics') || askPlatform(privacy, 'shouldShowBanner'),
  );
};
