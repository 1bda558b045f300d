import { afterEach, expect, test } from 'vitest';
import { hex, isReadable } from '../../src/ui/colour';
import { drawShelf } from '../../src/ui/shelf';
import { inside, place } from './on-page';
import { alive, shelf, shelfNotes, tenItems, wording } from './samples';

const { body } = document;

afterEach(() => {
  body.replaceChildren();
  body.style.cssText = '';
});

const open = (theme: 'auto' | 'light' | 'dark' = 'auto') => {
  const host = place(900);
  const options = { headingLevel: 2, theme, alive, onFault: console.error } as const;
  const drawn = drawShelf(host, shelf(tenItems), wording, shelfNotes().actions, options);
  const colour = (selector: string) => getComputedStyle(inside(host, selector)).color;
  return { host, drawn, colour };
};

const numbers = (css: string) =>
  (css.match(/[\d.]+/g) ?? []).slice(0, 3).map((n) => Number(n) / 255);

test('a shelf speaks in the font and the colour of the page', () => {
  body.style.cssText = 'font-family:Georgia;color:rgb(60, 20, 20)';
  const { host, colour } = open();
  expect(getComputedStyle(inside(host, '.name')).fontFamily).toBe('Georgia');
  expect(colour('.name')).toBe('rgb(60, 20, 20)');
});

test.each(['rgb(13, 17, 23)', 'oklch(0.2 0.02 260)', 'color(display-p3 0.1 0.1 0.1)'])(
  'on a page as dark as %s a shelf is dark, whatever the system says',
  (background) => {
    body.style.background = background;
    const { colour } = open();
    expect(colour('.name')).toBe('rgb(242, 240, 236)');
  },
);

test('a page that turns dark takes its shelves along', async () => {
  const { colour } = open();
  body.style.cssText = 'background:#111;color:#eee';
  await expect.poll(() => colour('.name'), { timeout: 4000 }).toBe('rgb(238, 238, 238)');
});

test('a theme the owner chose goes before what the page looks like', () => {
  expect(open('dark').colour('.name')).toBe('rgb(242, 240, 236)');
});

test.each(['#ffee00', 'hsl(200 90% 80%)', 'oklch(0.97 0 0)', '220 40% 50%', 'nonsense', ''])(
  'the shop’s accent %s is made readable, on light and on dark',
  (accent) => {
    for (const [page, code] of [
      ['#fff', 0xffffff],
      ['#191918', 0x191918],
    ] as const) {
      body.style.cssText = `background:${page}`;
      body.style.setProperty('--accent', accent);
      const { host } = open();
      const found = getComputedStyle(inside(host, '.box')).getPropertyValue('--accent');
      expect(isReadable(numbers(found), hex(code))).toBe(true);
    }
  },
);

test('an owner’s own accent goes before the page’s', () => {
  body.style.setProperty('--accent', '#a00000');
  body.style.setProperty('--birebir-accent', '#0000a0');
  const { host } = open();
  const found = getComputedStyle(inside(host, '.box')).getPropertyValue('--accent');
  expect(numbers(found).map((part) => Math.round(part * 255))).toEqual([0, 0, 160]);
});

test('an owner’s own colours and corners are worn as given', () => {
  body.style.setProperty('--birebir-tint', 'rgb(1, 2, 3)');
  body.style.setProperty('--birebir-picture-radius', '0px');
  const { host } = open();
  const { backgroundColor, borderRadius } = getComputedStyle(inside(host, '.pic'));
  expect([backgroundColor, borderRadius]).toEqual(['rgb(1, 2, 3)', '0px']);
});
