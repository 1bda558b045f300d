import { afterEach, expect, test } from 'vitest';
import { drawShelf } from '../../src/ui/shelf';
import { cardsInView, cardWidth, shelfHeight } from '../../src/ui/shelf-height';
import { inside, place, touch } from './on-page';
import { alive, item, shelf, shelfNotes, tenItems, wording } from './samples';

const options = { headingLevel: 2, theme: 'auto', alive, onFault: console.error } as const;

afterEach(() => document.body.replaceChildren());

const heightOf = (host: HTMLElement) => host.getBoundingClientRect().height;

test.each([150, 328, 358, 390, 599, 600, 601, 768, 1200, 1600])(
  'the height reserved for a shelf %i px wide is the height it is drawn with',
  (width) => {
    const host = place(width);
    drawShelf(host, shelf(tenItems), wording, shelfNotes().actions, options);
    expect(heightOf(host)).toBe(shelfHeight(width));
    expect(inside(host, 'section').scrollHeight).toBe(shelfHeight(width));
    const lowest = inside(host, '.list').getBoundingClientRect().bottom;
    expect(lowest).toBe(host.getBoundingClientRect().bottom);
  },
);

test.each([328, 1200])(
  'a shelf %i px wide keeps its height whatever its products and whatever is opened on it',
  async (width) => {
    const host = place(width);
    const long = 'Değiştirilebilir kırıntı tepsisi '.repeat(12);
    const decision = {
      ...shelf([
        item('a', { title: long }),
        item('b', { title: 'Bal' }),
        item('c', { price: 1_234_567.5, salePrice: 1_234_566.5 }),
        item('d', { imageLink: 'data:,broken' }),
        { ...item('e'), badge: 'discounted' as const },
      ]),
      heading: { id: 'part.attribute', values: { value: long } },
      because: { id: 'part.attribute', values: { value: long } },
    };
    drawShelf(host, decision, wording, shelfNotes().actions, options);
    expect(heightOf(host)).toBe(shelfHeight(width));
    await touch(host);
    for (const press of ['.info', '.close', '.more', '.menu button', '.undo']) {
      inside(host, press).click();
      expect(heightOf(host)).toBe(shelfHeight(width));
      expect(inside(host, 'section').scrollHeight).toBe(shelfHeight(width));
    }
  },
);

test('a shelf takes the height of its new width when the page is resized', async () => {
  const host = place(1200);
  drawShelf(host, shelf(tenItems), wording, shelfNotes().actions, options);
  host.style.width = '328px';
  await expect.poll(() => heightOf(host)).toBe(shelfHeight(328));
});

test('a phone shows two cards and a part of the third, a desktop five or six and a part of the next', () => {
  for (const width of [328, 358, 374, 390]) {
    expect(cardsInView(width)).toBe(2);
    expect(cardWidth(width)).toBeGreaterThanOrEqual(140);
    expect(cardWidth(width)).toBeLessThanOrEqual(156);
    expect(width - 2 * (cardWidth(width) + 12)).toBeGreaterThan(20);
  }
  for (let width = 600; width < 1700; width++) {
    expect(cardWidth(width)).toBeGreaterThanOrEqual(172);
    expect(cardWidth(width)).toBeLessThanOrEqual(208);
    expect(width - cardsInView(width) * (cardWidth(width) + 16)).toBeGreaterThan(20);
  }
  expect(cardsInView(1200)).toBe(6);
});

test('a shelf looks the same size on a page whose root font is 10 px and whose letters are spaced', () => {
  document.documentElement.style.fontSize = '10px';
  document.body.style.cssText = 'letter-spacing:5px;line-height:3;text-transform:uppercase';
  const host = place(768);
  drawShelf(host, shelf(tenItems), wording, shelfNotes().actions, options);
  expect(heightOf(host)).toBe(shelfHeight(768));
  const title = getComputedStyle(inside(host, '.name'));
  expect([title.fontSize, title.lineHeight, title.letterSpacing, title.textTransform]).toEqual([
    '15px',
    '20px',
    'normal',
    'none',
  ]);
  document.documentElement.style.fontSize = '';
  document.body.style.cssText = '';
});
