import { shopifyAsks } from './shopify-asks';

/** What platforms are known by, some of them before they have arrived: by the snippet that shops paste. */
const NAMES = ['__tcfapi', 'OneTrust', 'OptanonWrapper', 'Cookiebot', 'Didomi', 'didomiOnReady'];

/**
 * Whether a consent platform is on the page: by its name, by Consent Mode calls in the data layer, or because Shopify
 * asks. Cheap, so that the readers of platforms are loaded only where there is one.
 */
export const platformPresent = (page: Window): boolean => {
  try {
    const { dataLayer } = page as { readonly dataLayer?: unknown };
    return (
      NAMES.some((name) => name in page) ||
      page.document.querySelector('iframe[name=__tcfapiLocator]') !== null ||
      shopifyAsks(page) ||
      (Array.isArray(dataLayer) &&
        dataLayer.some((entry: unknown) => (entry as ArrayLike<unknown> | null)?.[0] === 'consent'))
    );
  } catch {
    // What cannot even be looked at may well be one: closed.
    return true;
  }
};
