import { expect, test } from 'vitest';
import { createDoor } from '../fakes/event-log';

const items = [{ item_id: 'tea' }];

const names = (door: ReturnType<typeof createDoor>) => door.dispatch.heap().map(({ name }) => name);

test('the same product noticed twice on one page was looked at once', () => {
  const door = createDoor();
  door.dispatch.observe('view_item', { items });
  door.dispatch.observe('view_item', { items, currency: 'TRY' });
  expect(names(door)).toEqual(['view_item']);
});

test.each(['page_view', 'view_cart', 'begin_checkout'])(
  '%s is noticed once a page, whoever notices it',
  (name) => {
    const door = createDoor();
    door.dispatch.observe(name, {});
    door.dispatch.observe(name, {});
    expect(names(door)).toEqual([name]);
  },
);

test('another product, another place, another search or another order is another thing', () => {
  const door = createDoor();
  door.dispatch.observe('view_item', { items });
  door.dispatch.observe('view_item', { items: [{ item_id: 'cup' }] });
  door.dispatch.observe('view_item_list', { items });
  door.dispatch.observe('view_item_list', { items, placement: 'home' });
  door.dispatch.observe('search', { search_term: 'tea' });
  door.dispatch.observe('search', { search_term: 'cup' });
  door.dispatch.observe('purchase', { items, transaction_id: 'order-1' });
  door.dispatch.observe('purchase', { items, transaction_id: 'order-2' });
  expect(door.dispatch.heap()).toHaveLength(8);
});

test('what goes into the cart counts as often as it goes in', () => {
  const door = createDoor();
  door.dispatch.observe('add_to_cart', { items });
  door.dispatch.observe('add_to_cart', { items });
  door.dispatch.observe('remove_from_cart', { items });
  expect(names(door)).toEqual(['add_to_cart', 'add_to_cart', 'remove_from_cart']);
});

test('an order that two sensors notice counts once', () => {
  const door = createDoor();
  door.dispatch.observe('purchase', { items, transaction_id: 'order-1' });
  door.dispatch.observe('purchase', { items, transaction_id: 'order-1', value: 5 });
  expect(names(door)).toEqual(['purchase']);
});

test('a new page of a single-page shop may notice the same things again', () => {
  const door = createDoor();
  door.dispatch.observe('page_view', {});
  door.dispatch.observe('page_view', {});
  door.dispatch.turnPage();
  door.dispatch.observe('page_view', {});
  expect(names(door)).toEqual(['page_view', 'page_view']);
});

test('what somebody vouches for is always counted', () => {
  const door = createDoor();
  door.dispatch.observe('view_item', { items });
  void door.dispatch.track('view_item', { items });
  void door.dispatch.track('view_item', { items });
  expect(door.dispatch.heap()).toHaveLength(3);
});

test.each([{ items: {} }, { items: 'tea' }])(
  'an odd entry of a data layer is no fault: %j',
  (data) => {
    const door = createDoor();
    door.dispatch.observe('view_item', data as never);
    expect(door.dispatch.heap()).toEqual([]);
  },
);
