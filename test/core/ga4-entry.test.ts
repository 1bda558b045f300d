import { expect, test } from 'vitest';
import { ga4Event } from '../../src/core/events/ga4-entry';

const data = { items: [{ item_id: 'tea' }] };

test('a gtag call and a tag manager’s object tell the same event', () => {
  const event = { name: 'view_item', parameters: data };
  expect(ga4Event(['event', 'view_item', data])).toEqual(event);
  expect(ga4Event({ event: 'view_item', ecommerce: data })).toEqual(event);
});

test('an object without an ecommerce part tells its parameters itself', () => {
  const entry = { event: 'search', search_term: 'tea' };
  expect(ga4Event(entry)).toEqual({ name: 'search', parameters: entry });
});

test('the reset before an ecommerce event is no event', () => {
  expect(ga4Event({ ecommerce: null })).toBe(undefined);
});

test('settings, consent and the tag manager’s own marks are no shop events', () => {
  expect(ga4Event(['config', 'G-1'])).toBe(undefined);
  expect(ga4Event(['consent', 'default', {}])).toBe(undefined);
  expect(ga4Event(['event', 7])).toBe(undefined);
  expect(ga4Event([])).toBe(undefined);
  expect(ga4Event({ 'gtm.start': 1, event: 3 })).toBe(undefined);
});

test('an event that a page put on every object’s prototype is not seen', () => {
  expect(ga4Event(Object.create({ event: 'purchase' }))).toBe(undefined);
});
