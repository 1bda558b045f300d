import { expect, test } from 'vitest';
import { openTrial } from '../../../src/core/bandit/open-trial';
import { type Diary, visitor, type When } from '../../fakes/diary';
import { NOW } from '../../fakes/shop';

const tried = (who: Diary, strategy: string, when?: When): Diary =>
  who.did('trial', { placement: 'home', strategy, propensity: 0.25 }, when);
const armsOf = (who: Diary) => Object.fromEntries(who.profile().trials.arms.get('home') ?? []);
const clicked = (who: Diary, strategy: string, placement = 'home', when?: When): Diary =>
  who.did('select_item', { placement, strategy, items: [{ item_id: 'tea' }] }, when);

test('a shelf is rewarded for a click on it, once a visit', () => {
  const who = clicked(clicked(tried(visitor(), 'picked'), 'picked'), 'picked');
  expect(armsOf(who)).toEqual({ picked: { shown: 1, rewarded: 1 } });
});

test('a row of categories is rewarded for a link of it that is followed', () => {
  const facet = 'category:Breakfast';
  const who = tried(visitor(), 'categories');
  expect(armsOf(who.did('filter', { facet }))).toEqual({ categories: { shown: 1, rewarded: 0 } });
  const followed = who.did('filter', { facet, placement: 'home', strategy: 'categories' });
  expect(armsOf(followed)).toEqual({ categories: { shown: 1, rewarded: 1 } });
});

test('a click on another shelf rewards nobody here', () => {
  const who = clicked(tried(visitor(), 'picked'), 'new', 'cart');
  expect(armsOf(who)).toEqual({ picked: { shown: 1, rewarded: 0 } });
});

test.each(['picked', 'nothing'])(
  'who puts something into the cart rewards %s, wherever it was found',
  (arm) => {
    const who = tried(visitor(), arm).added('tea');
    expect(armsOf(who)).toEqual({ [arm]: { shown: 1, rewarded: 1 } });
  },
);

test('what is bought in a later visit rewards nobody', () => {
  const who = tried(visitor(), 'picked', { minutesAgo: 50 }).bought('tea', 'A-1');
  expect(armsOf(who)).toEqual({ picked: { shown: 1, rewarded: 0 } });
});

test('an order history that is handed in at login rewards nobody', () => {
  const who = tried(visitor(), 'nothing').bought('tea', 'A-1', { daysAgo: 90 });
  expect(armsOf(who)).toEqual({ nothing: { shown: 1, rewarded: 0 } });
});

test('what was chosen first holds for the visit, and no longer', () => {
  const who = tried(tried(visitor(), 'picked', { minutesAgo: 2 }), 'nothing', { minutesAgo: 1 });
  expect(armsOf(who)).toEqual({ picked: { shown: 1, rewarded: 0 } });
  const { trials } = who.profile();
  expect(openTrial(trials, 'home', NOW)).toMatchObject({ arm: 'picked', propensity: 0.25 });
  expect(openTrial(trials, 'cart', NOW)).toBeUndefined();
  expect(openTrial(trials, 'home', NOW + 31 * 60_000)).toBeUndefined();
  expect(tried(who, 'nothing').profile().trials.open.get('home')?.arm).toBe('picked');
});

test('the distant past counts half, so that what works may change', () => {
  let who = visitor();
  for (let visit = 0; visit < 201; visit += 1) {
    const minutesAgo = (201 - visit) * 60;
    who = clicked(tried(who, 'picked', { minutesAgo }), 'picked', 'home', { minutesAgo });
  }
  const { shown = 0, rewarded = 0 } = armsOf(who)['picked'] ?? {};
  expect(shown).toBeLessThan(120);
  expect(rewarded).toBeLessThanOrEqual(shown);
});
