import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawFacets } from '../../src/ui/draw-facets';
import { facetsHeight } from '../../src/ui/facets-height';
import { inside, place, shownWords, touch } from './on-page';
import { onDesktop, options } from './open-shelf';
import { shelfNotes, sixWays, ways, wording } from './samples';

onDesktop();
afterEach(() => page.viewport(1280, 800));

const open = (decision = sixWays, width = 900) => {
  const host = place(width);
  const { notes, actions } = shelfNotes();
  const drawn = drawFacets(host, decision, wording, actions, options);
  const root = host.shadowRoot as ShadowRoot;
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  return { host, root, notes, drawn, all };
};
const heightOf = (host: HTMLElement) => host.getBoundingClientRect().height;

test('a row is a named region with its heading, its reason and a list of links, without prices and arrows', () => {
  const { host, all } = open();
  expect(inside(host, 'section').getAttribute('aria-labelledby')).toBe('t');
  expect(inside(host, '#t').textContent).toBe('Reyonlarınız');
  expect(inside(host, '.reason').textContent).toMatch(/^Baktıklarınıza göre/);
  const links = all('ol[role=list] > li > a') as HTMLAnchorElement[];
  expect(links.map(({ textContent }) => textContent)).toEqual(
    sixWays.items.map(({ product }) => product.title),
  );
  expect(links[0]?.href).toBe(new URL('/reyon/Kahvalt%C4%B1l%C4%B1k', location.href).href);
  expect(all('.price').every((price) => getComputedStyle(price).display === 'none')).toBe(true);
  expect(all('.arrow').every((arrow) => getComputedStyle(arrow).display === 'none')).toBe(true);
});

test.each([150, 288, 328, 398, 599, 600, 768, 1000, 1216, 1600])(
  'the height reserved for a row %i px wide is the height it is drawn with, however many links it has',
  (width) => {
    for (const count of [1, 2, 3, 5, 6]) {
      const { host } = open(
        ways(...sixWays.items.slice(0, count).map((one) => one.product.title)),
        width,
      );
      expect(heightOf(host)).toBe(facetsHeight(width, count));
      expect(inside(host, 'section').scrollHeight).toBe(facetsHeight(width, count));
      expect(inside(host, '.list').scrollWidth).toBeLessThanOrEqual(width);
      host.remove();
    }
  },
);

test('six links stand in one line on a desktop, and in three on a phone', () => {
  expect(facetsHeight(1216, 6)).toBe(facetsHeight(1216, 1));
  expect(facetsHeight(328, 6)).toBe(facetsHeight(328, 1) + 128);
});

test.each([328, 1216])(
  'a row %i px wide keeps its height whatever is written in it',
  async (width) => {
    const long = 'Değiştirilebilir kırıntı tepsisi '.repeat(6);
    const { host } = open(ways(long, 'Bal', 'Uzunbirkelimeuzunbirkelimeuzunbirkelime'), width);
    const height = facetsHeight(width, 3);
    expect(heightOf(host)).toBe(height);
    await touch(host);
    expect(heightOf(host)).toBe(height);
    for (const press of ['.info', '.close']) {
      inside(host, press).click();
      expect(heightOf(host)).toBe(height);
    }
  },
);

test('the whole of a link is the link: by mouse, and by keyboard alone', async () => {
  const { host, notes, all } = open();
  const [first, second] = all('.card');
  const { left, top } = (first as HTMLElement).getBoundingClientRect();
  for (const [x, y] of [
    [4, 4],
    [20, 28],
    [120, 50],
  ] as const)
    expect(host.shadowRoot?.elementFromPoint(left + x, top + y)?.className).toBe('name');
  host.addEventListener('click', (event) => event.preventDefault());
  await userEvent.tab();
  await userEvent.tab();
  expect(host.shadowRoot?.activeElement).toBe(inside(host, '.name'));
  await userEvent.keyboard('{Enter}');
  second?.querySelector('a')?.click();
  expect(notes.filter(([what]) => what === 'opened')).toEqual([
    ['opened', 'category:Kahvaltılık'],
    ['opened', 'category:Çay ve Kahve'],
  ]);
});

test('the arrow keys are the page’s: there is nothing to move along', async () => {
  const { host } = open();
  await touch(host);
  inside(host, '.name').focus();
  await userEvent.keyboard('{ArrowRight}{End}');
  expect(inside(host, '[role=status]').textContent).toBe('');
});

test('a row says why, link by link, moves nothing, and gives the focus back', async () => {
  const { host, all } = open();
  await touch(host);
  inside(host, '.info').click();
  const height = heightOf(host);
  expect(inside(host, '.why').getAttribute('role')).toBe('dialog');
  expect(all('.why .strong').map(({ textContent }) => textContent)).toEqual(
    sixWays.items.map(({ product }) => product.title),
  );
  expect(inside(host, '.why').textContent).toContain('Sık baktığınız bölüm: Kahvaltı');
  expect(inside(host, '.why').getBoundingClientRect().height).toBeGreaterThan(height);
  await userEvent.keyboard('{Escape}');
  expect(all('.why')).toEqual([]);
  expect(host.shadowRoot?.activeElement).toBe(inside(host, '.info'));
  expect(heightOf(host)).toBe(height);
});

test('a category nobody wants is gone at once, and comes back, in the room it had', async () => {
  const { host, notes, all } = open();
  await touch(host);
  const height = heightOf(host);
  const press = (selector: string) => inside(host, selector).click();
  press('.card:nth-child(2) .more');
  expect(all('.menu button').map(({ textContent }) => textContent)).toEqual([
    'İlgilenmiyorum',
    'Neden bu?',
  ]);
  press('.menu button');
  expect(all('.name').map(({ textContent }) => textContent)).not.toContain('Çay ve Kahve');
  expect(inside(host, '.gone').scrollHeight).toBeLessThanOrEqual(54);
  expect(heightOf(host)).toBe(height);
  press('.undo');
  expect(all('.name')).toHaveLength(6);
  press('.card:nth-child(2) .more');
  press('.menu button + button');
  expect(all('.why .strong').map(({ textContent }) => textContent)).toEqual(['Çay ve Kahve']);
  expect(notes.filter(([what]) => what !== 'shown')).toEqual([
    ['disliked', 'category:Çay ve Kahve'],
    ['undone', 'category:Çay ve Kahve'],
  ]);
});

test('a phone has no room for options: what is asked there is asked of the whole row', () => {
  const { all } = open(sixWays, 328);
  expect(all('.more').every((more) => getComputedStyle(more).display === 'none')).toBe(true);
});

test('a link that would run code or leave the web is no link', () => {
  const decision = ways('Çay');
  const [first] = decision.items;
  if (!first) throw new Error('there is no link');
  for (const link of ['javascript:alert(1)', 'data:text/html,1', 'http://[']) {
    const items = [{ ...first, product: { ...first.product, link } }];
    const { host } = open({ ...decision, kind: 'shelf', items });
    expect(inside(host, '.name').hasAttribute('href')).toBe(false);
    host.remove();
  }
});

test('what the shop calls a category is a text, whatever it is', () => {
  const name = '<img src=x onerror=alert(1)>';
  const { host, all } = open(ways(name));
  expect(inside(host, '.name').textContent).toBe(name);
  expect(all('.name img')).toEqual([]);
});

test('a picture that does not come leaves the first letter, on a row that nobody touched', async () => {
  const decision = ways('ışık');
  const items = decision.items.map((one) => ({
    ...one,
    product: { ...one.product, imageLink: 'https://localhost:1/none.png' },
  }));
  const { host } = open({ ...decision, kind: 'shelf', items });
  await expect.poll(() => inside(host, '.pic').textContent, { timeout: 5000 }).toBe('I');
});

test('another decision is drawn in place, and what is taken off leaves the owner’s own', () => {
  const { host, drawn, all } = open();
  drawn.update(ways('Sofra'));
  expect(all('.name').map(({ textContent }) => textContent)).toEqual(['Sofra']);
  host.append('Bütün reyonlar');
  drawn.remove();
  expect(shownWords(host)).toBe('Bütün reyonlar');
});
