import { describe, expect, test } from 'vitest';
import type { ShelfDecision } from '../../src/core/decide/decision';
import { strategies as strategiesOfTheHistory } from '../../src/core/strategies/of-the-history';
import { idsOf, only } from '../fakes/decide';
import { type Diary, visitor, type When } from '../fakes/diary';
import { shopWith } from '../fakes/shop';

type Catalog = ReturnType<typeof shopWith>;

const shelf = (id: string, diary: Diary, catalog: Catalog = shopWith({})) =>
  only(id, diary.profile(), {
    strategies: strategiesOfTheHistory,
    catalog,
    shop: { deliveryDays: 5, freeShippingFrom: Infinity },
  });
const ids = (found: ShelfDecision | undefined) => idsOf(found ? [found] : []);
const reasons = (found: ShelfDecision | undefined) =>
  Object.fromEntries(found?.items.map(({ product, because }) => [product.id, because]) ?? []);

/** Bought every so many days, the last time so many days ago. */
const every = (diary: Diary, id: string, days: number, times: number, last: number): Diary =>
  Array.from({ length: times }).reduce<Diary>(
    (told, _, i) => told.bought(id, `${id}-${i}`, { daysAgo: last + days * (times - 1 - i) }),
    diary,
  );

const looked = (diary: Diary, id: string, price: number, when: When, soldOut = false): Diary =>
  diary.did(
    'view_item',
    { items: [{ item_id: id, price, ...(soldOut && { availability: 'out_of_stock' }) }] },
    when,
  );

describe('the usuals', () => {
  test('are what was bought on two days or more, the habit first', () => {
    const diary = every(every(visitor(), 'bread', 7, 6, 3), 'honey', 40, 2, 20).bought('cup', 'c');
    expect(ids(shelf('usuals', diary))).toEqual(['bread', 'honey']);
  });

  test('say how often it was bought', () => {
    const diary = every(visitor(), 'bread', 7, 6, 3);
    expect(reasons(shelf('usuals', diary))['bread']).toEqual({
      id: 'because.usual',
      values: { times: 6 },
    });
  });

  test('leave out what was a gift, and what is sold out', () => {
    const diary = every(every(visitor(), 'bread', 7, 4, 3), 'coat', 30, 2, 40);
    expect(ids(shelf('usuals', diary))).toEqual(['bread']);
    const given = diary.did('gift', { fact: 'item:bread' });
    expect(ids(shelf('usuals', given))).toEqual([]);
  });

  test('are nobody’s who has bought everything once', () => {
    expect(shelf('usuals', visitor().bought(['tea', 'olives', 'cheese', 'jam'], 'a'))).toBe(
      undefined,
    );
  });
});

describe('buy again', () => {
  test('waits until the visitor’s own time has come', () => {
    const daily = (last: number) => every(visitor(), 'bread', 28, 6, last);
    expect(ids(shelf('buy-again', daily(10)))).toEqual([]);
    expect(ids(shelf('buy-again', daily(30)))).toEqual(['bread']);
    expect(reasons(shelf('buy-again', daily(30)))['bread']).toEqual({
      id: 'because.rhythm',
      values: { days: 29 },
    });
  });

  test('lets go of what was not bought again for long', () => {
    expect(ids(shelf('buy-again', every(visitor(), 'bread', 28, 6, 300)))).toEqual([]);
  });

  test('asks after a first purchase only where the shop says that it is bought again', () => {
    const once = visitor().bought(['tea', 'honey'], 'a', { daysAgo: 40 });
    expect(ids(shelf('buy-again', once))).toEqual(['tea']);
    expect(reasons(shelf('buy-again', once))['tea']).toEqual({ id: 'because.buy-again' });
    expect(ids(shelf('buy-again', visitor().bought('tea', 'a', { daysAgo: 4 })))).toEqual([]);
  });

  test('has nothing in it that lies in the cart already', () => {
    const diary = every(visitor(), 'bread', 28, 6, 30).added('bread');
    expect(ids(shelf('buy-again', diary))).toEqual([]);
  });
});

describe('a price drop', () => {
  const at100 = looked(visitor(), 'tea', 100, { daysAgo: 10 });
  const now80 = shopWith({ tea: { price: 80 } });

  test('is told of what costs less than when it was looked at', () => {
    const found = shelf('price-drop', at100, now80);
    expect(ids(found)).toEqual(['tea']);
    expect(reasons(found)['tea']).toEqual({ id: 'because.saved', values: { percent: 20 } });
  });

  test('is none where it costs the same, a hair less, or more', () => {
    for (const price of [98, 100, 120])
      expect(shelf('price-drop', at100, shopWith({ tea: { price } }))).toBe(undefined);
  });

  test('counts from the last look: whoever has seen the new price knows it', () => {
    expect(shelf('price-drop', looked(at100, 'tea', 80, { daysAgo: 1 }), now80)).toBe(undefined);
  });

  test('counts a sale price', () => {
    const onSale = shopWith({ tea: { price: 100, salePrice: 75 } });
    expect(reasons(shelf('price-drop', at100, onSale))['tea']?.values).toEqual({ percent: 25 });
  });

  test('is no news to who has bought it since, and none after three months', () => {
    const bought = at100.bought('tea', 'a', { daysAgo: 5 });
    expect(shelf('price-drop', bought, now80)).toBe(undefined);
    const longAgo = looked(visitor(), 'tea', 100, { daysAgo: 91 });
    expect(shelf('price-drop', longAgo, now80)).toBe(undefined);
  });

  test('is not made of two currencies', () => {
    const dollars = visitor().did(
      'view_item',
      { currency: 'USD', items: [{ item_id: 'tea', price: 100 }] },
      { daysAgo: 3 },
    );
    expect(shelf('price-drop', dollars, now80)).toBe(undefined);
  });

  test('puts what has dropped most, and was seen lately, first', () => {
    const diary = looked(at100, 'honey', 640, { daysAgo: 10 });
    expect(ids(shelf('price-drop', diary, now80))).toEqual(['honey', 'tea']);
  });
});

describe('back in stock', () => {
  const soldOut = looked(visitor(), 'kettle', 900, { daysAgo: 6 }, true);

  test('is what was sold out when it was looked at and is here again', () => {
    expect(ids(shelf('back-in-stock', soldOut))).toEqual(['kettle']);
    expect(reasons(shelf('back-in-stock', soldOut))['kettle']).toEqual({
      id: 'because.back-in-stock',
    });
  });

  test('is not what is still sold out, nor what was seen in stock since', () => {
    const gone = shopWith({ kettle: { availability: 'out_of_stock' } });
    expect(shelf('back-in-stock', soldOut, gone)).toBe(undefined);
    const here = looked(soldOut, 'kettle', 900, { daysAgo: 2 });
    expect(shelf('back-in-stock', here)).toBe(undefined);
  });
});

describe('for what you own', () => {
  const catalog = shopWith({
    kettle: { goesWith: ['cup', 'tea'] },
    spoon: { replenishable: true },
  });
  const bought = (daysAgo: number) => visitor().bought('kettle', 'a', { daysAgo });

  test('waits for the delivery', () => {
    expect(shelf('for-what-you-own', bought(4), catalog)).toBe(undefined);
    expect(ids(shelf('for-what-you-own', bought(6), catalog))).toContain('cup');
  });

  test('is what the shop chose for it, and what is used up beside it', () => {
    const found = shelf('for-what-you-own', bought(20), catalog);
    expect(ids(found)).toEqual(['cup', 'tea', 'spoon']);
    expect(reasons(found)['spoon']).toEqual({
      id: 'because.for-product',
      values: { product: 'The kettle' },
    });
  });

  test('is not for what was somebody else’s', () => {
    const gift = bought(20).did('gift', { fact: 'order:a' });
    expect(shelf('for-what-you-own', gift, catalog)).toBe(undefined);
  });

  test('never offers what is owned already', () => {
    expect(ids(shelf('for-what-you-own', bought(20).bought('cup', 'b'), catalog))).not.toContain(
      'cup',
    );
  });
});
