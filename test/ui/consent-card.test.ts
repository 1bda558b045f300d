import { afterEach, expect, test } from 'vitest';
import { drawConsentCard } from '../../src/ui/dialogue';
import { floating, inside } from './on-page';
import { wording } from './samples';

const options = { theme: 'auto', onFault: console.error } as const;

afterEach(() => document.body.replaceChildren());

const open = () => {
  const notes: boolean[] = [];
  const card = drawConsentCard(wording, { answered: (yes) => void notes.push(yes) }, options);
  const buttons = [...(floating()?.shadowRoot?.querySelectorAll('button') ?? [])];
  return { notes, card, buttons };
};

test('yes and no are equally large and look the same', () => {
  const { buttons } = open();
  const [yes, no] = buttons.map((button) => {
    const { width, height, top } = button.getBoundingClientRect();
    const { color, backgroundColor, fontWeight, fontSize, borderColor } = getComputedStyle(button);
    return { width, height, top, color, backgroundColor, fontWeight, fontSize, borderColor };
  });
  expect(buttons.length).toBe(2);
  expect(yes).toEqual(no);
  expect(yes?.height).toBeGreaterThanOrEqual(44);
});

test('the answer is told and the card goes', () => {
  for (const [at, yes] of [
    [0, true],
    [1, false],
  ] as const) {
    const { notes, buttons } = open();
    buttons[at]?.click();
    expect(notes).toEqual([yes]);
    expect(floating()).toBe(null);
  }
});

test('neither Escape nor going away counts as an answer, and the page stays usable', () => {
  const { notes, card, buttons } = open();
  buttons[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(floating()).not.toBe(null);
  expect(document.activeElement).toBe(document.body);
  expect(inside(floating(), 'section').getAttribute('aria-labelledby')).toBe('t');
  card.remove();
  expect(notes).toEqual([]);
});
