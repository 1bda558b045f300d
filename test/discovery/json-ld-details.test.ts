import { expect, test } from 'vitest';
import { jsonLdProducts } from '../../src/discovery/parse/json-ld';
import { toProduct } from '../../src/discovery/parse/raw-product';

const tea = { '@type': 'Product', name: 'Rize tea', sku: 'tea-1' };

const main = (more: Readonly<Record<string, unknown>>, ...others: readonly unknown[]) =>
  jsonLdProducts([{ ...tea, ...more }, ...others]).main;

const step = (name: string, more = {}) => ({ '@type': 'ListItem', name, ...more });

const trail = (...names: readonly string[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: names.map((name) => step(name)),
});

test.each([
  ['https://schema.org/InStock', 'in_stock'],
  ['http://schema.org/OutOfStock', 'out_of_stock'],
  ['OutOfStock', 'out_of_stock'],
  ['https://schema.org/SoldOut', 'out_of_stock'],
  ['https://schema.org/LimitedAvailability', 'in_stock'],
])('%s is understood', (availability, expected) => {
  const raw = main({ offers: { price: 5, availability } });
  const origin = { base: 'https://shop.example/', source: 'structured' } as const;
  expect(raw && toProduct(raw, origin)?.availability).toBe(expected);
});

test.each([
  ['a text', 'Nane', 'Nane'],
  ['a thing with a name', { '@type': 'Brand', name: 'Nane' }, 'Nane'],
  ['several', [{ name: 'Nane' }, { name: 'Ova' }], 'Nane'],
])('the brand may be %s', (_, brand, expected) => {
  expect(main({ brand })?.brand).toBe(expected);
});

test.each([
  ['an address', '/tea.jpg'],
  ['several', ['/tea.jpg', '/tea-2.jpg']],
  ['a picture with an address', { '@type': 'ImageObject', url: '/tea.jpg' }],
  ['several of these', [{ '@type': 'ImageObject', url: '/tea.jpg' }]],
])('the picture may be %s', (_, image) => {
  expect(main({ image })?.image).toBe('/tea.jpg');
});

// schema.org lets an ImageObject have a name, and its address under `contentUrl`.
test.each([
  { '@type': 'ImageObject', name: 'Front view', url: '/tea.jpg' },
  { '@type': 'ImageObject', contentUrl: '/tea.jpg' },
])('the picture of a product is an address, never its name', (image) => {
  expect(main({ image })?.image).toBe('/tea.jpg');
});

test('the breadcrumb gives the sections, without the home page and the product', () => {
  expect(main({}, trail('Home', 'Market', 'Breakfast', 'Rize tea'))?.category).toEqual([
    'Market',
    'Breakfast',
  ]);
});

test('the names of a breadcrumb may lie one level deeper', () => {
  const deep = {
    '@type': 'BreadcrumbList',
    itemListElement: ['Home', 'Market', 'Rize tea'].map((name) => ({ item: { name } })),
  };
  expect(main({}, deep)?.category).toEqual(['Market']);
});

test('a named section is split into its steps', () => {
  expect(main({ category: 'Market > Breakfast' })?.category).toEqual(['Market', 'Breakfast']);
  expect(main({ color: 'red / white' })?.colours).toEqual(['red', 'white']);
});

test('products of a list are listed, wrapped or bare', () => {
  const list = {
    '@type': 'ItemList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, item: tea },
      { ...tea, sku: 'tea-2' },
      { '@type': 'ListItem', position: 3, url: '/p/3' },
    ],
  };
  const { main: page, listed } = jsonLdProducts([list]);
  expect(page).toBe(undefined);
  expect(listed.map(({ id }) => id)).toEqual(['tea-1', 'tea-2']);
});

// Common on marketplaces.
test('an aggregate that only holds offers is priced by the first of them', () => {
  expect(main({ offers: { '@type': 'AggregateOffer', offers: [{ price: 5 }] } })?.price).toBe('5');
});

test('the steps of a breadcrumb stand by their positions', () => {
  const shuffled = {
    '@type': 'BreadcrumbList',
    itemListElement: [
      step('Rize tea', { position: 3 }),
      step('Home', { position: 1 }),
      step('Market', { position: 2 }),
    ],
  };
  expect(main({}, shuffled)?.category).toEqual(['Market']);
});
