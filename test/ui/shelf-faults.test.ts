import { expect, test } from 'vitest';
import type { ShelfItem } from '../../src/core/decide/decision';
import { drawShelf } from '../../src/ui/shelf';
import { inside, shownWords, touch } from './on-page';
import { faults, onDesktop, openShelf, options } from './open-shelf';
import { item, shelf, shelfNotes, tenItems, wording } from './samples';

onDesktop();

test('the shop’s own content shows again when the shelf goes', () => {
  const { host, drawn } = openShelf();
  host.textContent = 'Our own words';
  expect(shownWords(host)).not.toBe('Our own words');
  drawn.remove();
  drawn.remove();
  expect(shownWords(host)).toBe('Our own words');
  expect(host.getAttribute('style')).toBe('width: 900px;');
});

test('another decision can be drawn where a shelf went', () => {
  const { host, drawn } = openShelf();
  drawn.remove();
  drawShelf(host, shelf(tenItems.slice(0, 5)), wording, shelfNotes().actions, options);
  drawn.remove();
  expect(host.shadowRoot?.querySelectorAll('.card').length).toBe(5);
});

test('a fault of ours is reported and takes the shelf away instead of breaking the shop', () => {
  const { host, drawn } = openShelf();
  host.textContent = 'Our own words';
  drawn.update(shelf([undefined as unknown as ShelfItem]));
  expect(faults.splice(0).length).toBe(1);
  expect(shownWords(host)).toBe('Our own words');
});

test('an element that cannot hold a shelf is left alone, and the fault reported', () => {
  const host = document.createElement('ul');
  document.body.append(host);
  drawShelf(host, shelf(tenItems), wording, shelfNotes().actions, options).remove();
  expect(faults.splice(0).length).toBe(1);
});

test('a shelf that was translated by the browser can still change', async () => {
  const { host, root, drawn } = openShelf();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append(`${text.data} translated`);
  }
  await touch(host);
  inside(host, '.more').click();
  inside(host, '.menu button').click();
  drawn.update(shelf([item('new', { title: 'Yeni' }), ...tenItems]));
  expect(inside(host, '.name').textContent).toBe('Yeni');
});

test('a page that resets every element does not reset a shelf', () => {
  const style = new CSSStyleSheet();
  style.replaceSync('*{all:unset!important;letter-spacing:9px!important}');
  document.adoptedStyleSheets = [style];
  const { host } = openShelf();
  expect(getComputedStyle(inside(host, '.name')).letterSpacing).toBe('normal');
  expect(inside(host, '.list').scrollWidth).toBeGreaterThan(900);
});
