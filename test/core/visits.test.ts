import { expect, test } from 'vitest';
import { daysKnown } from '../../src/core/profile/visits';
import { at, visitor } from '../fakes/diary';
import { NOW } from '../fakes/shop';

test('a visitor nobody has seen has made no visit', () => {
  const { visits } = visitor().profile();
  expect(visits).toMatchObject({ count: 0, events: 0, previousEndedAt: 0 });
  expect(daysKnown(visits, NOW)).toBe(0);
});

test('a pause of half an hour still belongs to the visit, a longer one ends it', () => {
  const first = visitor().opened({ minutesAgo: 90 }).opened({ minutesAgo: 60 });
  expect(first.profile().visits).toMatchObject({ count: 1, pages: 2 });
  const second = first.opened({ minutesAgo: 29 });
  expect(second.profile().visits).toMatchObject({
    count: 2,
    pages: 1,
    startedAt: at({ minutesAgo: 29 }),
    previousEndedAt: at({ minutesAgo: 60 }),
  });
});

test('a visit is as long as something happens, not half an hour from its beginning', () => {
  const busy = [100, 80, 60, 40, 20, 0].reduce(
    (diary, minutesAgo) => diary.viewed('tea', { minutesAgo }),
    visitor(),
  );
  expect(busy.profile().visits.count).toBe(1);
});

test('what was looked at in the visit before is remembered, each product once, newest last', () => {
  const { visits } = visitor()
    .viewed('tea', { daysAgo: 2 })
    .viewed('cup', { daysAgo: 2 })
    .viewed('tea', { daysAgo: 2 })
    .viewed('honey')
    .profile();
  expect(visits.viewedBefore).toEqual(['cup', 'tea']);
  expect(visits.viewed).toEqual(['honey']);
});

test('twenty products of a visit are kept, the newest', () => {
  const ids = Array.from({ length: 25 }, (_, i) => `p${i}`);
  expect(visitor().viewed(ids).profile().visits.viewed).toEqual(ids.slice(5));
});

test('orders handed in from earlier years belong to no visit on this device', () => {
  const { visits } = visitor()
    .opened()
    .bought('tea', 'old-1', { daysAgo: 400 })
    .bought('cup', 'old-2', { daysAgo: 300 })
    .profile();
  expect(visits).toMatchObject({ count: 1, previousEndedAt: 0, lastAt: NOW });
  expect(visits.firstAt).toBe(at({ daysAgo: 400 }));
});

test('a campaign is remembered for the visit it brought, not for the next one', () => {
  const arrived = visitor().did('page_view', { medium: 'email', source: 'letter' }, { daysAgo: 1 });
  expect(arrived.opened({ daysAgo: 1 }).profile().visits.medium).toBe('email');
  expect(arrived.opened().profile().visits.medium).toBe('');
});

test('a visitor known since this morning is known for one day', () => {
  const { visits } = visitor().opened({ minutesAgo: 200 }).profile();
  expect(daysKnown(visits, NOW)).toBe(1);
  expect(daysKnown(visits, at({ daysAgo: -3 }))).toBe(4);
});

test('one page opened under a clock of the year 2099 does not end the counting of visits', () => {
  const { visits } = visitor()
    .opened({ daysAgo: -365 * 74 })
    .opened({ daysAgo: 2 })
    .opened({ daysAgo: 1 })
    .opened()
    .profile();
  expect(visits.count).toBeGreaterThanOrEqual(3);
});
