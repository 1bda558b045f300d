/**
 * Whether a consent platform is on the page: the IAB framework, or Consent Mode calls in the data layer. Cheap, so
 * that the readers of platforms are loaded only where there is one.
 */
export const platformPresent = (page: Window): boolean => {
  const { __tcfapi, dataLayer } = page as unknown as Readonly<Record<string, unknown>>;
  return (
    typeof __tcfapi === 'function' ||
    page.document.querySelector('iframe[name=__tcfapiLocator]') !== null ||
    (Array.isArray(dataLayer) &&
      dataLayer.some((entry: unknown) => (entry as ArrayLike<unknown> | null)?.[0] === 'consent'))
  );
};
