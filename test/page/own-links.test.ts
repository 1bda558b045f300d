import { afterEach, expect, test } from 'vitest';
import { readOwnLinks } from '../../src/page/own-links';

interface Link {
  readonly href: string;
  readonly text: string;
  readonly inside?: string;
}

const write = (...links: readonly Link[]): void => {
  for (const { href, text, inside = 'main' } of links) {
    const box = document.createElement(inside);
    const link = document.createElement('a');
    link.setAttribute('href', href);
    link.textContent = text;
    box.append(link);
    document.body.append(box);
  }
};
const here = (path: string): string => new URL(path, location.origin).href;
const find = (name: string, language = 'tr', kind: 'category' | 'brand' = 'category') =>
  readOwnLinks(window, language)(kind, name);

afterEach(() => document.body.replaceChildren());

test('a name leads where the page’s own link of that name leads', () => {
  write({ href: '/c/cay', text: 'Çay' }, { href: '/c/kahve', text: 'Kahve' });
  expect(find('Çay')).toBe(here('/c/cay'));
  expect(find('Çaydanlık')).toBe(undefined);
  expect(find('')).toBe(undefined);
});

test.each([
  ['KAHVALTILIK', 'Kahvaltılık'],
  ['ILIK İÇECEKLER', 'Ilık içecekler'],
  ['içecek', 'İÇECEK'],
  ['  Mum \n ve\u00a0 Işık ', 'MUM VE IŞIK'],
  ['🫖 Çay →', 'çay'],
  ['👨‍🍳 Mutfak ›', 'mutfak'],
  ['Çay (12)', 'Çay'],
  ['C\u0327ay', 'Çay'],
])('on a Turkish page “%s” says “%s”', (text, name) => {
  write({ href: '/c', text });
  expect(find(name)).toBe(here('/c'));
});

test.each([
  ['ILIK', 'ilik'],
  ['ilik', 'ILIK'],
  ['SİRKE', 'sırke'],
  ['C#', 'C++'],
])('on a Turkish page “%s” does not say “%s”', (text, name) => {
  write({ href: '/c', text });
  expect(find(name)).toBe(undefined);
});

test('on an English page I is the capital of i', () => {
  write({ href: '/c', text: 'DRINKS' });
  expect(find('Drinks', 'en')).toBe(here('/c'));
  expect(find('Drinks', 'en-GB')).toBe(here('/c'));
  expect(find('Drinks', 'no language!')).toBe(here('/c'));
  expect(find('Drinks', 'tr')).toBe(undefined);
});

test('a brand’s name may be in any language, on a Turkish page too', () => {
  write({ href: '/b/mint', text: 'MINT' }, { href: '/b/ilik', text: 'ILICA' });
  expect(find('Mint', 'tr', 'brand')).toBe(here('/b/mint'));
  expect(find('Ilıca', 'tr', 'brand')).toBe(here('/b/ilik'));
});

test.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,<b>',
  'mailto:cay@shop.example',
  'https://elsewhere.example/c/cay',
  '//elsewhere.example/c/cay',
  'http://[broken',
  'blob:https://shop.example/1',
  '#cay',
  '',
])('a link to “%s” leads nowhere', (href) => {
  write({ href, text: 'Çay' });
  expect(find('Çay')).toBe(undefined);
});

test('a hostile link beside an honest one takes nothing from it', () => {
  write({ href: 'javascript:alert(1)', text: 'Çay' }, { href: '/c/cay', text: 'Çay' });
  expect(find('Çay')).toBe(here('/c/cay'));
});

test('one page under several addresses is one page', () => {
  write(
    { href: '/c/cay?utm_source=menu', text: 'Çay' },
    { href: '/c/cay/', text: 'ÇAY' },
    { href: '/c/cay#top', text: 'Çay' },
  );
  expect(find('Çay')).toBe(here('/c/cay?utm_source=menu'));
});

test('a name that leads to several pages leads nowhere, unless the navigation says which', () => {
  write(
    { href: '/kadin/aksesuar', text: 'Aksesuar' },
    { href: '/blog/aksesuar', text: 'Aksesuar' },
  );
  expect(find('Aksesuar')).toBe(undefined);
  write({ href: '/c/aksesuar', text: 'Aksesuar', inside: 'nav' });
  expect(find('Aksesuar')).toBe(here('/c/aksesuar'));
  write({ href: '/c/ev-aksesuar', text: 'Aksesuar', inside: 'header' });
  expect(find('Aksesuar')).toBe(undefined);
});

test('nobody is led to the page they are on', () => {
  write({ href: location.href, text: 'Çay' }, { href: `${location.pathname}#x`, text: 'Kahve' });
  expect(find('Çay')).toBe(undefined);
});

test('addresses are those of the page’s base, and a drawing may be a link', () => {
  const base = document.createElement('base');
  base.href = '/shop/';
  document.head.append(base);
  write({ href: 'cay', text: 'Çay' });
  document.body.insertAdjacentHTML(
    'beforeend',
    '<svg><a href="kahve"><text>Kahve</text></a></svg>',
  );
  expect(find('Çay')).toBe(here('/shop/cay'));
  expect(find('Kahve')).toBe(here('/shop/kahve'));
  base.remove();
});
