import { describe, expect, test } from 'vitest';
import type { BirebirEvent } from '../../../src/core/events/event';
import { defaultPriors } from '../../../src/core/value/default-priors';
import { knowCustomer } from '../../../src/core/value/know-customer';
import { purchaseDays } from '../../../src/core/value/purchase-days';
import { readTiers } from '../../../src/core/value/read-tiers';
import { tierStanding } from '../../../src/core/value/tier-standing';
import { at, type Diary, visitor } from '../../fakes/diary';
import { NOW, neighbourhood, shop } from '../../fakes/shop';

const catalog = shop();
const know = (diary: Diary) =>
  knowCustomer({
    profile: diary.profile(),
    catalog,
    now: NOW,
    priors: defaultPriors,
    tiers: [],
    deliveryDays: 5,
  });
const [first = '', second = '', third = ''] = neighbourhood.map(({ id }) => id);
/** Two products of one category. */
const likes =
  neighbourhood.flatMap(({ id }, _, all) => {
    const leaf = catalog.leafOf[catalog.ordinalOf.get(id) ?? 0];
    const twins = all.filter((one) => catalog.leafOf[catalog.ordinalOf.get(one.id) ?? 0] === leaf);
    return twins.length > 1 ? [twins.map((one) => one.id)] : [];
  })[0] ?? [];

const order = (diary: Diary, id: string, daysAgo: number, price: number, item = first): Diary =>
  diary.did('purchase', { transaction_id: id, items: [{ item_id: item, price }] }, { daysAgo });

describe('the stage of a visitor', () => {
  test.each<readonly [string, Diary]>([
    ['discovery', visitor().opened()],
    ['evaluation', visitor().opened({ daysAgo: 3 }).opened()],
    [
      'evaluation',
      visitor()
        .opened()
        .did('add_to_wishlist', { items: [{ item_id: first }] }),
    ],
    ['purchase', visitor().opened().did('begin_checkout', {})],
    ['purchase', order(visitor(), '1', 1, 40)],
    ['use', order(visitor(), '1', 20, 40)],
    ['bonding', order(order(visitor(), '1', 50, 40), '2', 20, 40)],
    ['bonding', order(visitor(), '1', 20, 40).did('join_group', {})],
    ['advocacy', order(order(visitor(), '1', 50, 40), '2', 20, 40).answered('nps', { value: 10 })],
    ['advocacy', order(order(visitor(), '1', 50, 40), '2', 20, 40).did('review', { value: 4 })],
    ['bonding', order(order(visitor(), '1', 50, 40), '2', 20, 40).did('review', { value: 3 })],
    ['advocacy', order(order(visitor(), '1', 50, 40), '2', 20, 40).did('referral', {})],
    ['advocacy', order(visitor(), '1', 20, 40).did('join_group', {}).did('referral', {})],
    // What a friend was sent a year ago speaks no more.
    [
      'bonding',
      order(order(visitor(), '1', 50, 40), '2', 20, 40).did('referral', {}, { daysAgo: 366 }),
    ],
    [
      'bonding',
      order(order(visitor(), '1', 50, 40), '2', 20, 40)
        .answered('nps', { value: 10 })
        .answered('delivery', { value: 1 }),
    ],
  ])('is %s', (stage, diary) => {
    expect(know(diary).stage.stage).toBe(stage);
  });

  test('is held over one quiet visit, and found lower beside it', () => {
    const held = order(visitor(), '1', 400, 40).did('note', {
      fact: 'stage',
      answer: 'bonding',
      method: 'hold',
    });
    const { stage, value } = know(held);
    expect(value.stage).toBe('use');
    expect(stage).toMatchObject({ stage: 'bonding', lower: { at: NOW } });
  });
});

describe('what a visit is about', () => {
  test.each<readonly [string, Diary]>([
    ['browsing', visitor().opened().viewed(first)],
    ['comparing', visitor().opened().viewed(likes.slice(0, 2))],
    ['comparing', visitor().viewed(first, { daysAgo: 2 }).opened().viewed(first)],
    ['buying', visitor().opened().viewed(first).added(first)],
    ['gift', visitor().opened().searched('anneye hediye')],
    ['gift', visitor().opened().did('shopping_for', { method: 'someone-else' })],
    ['help', visitor().did('page_view', { page_type: 'other', page_path: '/destek.html' })],
    [
      'help',
      visitor()
        .opened()
        .did('note', { fact: 'friction:rage-click:cart' })
        .did('note', { fact: 'friction:dead-click:cart' }),
    ],
    ['browsing', visitor().added(first, { daysAgo: 2 }).opened()],
  ])('is %s', (intent, diary) => {
    expect(know(diary).intent).toBe(intent);
  });
});

describe('satisfaction', () => {
  test('is lowest where trouble is, and that is the weakest link', () => {
    const { contentment } = know(
      visitor()
        .answered('ease', { value: 5 })
        .answered('delivery', { value: 1 })
        .did('search', { search_term: 'tent', results: 0 }),
    );
    expect(contentment.by.sale).toEqual({ score: 0.875, answers: 1, troubles: 0 });
    expect(contentment.by.delivery).toEqual({ score: 0.375, answers: 1, troubles: 0 });
    expect(contentment.by.research).toEqual({ score: 0.6, answers: 0, troubles: 1 });
    expect(contentment.weakest).toBe('delivery');
    expect(contentment.openComplaint).toBe(true);
  });

  test('hears a bad review as an answer about what was bought', () => {
    const { contentment, stage } = know(
      order(order(visitor(), '1', 50, 40), '2', 20, 40)
        .did('referral', {})
        .did('review', { value: 1 }),
    );
    expect(contentment.by.use).toEqual({ score: 0.375, answers: 1, troubles: 0 });
    expect(contentment.openComplaint).toBe(true);
    expect(stage.stage).toBe('bonding');
  });

  test('says nothing of whom nobody asked', () => {
    expect(know(visitor().opened()).contentment).toEqual({
      by: {},
      weakest: null,
      recommends: null,
      openComplaint: false,
    });
  });

  test('takes the last answer of a question', () => {
    const { contentment } = know(
      visitor()
        .answered('delivery', { value: 1 }, { daysAgo: 2 })
        .answered('delivery', { value: 5 }),
    );
    expect(contentment.weakest).toBe(null);
    expect(contentment.openComplaint).toBe(false);
  });
});

describe('what is owned', () => {
  test('is due after its own pause, and never what was a gift', () => {
    const months = [130, 100, 70, 40];
    const tea = months.reduce((diary, daysAgo, n) => order(diary, `t${n}`, daysAgo, 9), visitor());
    const { owned } = know(
      order(order(tea, 'once', 3, 20, second), 'given', 30, 20, third).did('gift', {
        fact: 'order:given',
      }),
    );
    expect(owned.map(({ id, times, stage, due }) => [id, times, stage, due])).toEqual([
      [first, 4, 'bonding', true],
      [second, 1, 'purchase', false],
    ]);
    expect(owned[0]?.interval.days).toBeCloseTo(30, 0);
    expect(owned[0]?.orders).toEqual(['t0', 't1', 't2', 't3']);
  });

  test('counts what was given back as little as it was kept', () => {
    const two = [
      { item_id: first, price: 30 },
      { item_id: second, price: 10 },
    ];
    const bought = visitor().did(
      'purchase',
      { transaction_id: 'a', value: 40, items: two },
      { daysAgo: 9 },
    );
    expect(know(bought).value.spend12m).toBe(40);
    expect(know(bought.refunded('a', second)).value.spend12m).toBe(30);
    expect(know(bought.refunded('a')).value.orders).toBe(0);
  });
});

describe('a taste', () => {
  test('has drifted where a visit of five products is unlike all before', () => {
    const leaf = (id: string) => catalog.leafOf[catalog.ordinalOf.get(id) ?? 0];
    const other = neighbourhood.map(({ id }) => id).filter((id) => leaf(id) !== leaf(first));
    const five = other.slice(0, 5);
    const before = visitor().viewed(first, { daysAgo: 9 });
    expect(know(before.viewed(five)).drift).toMatchObject({ relyOn: 'session', likeness: 0 });
    expect(know(before.viewed(five.slice(0, 2))).drift.relyOn).toBe('long');
    expect(know(visitor().viewed(five)).drift).toMatchObject({ relyOn: 'long', likeness: null });
  });
});

describe('tiers', () => {
  const tiers = [
    { id: 'silver', by: 'spend12m', min: 100 },
    { id: 'gold', by: 'spend12m', min: 500 },
  ] as const;
  const days = (...orders: readonly (readonly [daysAgo: number, total: number])[]) =>
    purchaseDays(orders.map(([daysAgo, total], n) => ({ id: `${n}`, at: at({ daysAgo }), total })));

  test('tell how far the next one is', () => {
    expect(tierStanding(days([10, 300]), tiers, NOW)).toEqual({
      id: 'silver',
      next: { id: 'gold', by: 'spend12m', has: 300, needs: 500, missing: 200, progress: 0.6 },
      keep: { by: 'spend12m', has: 300, needs: 90, until: null },
    });
    expect(tierStanding(days([10, 900]), tiers, NOW).next).toBe(null);
    expect(tierStanding([], tiers, NOW)).toMatchObject({ id: null, keep: null });
  });

  test('tell until when one that is not kept any more is held', () => {
    const { id, keep } = tierStanding(days([400, 450], [370, 100], [20, 200]), tiers, NOW);
    expect(id).toBe('gold');
    expect(keep).toMatchObject({ has: 200, needs: 450 });
    expect(keep?.until).toBe(at({ daysAgo: 400 - 365 - 90 }));
  });

  test('that cannot be used are told in one sentence each', () => {
    const { tiers: read, complaints } = readTiers([
      { id: 'gold', by: 'spend12m', min: 5 },
      { by: 'spend12m', min: 5 },
      { id: 'a', by: 'points', min: 5 },
      { id: 'b', by: 'orders12m', min: '5' },
      { id: 'c', by: 'orders12m', min: 5, keep: 2 },
      null,
    ]);
    expect(read).toEqual([{ id: 'gold', by: 'spend12m', min: 5 }]);
    expect(complaints).toEqual([
      'the tier “2” has no “id”; it is left out',
      'the tier “a” should be “by” spend12m or orders12m; it is left out',
      'the tier “b” should have a number above 0 as “min”; it is left out',
      'the tier “c” should “keep” a share above 0, at most 1; it is left out',
      'the tier “6” has no “id”; it is left out',
    ]);
  });
});

test('the same acts in the log teach the same, whoever asks', () => {
  const events: readonly BirebirEvent[] = order(visitor().opened(), '1', 20, 40).events;
  expect(know(visitor(events))).toEqual(know(visitor(structuredClone([...events]))));
});
