import { beforeEach, expect, test } from 'vitest';
import { createKnownCards } from '../../src/app/rerank/known-cards';
import type { Contribution } from '../../src/core/decide/decision';
import { product, shop } from '../fakes/shop';

const likes: readonly Contribution[] = [{ name: 'brand:Kaya', value: 1 }];
const card = (html: string): Element => {
  const item = document.createElement('li');
  item.innerHTML = html;
  document.body.append(item);
  return item;
};
const link = (id: string): string => `<a href="https://shop.example/product/${id}">${id}</a>`;

beforeEach(() => document.body.replaceChildren());

test('a card is known by the address of its product, whatever else it links to', () => {
  const cards = createKnownCards();
  cards.know(shop(), [], () => [...likes]);
  const tea = card(`<a href="https://shop.example/brand/nane">Nane</a>${link('tea')}`);
  expect(cards.idOf(tea)).toBe('tea');
  expect(cards.fitOf(tea)).toEqual(likes);
  expect(cards.keyOf(tea)).toBe('tea');
});

test('a box with two products, or with none, is no card', () => {
  const cards = createKnownCards();
  cards.know(shop(), [], () => [...likes]);
  expect(cards.fitOf(card(link('tea') + link('cup')))).toBeUndefined();
  expect(cards.fitOf(card('Advertisement'))).toBeUndefined();
  expect(cards.keyOf(card('Advertisement'))).toBe('');
});

test('what data for search engines tells under another address is known by the card that shows it', () => {
  const cards = createKnownCards();
  const element = card('<a href="https://shop.example/p/17">A lamp</a>');
  const seen = { product: product('lamp', { link: 'https://www.shop.example/lamp' }), element };
  cards.know(shop([seen.product]), [seen], () => [...likes]);
  expect(cards.idOf(element)).toBe('lamp');
});

test('what was kept of one visit is known in the next, before anything else is', () => {
  const cards = createKnownCards();
  cards.know(shop(), [], () => [...likes]);
  const kept = cards.kept([card(link('tea')), card('Advertisement'), card(link('cup'))]);
  expect(kept.map(({ id }) => id)).toEqual(['tea', 'cup']);
  const later = createKnownCards();
  later.remember(kept);
  expect(later.fitOf(card(link('tea')))).toEqual(likes);
  expect(later.fitOf(card(link('kettle')))).toBeUndefined();
});
