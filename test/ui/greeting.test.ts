import { afterEach, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawGreeting } from '../../src/ui/dialogue';
import { floating, inside, place, shownWords, wait } from './on-page';
import { greeting, wording } from './samples';

const faults: unknown[] = [];
const options = {
  theme: 'auto',
  onFault: (...fault: unknown[]) => void faults.push(fault),
} as const;

beforeAll(() => page.viewport(1280, 800));
afterEach(() => {
  document.body.replaceChildren();
});

const open = (more: { inside?: HTMLElement } = {}, decision = greeting) => {
  const notes: string[] = [];
  const note = (name: string) => () => void notes.push(name);
  const actions = {
    shown: note('shown'),
    followed: note('followed'),
    dismissed: note('dismissed'),
  };
  return { notes, card: drawGreeting(decision, wording, actions, { ...options, ...more }) };
};

const words = 'Yeniden hoş geldiniz. Kaldığınız yer burada: Rize çayı.';

test('a greeting stands in the lower corner, over everything, and leaves the focus where it was', () => {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  open();
  const host = floating() as Element;
  const { right, bottom, width } = inside(host, '.card').getBoundingClientRect();
  expect([right, bottom, width]).toEqual([innerWidth - 16, innerHeight - 16, 360]);
  expect(getComputedStyle(host).zIndex).toBe('2147483000');
  expect(document.activeElement).toBe(field);
});

test('a greeting is one sentence, one action, and no more than two pictures', () => {
  open();
  expect(inside(floating(), '.ask').textContent).toBe(words);
  expect(inside(floating(), '.act').textContent).toBe('Kaldığım yerden');
  expect(floating()?.shadowRoot?.querySelectorAll('img, a').length).toBe(3);
});

test('a greeting is announced politely, once it has arrived', async () => {
  open();
  const status = inside(floating(), '[role=status]');
  expect(status.textContent).toBe('');
  await expect.poll(() => status.textContent).toBe(words);
});

test('a greeting that was in view for a second was shown', async () => {
  const { notes } = open();
  expect(notes).toEqual([]);
  await expect.poll(() => notes, { timeout: 4000 }).toEqual(['shown']);
});

test('closing a greeting dismisses it, with the button or with Escape', () => {
  for (const act of [
    () => inside(floating(), '.close').click(),
    () =>
      inside(floating(), '.close').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
      ),
  ]) {
    const { notes } = open();
    act();
    expect(notes).toEqual(['dismissed']);
    expect(floating()).toBe(null);
  }
});

test('following a greeting is told; one that leads nowhere safe offers nothing to follow', () => {
  const { notes, card } = open();
  const stay = (event: Event) => event.preventDefault();
  document.addEventListener('click', stay);
  inside(floating(), '.act').click();
  document.removeEventListener('click', stay);
  expect(notes).toEqual(['followed']);
  card.remove();
  open({}, { ...greeting, action: { label: { id: 'close' }, link: 'javascript:alert(1)' } });
  expect(floating()?.shadowRoot?.querySelector('a')).toBe(null);
});

test('a greeting inside an element of the owner stands there, and gives the element back', () => {
  const host = place(700);
  host.textContent = 'Our own words';
  const { card } = open({ inside: host });
  expect(inside(host, '.card').getBoundingClientRect().width).toBe(700);
  card.remove();
  expect(shownWords(host)).toBe('Our own words');
});

test('a page that throws the greeting out breaks nothing', async () => {
  const { card } = open();
  floating()?.remove();
  await wait(150);
  card.remove();
  expect(faults).toEqual([]);
});

test('a page that hides and resets every div does not hide a greeting', () => {
  const style = new CSSStyleSheet();
  style.replaceSync('div{display:none;position:static;all:unset!important;z-index:1!important}');
  document.adoptedStyleSheets = [style];
  open();
  const host = floating() as Element;
  const { position, zIndex } = getComputedStyle(host);
  expect([position, zIndex]).toEqual(['fixed', '2147483000']);
  expect(inside(host, '.card').getBoundingClientRect().width).toBe(360);
  document.adoptedStyleSheets = [];
});

test('on a phone a greeting spans the width but for its margins', async () => {
  await page.viewport(360, 640);
  open();
  const { left, right } = inside(floating(), '.card').getBoundingClientRect();
  expect([left, right]).toEqual([16, 344]);
  expect(document.documentElement.scrollWidth).toBe(360);
  await page.viewport(1280, 800);
});
