// @ts-check
/** What the two older shops say in English. */
export const enDialects = {
  'ga4.name': 'Kordon Stores',
  'ga4.slogan': 'Thousands of products since 1994',
  'ga4.home': 'Home',
  'ga4.all': 'All products',
  'ga4.picks': 'Picks of the week',
  'ga4.buy': 'Buy now',
  'ga4.bought': 'In your basket',
  'ga4.code': 'Product code',
  'ga4.basket': 'Basket ({n})',
  'ga4.footer': '© Kordon Stores Ltd. Prices include VAT.',
  'bare.name': 'Nuri’s Corner',
  'bare.slogan': 'If we don’t have it, we’ll find it.',
  'bare.all': 'What we sell',
  'bare.back': '« Everything we sell',
  'bare.add': 'Add to basket',
  'bare.basket': 'Your basket: {n}',
  'bare.footer': 'Order by telephone: 0 (212) 000 00 00. Closed on Sundays.',
};
