import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchClicks } from '../../src/tracking/friction/clicks';
import { watchFilters } from '../../src/tracking/friction/repeated-filters';
import type { Trouble } from '../../src/tracking/friction/trouble';

let told: Trouble[] = [];
let stop = (): void => undefined;
let undo: (() => void)[] = [];

beforeEach(() => {
  told = [];
  document.body.innerHTML =
    '<button type="button" id="dead">Nothing</button><button type="button" id="live">More</button><p id="text">Text</p><output id="count">0</output>';
  const count = document.querySelector('#count');
  document.querySelector('#live')?.addEventListener('click', () => {
    if (count) count.textContent = `${Number(count.textContent) + 1}`;
  });
  stop = watchClicks(
    window,
    (target, name, listener) => {
      target.addEventListener(name, listener, true);
      undo.push(() => target.removeEventListener(name, listener, true));
    },
    (trouble) => void told.push(trouble),
  );
});
afterEach(() => {
  stop();
  for (const one of undo) one();
  undo = [];
});

const click = async (id: string, times = 1): Promise<void> => {
  for (let time = 0; time < times; time += 1) {
    document.querySelector<HTMLElement>(`#${id}`)?.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1200));

test('a button that answers with nothing is a dead click', async () => {
  await click('dead');
  await later();
  expect(told).toEqual(['dead-click']);
});

test('a button that changes the page is alive, however often it is used', async () => {
  await click('live', 6);
  await later();
  expect(told).toEqual([]);
});

test('four clicks on one spot that change nothing are a rage click, also on a text', async () => {
  await click('text', 3);
  expect(told).toEqual([]);
  await click('text');
  expect(told).toEqual(['rage-click']);
});

test('a list that is narrowed again and again within a minute is trouble', () => {
  const seen: Trouble[] = [];
  const hear = watchFilters((trouble) => void seen.push(trouble));
  const narrow = (second: number, placement?: string) =>
    hear({
      name: 'filter',
      at: second * 1000,
      data: { facet: 'brand:Nane', ...(placement && { placement }) },
    });
  for (const second of [0, 50, 100, 150]) narrow(second);
  expect(seen).toEqual([]);
  // A link of ours to a category narrows nothing.
  for (const second of [151, 152, 153]) narrow(second, 'home');
  expect(seen).toEqual([]);
  for (const second of [155, 156]) narrow(second);
  hear({ name: 'search', at: 162_000, data: {} });
  expect(seen).toEqual(['repeated-filter']);
});
