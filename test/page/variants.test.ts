import { afterEach, expect, test } from 'vitest';
import { createVariants, type Variants } from '../../src/page/variants';

let variants: Variants | undefined;

/** The owner's markup, below something that has been seen. */
const markup = (html: string): HTMLElement => {
  document.body.innerHTML = `<h1>Shop</h1>${html}<p id="after">After</p>`;
  variants = createVariants(window);
  return document.body;
};
const shown = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-birebir-when]')]
    .filter(({ hidden }) => !hidden)
    .map(({ textContent }) => textContent ?? '');
const frames = async (count = 3): Promise<void> => {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
};

afterEach(() => {
  variants?.stop();
  document.body.innerHTML = '';
});

const PAIR = `<div style="height:60px">
  <p data-birebir-when="!vip">all</p><p data-birebir-when="vip, tier:gold" hidden>few</p></div>`;

test('an element is shown to the segment it is meant for, and to nobody else', async () => {
  markup(PAIR);
  await frames();
  variants?.show({ segments: [] });
  expect(shown()).toEqual(['all']);
  variants?.show({ segments: ['vip'] });
  expect(shown()).toEqual(['few']);
  variants?.show({ segments: ['other'], tier: 'gold' });
  expect(shown()).toEqual(['all', 'few']);
});

test('what would move something in sight waits until its place has left the screen', async () => {
  const page = markup('<div id="place"><p data-birebir-when="vip" hidden>few</p></div>');
  await frames();
  const top = (): number => document.querySelector('#after')?.getBoundingClientRect().top ?? 0;
  const before = top();
  variants?.show({ segments: ['vip'] });
  await frames();
  expect(shown()).toEqual([]);
  expect(top()).toBe(before);
  // Something long is put before it: its place is below the screen from here on.
  const long = document.createElement('div');
  long.style.height = '300vh';
  page.prepend(long);
  await expect.poll(shown).toEqual(['few']);
});

test('below the screen an element comes at once', async () => {
  markup('<div style="height:200vh"></div><div><p data-birebir-when="vip" hidden>few</p></div>');
  await frames();
  variants?.show({ segments: ['vip'] });
  expect(shown()).toEqual(['few']);
});

test('a word that says nothing shows nothing', async () => {
  markup(
    '<div style="height:60px"><p data-birebir-when="!">one</p><p data-birebir-when="">two</p></div>',
  );
  await frames();
  variants?.show({ segments: ['vip'] });
  expect(shown()).toEqual([]);
});
