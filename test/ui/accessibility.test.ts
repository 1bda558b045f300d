import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawConsentCard, drawGreeting, drawQuestion } from '../../src/ui/dialogue';
import { drawFacets } from '../../src/ui/draw-facets';
import { drawShelf } from '../../src/ui/shelf';
import { floating, inside, place, touch } from './on-page';
import {
  alive,
  faces,
  greeting,
  shelf,
  shelfNotes,
  sixWays,
  taste,
  tenItems,
  wording,
} from './samples';

const options = { theme: 'auto', onFault: console.error } as const;
const nothing = () => {};
const deaf = { shown: nothing, followed: nothing, dismissed: nothing, answered: nothing };

afterEach(() => {
  document.body.replaceChildren();
  document.body.style.cssText = '';
});

const pieces = {
  'a shelf': () => {
    const host = place(innerWidth - 32);
    const actions = { ...shelfNotes().actions, add: async () => true };
    drawShelf(host, shelf(tenItems), wording, actions, { ...options, alive, headingLevel: 2 });
    return host;
  },
  'a shelf that explains itself': async () => {
    const host = pieces['a shelf']();
    await touch(host);
    inside(host, '.info').click();
    return host;
  },
  'a shelf with the options of a product': async () => {
    const host = pieces['a shelf']();
    await touch(host);
    inside(host, '.more').click();
    return host;
  },
  'a shelf with a product nobody wants': async () => {
    const host = await pieces['a shelf with the options of a product']();
    inside(host, '.menu button').click();
    return host;
  },
  'a row of links': () => {
    const host = place(innerWidth - 32);
    drawFacets(host, sixWays, wording, shelfNotes().actions, {
      ...options,
      alive,
      headingLevel: 2,
    });
    return host;
  },
  'a row of links that explains itself': async () => {
    const host = pieces['a row of links']();
    await touch(host);
    inside(host, '.info').click();
    return host;
  },
  'a greeting': () => {
    drawGreeting(greeting, wording, deaf, options);
    return floating() as HTMLElement;
  },
  'a question with faces': () => {
    drawQuestion(faces, wording, deaf, options);
    return floating() as HTMLElement;
  },
  'a question with choices': () => {
    drawQuestion(taste, wording, deaf, options);
    return floating() as HTMLElement;
  },
  'the thanks for an answer': () => {
    const host = pieces['a question with faces']();
    inside(host, '.face').click();
    return host;
  },
  'the consent card': () => {
    drawConsentCard(wording, deaf, options);
    return floating() as HTMLElement;
  },
};

const looks = [
  { width: 360, style: 'background:#fbf8f4;color:#1f1b16' },
  { width: 1280, style: 'background:#111;color:#eee' },
  { width: 1280, style: 'background:#fff;color:#666;--accent:#ffb000' },
];

test.each(
  Object.entries(pieces).flatMap(([name, draw]) => looks.map((look) => ({ name, draw, ...look }))),
)('$name can be used by everyone, $width px wide on $style', async ({ draw, width, style }) => {
  await page.viewport(width, 800);
  document.body.style.cssText = style;
  const host = await draw();
  const { violations, passes } = await axe.run(host, { rules: { region: { enabled: true } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
});
