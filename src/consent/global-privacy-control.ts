/**
 * Whether the visitor's browser sends Global Privacy Control: then nothing is remembered or sent until an express
 * opt-in on this very site. By the property alone: it belongs to the browser's prototype, and only `true` counts.
 * Source: https://w3c.github.io/gpc/
 */
export const globalPrivacyControl = (page: Window): boolean =>
  (page.navigator as { readonly globalPrivacyControl?: unknown }).globalPrivacyControl === true;
