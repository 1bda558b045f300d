import { expect, test } from 'vitest';
import { inside } from './on-page';
import { onDesktop, openShelf, openTouched } from './open-shelf';
import { item, tenItems } from './samples';

onDesktop();

test('a shelf says what it is, why it is there, and what things cost', () => {
  const { host } = openShelf([item('a', { price: 12_499.9, salePrice: 9999.9 }), ...tenItems]);
  expect(inside(host, 'h3').textContent).toBe('Kahvaltı köşeniz');
  expect(inside(host, 'section').getAttribute('aria-labelledby')).toBe('t');
  expect(inside(host, '.reason').textContent).toBe(
    'Şunlara baktığınız için: Rize çayı, zeytin ve bal',
  );
  expect(inside(host, '.price').textContent).toBe('₺9.999,90Önceki fiyat ₺12.499,90');
});

test('a product without a price keeps the row of prices empty and as high as the others', () => {
  const { price: _price, ...product } = item('b').product;
  const { all } = openShelf([{ ...item('b'), product }, item('c')]);
  const [none, some] = all('.price');
  expect(none?.textContent).toBe('');
  expect(none?.offsetTop).toBe(some?.offsetTop);
});

test('a price in money nobody has heard of is still shown', () => {
  const { host } = openShelf([item('a', { currency: 'gold', price: 3 })]);
  expect(inside(host, '.price').textContent).toBe('3 gold');
});

test('only links that lead to a page can be followed', () => {
  const { all } = openShelf([
    item('a', { link: 'javascript:alert(1)' }),
    item('b', { link: 'data:text/html,x' }),
    item('c', { link: 'https://[broken' }),
    item('d', { link: '/urun/d?x=1' }),
    item('e', { link: 'https://other.example/e' }),
  ]);
  expect(all('.name').map((link) => link.getAttribute('href'))).toEqual([
    null,
    null,
    null,
    new URL('/urun/d?x=1', document.baseURI).href,
    'https://other.example/e',
  ]);
});

test('a product name is text and never markup', () => {
  const { root, host } = openShelf([item('a', { title: '<img src=x onerror=alert(1)>' })]);
  expect(root.querySelectorAll('[onerror],.name *').length).toBe(0);
  expect(inside(host, '.name').textContent).toBe('<img src=x onerror=alert(1)>');
});

test('a picture that is missing or does not load gives way to the first letter of the name', async () => {
  const { imageLink: _imageLink, ...product } = item('a', { title: 'ızgara' }).product;
  const { all } = openShelf([
    { ...item('a'), product },
    item('b', { title: 'içli köfte', imageLink: 'data:image/png,broken' }),
  ]);
  await expect.poll(() => all('.pic').map(({ textContent }) => textContent)).toEqual(['I', 'İ']);
});

test('an owner can restyle a shelf from outside by its parts', () => {
  const { root } = openShelf();
  const parts = new Set(
    [...root.querySelectorAll('[part]')].map((part) => part.getAttribute('part')),
  );
  expect([...parts].sort()).toEqual([
    ...['button', 'card', 'heading', 'picture', 'price', 'reason', 'shelf', 'title'],
  ]);
});

test('no name in a shelf looks like an advertisement to a blocker', async () => {
  const { root, host } = await openTouched(tenItems, { add: async () => true });
  inside(host, '.info').click();
  for (const element of root.querySelectorAll('*')) {
    expect(`${element.getAttribute('class')} ${element.id}`).not.toMatch(
      /ad|sponsor|promo|popup|widget|banner/,
    );
  }
});
