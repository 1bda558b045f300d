import { type FakePlatform, type Host, telling } from './fake-platform';

type Word = 'yes' | 'no' | '';

/** Shopify's customer privacy, in a region where the owner asks (`asks`), or where everything is allowed unasked. */
export const createShopify = (asks = true): FakePlatform => {
  let page: Host | undefined;
  let said: Record<'preferences' | 'analytics' | 'marketing' | 'sale_of_data', Word> = {
    preferences: '',
    analytics: '',
    marketing: '',
    sale_of_data: '',
  };
  const allowed = (word: Word): boolean => word === 'yes' || (word === '' && !asks);
  const customerPrivacy = {
    currentVisitorConsent: () => ({ ...said }),
    preferencesProcessingAllowed: () => allowed(said.preferences),
    analyticsProcessingAllowed: () => allowed(said.analytics),
    shouldShowBanner: () => asks && said.preferences === '',
  };
  const answer = (preferences: Word, analytics: Word): void => {
    said = { ...said, preferences, analytics };
    telling(page?.['document'] as EventTarget | undefined, 'visitorConsentCollected', {
      preferencesAllowed: allowed(preferences),
      analyticsAllowed: allowed(analytics),
    });
  };
  return {
    arrive(host) {
      page = host;
      host['Shopify'] = { shop: 'tea.example', customerPrivacy };
    },
    ask: () => undefined,
    refuse: () => answer('no', 'no'),
    agree: () => answer('yes', 'yes'),
    agreeInPart() {
      answer('yes', 'no');
      return { remember: 'granted', personalise: 'granted', ask: 'granted', send: 'denied' };
    },
  };
};
