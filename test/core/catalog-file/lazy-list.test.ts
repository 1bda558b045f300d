import { expect, test } from 'vitest';
import { lazyList } from '../../../src/core/catalog/file/lazy-list';

test('a lazy list is walked as any other, and makes each member once', () => {
  const made: number[] = [];
  const list = lazyList(4, (at) => {
    made.push(at);
    return at * 10;
  });
  expect(list[2]).toBe(20);
  expect(made).toEqual([2]);
  expect(list.map((one) => one + 1)).toEqual([1, 11, 21, 31]);
  expect([...list]).toEqual([0, 10, 20, 30]);
  expect(list.slice(1, 3)).toEqual([10, 20]);
  expect(made).toEqual([2, 0, 1, 3]);
  expect(list[4]).toBeUndefined();
});
