/**
 * Whether the visitor's browser sends Global Privacy Control: then nothing is remembered or sent until an express
 * opt-in on this very site. Source: https://w3c.github.io/gpc/
 */
export const globalPrivacyControl = (page: Window): boolean =>
  (page.navigator as { readonly globalPrivacyControl?: unknown }).globalPrivacyControl === true;
