import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { given, productsFrom } from './run-feed-on';

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>
<title>Çarşı</title><link>https://shop.example</link>
<item><g:id>tea-1</g:id><g:title><![CDATA[Dağ çayı & bal]]></g:title>
 <g:link>https://shop.example/p/tea-1</g:link><g:image_link>https://shop.example/i/tea-1.webp</g:image_link>
 <g:price>120.00 TRY</g:price><g:sale_price>90.00 TRY</g:sale_price><g:availability>in_stock</g:availability>
 <g:brand>Nane</g:brand><g:product_type>Market &gt; Kahvaltı &gt; Çay</g:product_type><g:color>Yeşil/Sarı</g:color>
 <g:material>Yaprak</g:material>
 <g:product_detail><g:section_name>Genel</g:section_name><g:attribute_name>Menşe</g:attribute_name><g:attribute_value>Toros: 1.800 m</g:attribute_value></g:product_detail>
</item>
<item><g:id>cup</g:id><g:title>Cup</g:title><g:link>https://shop.example/p/cup</g:link><g:price>60.00 TRY</g:price><g:availability>out_of_stock</g:availability></item>
</channel></rss>`;

test('a Google Merchant feed in RSS becomes a catalogue file', async () => {
  const { products, out, err } = await productsFrom(await given('feed.xml', RSS));
  expect(products[0]).toMatchObject({
    id: 'tea-1',
    title: 'Dağ çayı & bal',
    link: 'https://shop.example/p/tea-1',
    imageLink: 'https://shop.example/i/tea-1.webp',
    price: 120,
    salePrice: 90,
    currency: 'TRY',
    brand: 'Nane',
    category: ['Market', 'Kahvaltı', 'Çay'],
    colours: ['Yeşil', 'Sarı'],
    attributes: { material: 'Yaprak', Menşe: 'Toros: 1.800 m' },
  });
  expect(products[1]).toMatchObject({ id: 'cup', availability: 'out_of_stock' });
  expect(out).toMatch(/2 products \(2 added, 0 gone\)/);
  expect(err).toBe('');
});

test('a Google Merchant feed in Atom is read, zipped too', async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0"><title>Shop</title>
    <entry><g:id>7</g:id><title>Honey</title><link href="https://shop.example/honey"/><g:price>9.50 EUR</g:price></entry></feed>`;
  const { products } = await productsFrom(await given('atom.xml.gz', gzipSync(atom)));
  expect(products).toMatchObject([
    { id: '7', title: 'Honey', link: 'https://shop.example/honey', price: 9.5, currency: 'EUR' },
  ]);
});

test('half an XML feed is refused: its other half would be taken as gone', async () => {
  const half = await given('half.xml', RSS.slice(0, RSS.indexOf('<g:id>cup')));
  await expect(productsFrom(half)).rejects.toThrow(/ends in the middle, after 1 whole items/);
});

test('a table of Google Merchant is read, with tabs and names of two words', async () => {
  const tsv =
    'id\ttitle\tlink\timage link\tprice\tavailability\tproduct type\n' +
    'a1\tKettle 5" wide\thttps://shop.example/a1\thttps://shop.example/a1.jpg\t1.299,90 TRY\tin stock\tHome > Kitchen\n';
  const { products } = await productsFrom(await given('feed.tsv', tsv));
  expect(products).toMatchObject([
    { id: 'a1', title: 'Kettle 5" wide', price: 1299.9, category: ['Home', 'Kitchen'] },
  ]);
});

test('a CSV with semicolons and line breaks in quotes is read', async () => {
  const csv =
    '\ufeffid;title;link;price;availability\r\n' +
    'a;"Big\nlamp; blue";https://shop.example/a;12.00 EUR;in stock\r\n';
  const { products } = await productsFrom(await given('feed.csv', csv));
  expect(products).toMatchObject([{ id: 'a', title: 'Big lamp; blue', price: 12 }]);
});

test('Shopify’s products.json is read; the currency and the shop are told', async () => {
  const shopify = {
    products: [
      {
        id: 7001,
        title: 'Oak board',
        handle: 'oak-board',
        vendor: 'Meşe',
        product_type: 'Kitchen',
        published_at: '2025-01-02T10:00:00+03:00',
        variants: [{ price: '450.00', compare_at_price: '500.00', available: true }],
        images: [{ src: 'https://cdn.shopify.com/s/files/oak.jpg' }],
      },
    ],
  };
  const source = await given('shopify.json', JSON.stringify(shopify));
  const { products } = await productsFrom(source, '--currency', 'TRY');
  expect(products).toMatchObject([
    {
      id: '7001',
      link: 'https://shop.example/products/oak-board',
      price: 500,
      salePrice: 450,
      currency: 'TRY',
      addedAt: Date.parse('2025-01-02T07:00:00Z'),
    },
  ]);
  const other = await productsFrom(source, '--base', 'https://other.example/tr/');
  expect(other.products[0]?.link).toBe('https://other.example/products/oak-board');
});

test('WooCommerce’s products are read, titles as people read them', async () => {
  const woo = [
    {
      id: 12,
      name: 'Çay &#8211; 100 g',
      permalink: 'https://shop.example/urun/cay/',
      prices: {
        price: '9900',
        regular_price: '12000',
        sale_price: '9900',
        currency_code: 'TRY',
        currency_minor_unit: 2,
      },
      on_sale: true,
      is_in_stock: true,
      images: [{ src: 'https://shop.example/cay.jpg' }],
      categories: [{ name: 'Çaylar' }],
    },
  ];
  const { products } = await productsFrom(await given('woo.json', JSON.stringify(woo)));
  expect(products).toMatchObject([
    {
      id: '12',
      title: 'Çay – 100 g',
      price: 120,
      salePrice: 99,
      currency: 'TRY',
      category: ['Çaylar'],
    },
  ]);
});

test('our own JSON is read in the language asked for', async () => {
  const own = {
    currency: 'TRY',
    products: [{ id: 'h', title: 'Honey', titleTr: 'Bal', link: '/bal', price: 1.299 }],
  };
  const source = await given('own.json', JSON.stringify(own));
  expect((await productsFrom(source)).products[0]?.title).toBe('Honey');
  const { products } = await productsFrom(source, '--lang', 'tr');
  expect(products[0]).toMatchObject({ title: 'Bal', price: 1.299, currency: 'TRY' });
});

test('a saved page tells its product by JSON-LD', async () => {
  const page = `<!doctype html><link rel="canonical" href="https://shop.example/p/lamp">
    <script type="application/ld+json">{ broken</script>
    <script type="application/ld+json">{"@type":"Product","sku":"lamp","name":"Lamp","offers":{"price":"30","priceCurrency":"EUR"}}</script>`;
  const { products } = await productsFrom(await given('lamp.html', page));
  expect(products).toMatchObject([
    { id: 'lamp', title: 'Lamp', link: 'https://shop.example/p/lamp', price: 30 },
  ]);
});
