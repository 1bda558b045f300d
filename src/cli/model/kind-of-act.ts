const LOOKS = [
  'view_item',
  'view',
  'product_view',
  'page_view',
  'click',
  'detail',
  'clicks',
  'product_viewed',
];
const PURCHASES = [
  'purchase',
  'buy',
  'order',
  'transaction',
  'order_completed',
  'checkout_completed',
];

const listed = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/**
 * What an event's name means here, as SQL; what is neither a look nor a purchase is null and passed over.
 * @param name the expression of the event's name in lower case
 */
export const kindOfAct = (name: string): string =>
  `case when ${name} in (${listed(LOOKS)}) then 'view' when ${name} in (${listed(PURCHASES)}) then 'buy' end`;
