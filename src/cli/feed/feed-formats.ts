/** What a source may be; `auto` tells it from how it begins. */
export const feedFormats = [
  'auto',
  'merchant-xml',
  'merchant-tsv',
  'csv',
  'shopify',
  'woo',
  'json',
  'json-ld',
] as const;

export type FeedFormat = (typeof feedFormats)[number];
