import { afterEach, expect, test, vi } from 'vitest';
import { type OwnLists, openLists } from '../../src/app/rerank/open-lists';
import type { BirebirEvent } from '../../src/core/events/event';
import './blocks';

let lists: OwnLists | undefined;
let hidden = false;
const faults: unknown[] = [];
const told: string[] = [];
let hear: (event: BirebirEvent) => void = () => undefined;

const open = (): OwnLists => {
  lists = openLists({
    page: window,
    observe(name, data) {
      told.push(`${name} ${data.facet} ${data.method}`);
      hear({ id: '1', at: 0, name: 'prefer', data });
    },
    onEvent(listener) {
      hear = listener;
      return () => undefined;
    },
    listen(target, name, listener) {
      target.addEventListener(name, listener);
      return () => target.removeEventListener(name, listener);
    },
    onFault: (_, error) => faults.push(error),
  });
  return lists;
};
const item = (id: string): string =>
  `<li style="height:100px;width:200px"><a href="/product/${id}">${id}</a></li>`;
const show = (ids: string): void => {
  document.body.innerHTML = `<button data-birebir-shop-order>Shop</button>
    <ul id="list" data-birebir-rerank style="margin:0;padding:0">${[...ids].map(item).join('')}</ul>`;
};
const order = (): string =>
  [...document.querySelectorAll('#list > li')].map(({ textContent }) => textContent).join('');
const fits = [...'abcdef'].map((id) => ({
  key: `${location.host}/product/${id}?`,
  id,
  fit: id === 'f' ? [{ name: 'brand:Kaya', value: 4 }] : [],
}));
const hide = (on: boolean): void => {
  hidden = on;
  document.dispatchEvent(new Event('visibilitychange'));
};
const frames = async (): Promise<void> => {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
};

vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
afterEach(() => {
  lists?.stop();
  vi.useRealTimers();
  hide(false);
  expect(faults).toEqual([]);
  told.length = 0;
});

test('who looks aside finds the list as it was, who was away for half a minute finds it in order', async () => {
  show('abcdef');
  await frames();
  vi.useFakeTimers();
  open().remember(fits);
  expect(order()).toBe('abcdef');
  hide(true);
  vi.advanceTimersByTime(5_000);
  hide(false);
  vi.advanceTimersByTime(60_000);
  expect(order()).toBe('abcdef');
  hide(true);
  vi.advanceTimersByTime(31_000);
  hide(false);
  expect(order()).toBe('fabcde');
});

test('a list that the shop draws later is in order in the very moment in which it comes', async () => {
  document.body.innerHTML = '<main></main>';
  await frames();
  open().remember(fits);
  show('abcdef');
  await Promise.resolve();
  expect(order()).toBe('fabcde');
});

test('one control leads back to the shop’s order and forth, and says which of them it is', async () => {
  open().remember(fits);
  show('abcdef');
  await Promise.resolve();
  const control = document.querySelector('button');
  expect(control?.getAttribute('aria-pressed')).toBe('false');
  control?.click();
  expect([order(), control?.getAttribute('aria-pressed')]).toEqual(['abcdef', 'true']);
  show('abcdef');
  await Promise.resolve();
  expect(order()).toBe('abcdef');
  document.querySelector('button')?.click();
  expect(order()).toBe('fabcde');
  expect(told).toEqual(['prefer rerank less', 'prefer rerank neutral']);
});

test('what was kept and cannot be understood changes nothing', () => {
  show('abcdef');
  open().remember([{ key: 7 }, 'rubbish', null]);
  lists?.remember('rubbish');
  expect(order()).toBe('abcdef');
});
