/** The part of https://shopify.dev/docs/api/customer-privacy that is looked at; older versions lack some of it. */
interface ShopifyPage {
  readonly Shopify?: {
    readonly customerPrivacy?: {
      currentVisitorConsent?(): { readonly preferences?: string; readonly analytics?: string };
      shouldShowBanner?(): boolean;
    };
  };
}

/**
 * Whether Shopify asks this visitor, or has an answer of theirs. Its interface is on nearly every Shopify page: where
 * the owner has named no region of this visitor's, nobody is asked, and that is no answer.
 */
export const shopifyAsks = (page: unknown): boolean => {
  const privacy = (page as ShopifyPage).Shopify?.customerPrivacy;
  const said = privacy?.currentVisitorConsent?.();
  return !!(said?.preferences || said?.analytics || privacy?.shouldShowBanner?.());
};
