import { afterEach, expect, test } from 'vitest';
import { createOwnerList, type OwnerList } from '../../src/page/owner-list';
import './blocks';

let list: OwnerList | undefined;
let faults: unknown[] = [];

/** How much of each product the visitor likes; `data-id` names it. */
let liked: Readonly<Record<string, number>> = {};

const idOf = (card: Element): string => card.getAttribute('data-id') ?? '';
const follow = (element: Element | null): OwnerList => {
  if (!element) throw new Error('there is no such list');
  list = createOwnerList(element, {
    keyOf: idOf,
    fitOf(card) {
      const value = liked[idOf(card)];
      if (!idOf(card)) return undefined;
      return value === undefined ? [] : [{ name: 'brand:Kaya', value }];
    },
    onFault: (_, error) => faults.push(error),
  });
  return list;
};
const card = (id: string, inside = id): string =>
  `<li data-id="${id}" style="height:100px;width:200px">${inside}</li>`;
const cards = (ids: string): string => [...ids].map((id) => card(id)).join('\n  ');

/** A list of the owner's on a page, below the screen unless told. */
const show = (inside: string, { above = '300vh', attribute = 'data-birebir-rerank' } = {}) => {
  document.body.innerHTML = `<h1>Shop</h1><div style="height:${above}"></div>
    <ul id="list" ${attribute} style="list-style:none;margin:0;padding:0">\n  ${inside}\n</ul><p>After</p>`;
  const element = document.querySelector('#list');
  return { element, read: () => [...(element?.children ?? [])].map(idOf).join('') };
};
const frames = async (count = 3): Promise<void> => {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
};
/** What stands where. */
const boxes = (selector: string): readonly unknown[] =>
  [...document.querySelectorAll(selector)].map((one) => [
    one.textContent,
    JSON.stringify(one.getBoundingClientRect()),
  ]);
const shifted: number[] = [];
new PerformanceObserver((entries) => {
  for (const entry of entries.getEntries()) {
    shifted.push((entry as PerformanceEntry & { readonly value: number }).value);
  }
}).observe({ type: 'layout-shift' });

afterEach(() => {
  list?.stop();
  expect(faults).toEqual([]);
  liked = {};
  faults = [];
  shifted.length = 0;
});

test('who is not known sees the owner’s list untouched, to the last space', async () => {
  const { element } = show(cards('abcdef'));
  await frames();
  const before = document.body.innerHTML;
  let changes = 0;
  const watch = new MutationObserver((all) => {
    changes += all.length;
  });
  if (element) watch.observe(element, { childList: true, attributes: true, subtree: true });
  follow(element).rank('opened');
  list?.rank('away');
  await frames();
  expect(document.body.innerHTML).toBe(before);
  expect(changes).toBe(0);
});

test('a list below the screen is brought into order at once, and can be put back as it was', async () => {
  const { element, read } = show(cards('abcdef'));
  await frames();
  const before = element?.innerHTML;
  liked = { e: 1.5 };
  follow(element).rank('opened');
  expect(read()).toBe('aebcdf');
  expect(element?.hasAttribute('data-birebir-ranked')).toBe(true);
  expect(list?.cards().map(({ ranked }) => ranked.from)).toEqual([0, 4, 1, 2, 3, 5]);
  list?.restore();
  expect(element?.innerHTML).toBe(before);
  expect(element?.outerHTML).not.toContain('ranked');
});

test('cards in sight stay; only those below the screen change places', async () => {
  const { element, read } = show(cards('abcdefghijkl'), { above: `calc(100vh - 350px)` });
  await frames();
  const seen = boxes('h1,p,li:nth-child(-n+3)');
  liked = { l: 4 };
  follow(element).rank('opened');
  await frames();
  expect(read()).not.toBe('abcdefghijkl');
  expect(read().slice(0, 3)).toBe('abc');
  expect(boxes('h1,p,li:nth-child(-n+3)')).toEqual(seen);
  expect(shifted).toEqual([]);
});

test('while the visitor is away the whole list comes into order, and nothing is reported as moved', async () => {
  const { element, read } = show(cards('abcdefghijkl'), { above: '0px' });
  await frames();
  liked = { l: 4, c: 2 };
  follow(element).rank('opened');
  expect(read().slice(0, 3)).toBe('abc');
  list?.rank('away');
  await frames();
  expect(read().slice(0, 4)).toBe('lcab');
  expect(shifted).toEqual([]);
});

test('the owner says how many places may change', async () => {
  const { element, read } = show(cards('abcdef'), { attribute: 'data-birebir-rerank="4"' });
  await frames();
  liked = { f: 4, d: 4 };
  follow(element).rank('opened');
  expect(read()).toBe('dabcef');
});

test('a banner across the list and a box that is no product keep their places', async () => {
  const banner = '<li data-id="x" style="height:40px;width:100%">Sale</li>';
  const advert = '<li style="height:100px;width:200px">Advertisement</li>';
  const { element } = show([card('a'), banner, card('b'), advert, card('c'), card('d')].join(''));
  await frames();
  liked = { d: 4, x: 4 };
  follow(element).rank('opened');
  expect([...(element?.children ?? [])].map(idOf)).toEqual(['d', 'x', 'a', '', 'b', 'c']);
});

test.each([
  ['with a video', '<video></video>'],
  ['with a frame', '<iframe></iframe>'],
  ['with an element of the shop’s own making', '<shop-heart></shop-heart>'],
  ['with a list of its own that is ranked', '<ul data-birebir-rerank></ul>'],
])('a card %s stays where it is', async (_, inside) => {
  const { element, read } = show([card('a'), card('b'), card('c', inside), card('d')].join(''));
  await frames();
  liked = { c: 4, d: 3 };
  follow(element).rank('opened');
  expect(read()).toBe('dacb');
});

test('a card that has the focus, or words that are selected, stays where it is', async () => {
  const { element, read } = show(
    [card('a'), card('b', '<a href="#b">b</a>'), card('c', 'some words'), card('d')].join(''),
  );
  await frames();
  element?.querySelector('a')?.focus({ preventScroll: true });
  const words = element?.children[2]?.firstChild;
  if (words) document.getSelection()?.setBaseAndExtent(words, 0, words, 4);
  liked = { b: 4, c: 4, d: 3 };
  follow(element).rank('opened');
  expect(read()).toBe('dbca');
  expect(document.activeElement?.textContent).toBe('b');
  expect(document.getSelection()?.toString()).toBe('some');
  document.getSelection()?.removeAllRanges();
});

test('what the host adds is in order before anybody has seen it', async () => {
  const { element, read } = show(cards('abc'), { above: '0px' });
  // What comes after the list stands below the screen: that it makes room for more cards is the host's doing.
  document.querySelector('p')?.style.setProperty('margin-top', '200vh');
  await frames();
  shifted.length = 0;
  liked = { f: 4 };
  follow(element).rank('opened');
  element?.insertAdjacentHTML('beforeend', cards('def'));
  await Promise.resolve();
  expect(read()).toBe('abcfde');
  await frames();
  expect(shifted).toEqual([]);
});

test('a host that puts its own order back is not argued with', async () => {
  const { element, read } = show(cards('abcdef'));
  await frames();
  liked = { f: 4 };
  follow(element).rank('opened');
  expect(read()).toBe('fabcde');
  if (element) element.innerHTML = cards('abcdef');
  await Promise.resolve();
  expect(read()).toBe('abcdef');
  list?.rank('opened');
  list?.rank('away');
  expect(read()).toBe('abcdef');
});

test('a card the host takes away leaves the others as they are', async () => {
  const { element, read } = show(cards('abcdef'));
  await frames();
  liked = { f: 4 };
  follow(element).rank('opened');
  element?.querySelector('[data-id=b]')?.remove();
  await Promise.resolve();
  expect(read()).toBe('facde');
  list?.restore();
  expect(read()).toBe('acdef');
});

test('a list that a framework has yet to take over is left alone until it has', async () => {
  const { element, read } = show(cards('abc'));
  document.body.firstElementChild?.setAttribute('id', 'head');
  const root = document.createElement('div');
  root.id = '__next';
  root.append(...document.body.childNodes);
  document.body.append(root);
  await frames();
  liked = { c: 4 };
  follow(element).rank('opened');
  expect(read()).toBe('abc');
  Object.assign(element?.firstElementChild ?? {}, { __reactFiber$x: {} });
  list?.rank('opened');
  expect(read()).toBe('cab');
});

test('the rows of a table change places, its head does not', async () => {
  document.body.innerHTML = `<div style="height:300vh"></div><table id="list" data-birebir-rerank>
    <thead><tr><th>Name</th></tr></thead>
    <tbody>${[...'abcd'].map((id) => `<tr data-id="${id}"><td>${id}</td></tr>`).join('')}</tbody></table>`;
  await frames();
  liked = { d: 4 };
  follow(document.querySelector('#list')).rank('opened');
  expect([...document.querySelectorAll('tr')].map(idOf)).toEqual(['', 'd', 'a', 'b', 'c']);
});

test('from right to left the order of the page is the order that is seen', async () => {
  const { element, read } = show(cards('abcdefgh'));
  element?.setAttribute('dir', 'rtl');
  element?.setAttribute('style', 'display:grid;grid-template-columns:repeat(3,200px)');
  await frames();
  liked = { h: 4 };
  follow(element).rank('opened');
  expect(read()).toBe('habcdefg');
  const [first, second] = [...(element?.children ?? [])].map((one) => one.getBoundingClientRect());
  expect(first?.left).toBeGreaterThan(second?.left ?? 0);
});

test('five hundred cards come into order, and back', async () => {
  const ids = Array.from({ length: 500 }, (_, at) => `p${at}`);
  const { element } = show(ids.map((id) => card(id)).join(''));
  await frames();
  const before = element?.innerHTML;
  liked = Object.fromEntries(ids.filter((_, at) => at % 7 === 0).map((id) => [id, 2]));
  follow(element).rank('opened');
  expect(new Set([...(element?.children ?? [])].map(idOf)).size).toBe(500);
  expect(element?.innerHTML).not.toBe(before);
  list?.restore();
  expect(element?.innerHTML).toBe(before);
});
