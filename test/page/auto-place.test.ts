import fc from 'fast-check';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openAutoPlace } from '../../src/page/auto-place';
import { block, inSight } from './blocks';

const HEIGHT = 320;
const open = (after?: Element) => openAutoPlace(document, 'auto', after, () => HEIGHT);

test('a shelf comes right after a product that ends below the screen', async () => {
  await page.viewport(1000, 600);
  const main = document.createElement('main');
  document.body.append(main);
  const product = block(900, 'section', main);
  const rest = block(300, 'section', main);
  block(200, 'footer');
  const before = inSight();
  const place = open(product);
  expect(place?.previousElementSibling).toBe(product);
  expect(place?.nextElementSibling).toBe(rest);
  expect(place?.offsetHeight).toBe(HEIGHT);
  expect(inSight()).toBe(before);
});

test('else before the footer, where that is below the screen', async () => {
  await page.viewport(1000, 600);
  block(700);
  const footer = block(200, 'footer');
  expect(open()?.nextElementSibling).toBe(footer);
});

test('on a short page it comes at the very end, and on a stretched one not at all', async () => {
  await page.viewport(1000, 600);
  block(100);
  block(100, 'footer');
  expect(open()).toBe(document.body.lastElementChild);
  document.body.replaceChildren();
  document.body.style.cssText = 'display:flex;flex-direction:column;min-height:100vh';
  block(100);
  block(100, 'footer');
  expect(open()).toBe(undefined);
});

test('whatever the page is made of, nothing in sight moves', async () => {
  await page.viewport(800, 600);
  const heights = fc.array(fc.integer({ min: 20, max: 700 }), { minLength: 1, maxLength: 6 });
  const pages = fc.record({
    heights,
    footer: fc.boolean(),
    nested: fc.boolean(),
    scrolled: fc.nat({ max: 900 }),
    after: fc.nat({ max: 5 }),
    layout: fc.constantFrom(
      '',
      'display:flex;flex-direction:column',
      'display:grid',
      'min-height:100vh;position:relative',
    ),
  });
  const law = fc.property(pages, ({ heights: all, footer, nested, scrolled, after, layout }) => {
    document.body.replaceChildren();
    // The browser's own help against jumps would speak of the page before.
    document.documentElement.style.overflowAnchor = 'none';
    document.body.style.cssText = `margin:0;min-height:0;${layout}`;
    const parent = nested
      ? document.body.appendChild(document.createElement('main'))
      : document.body;
    const blocks = all.map((height) => block(height, 'section', parent));
    if (footer) block(120, 'footer');
    scrollTo(0, scrolled);
    const before = inSight();
    const place = open(blocks[after]);
    expect(inSight()).toBe(before);
    place?.remove();
  });
  fc.assert(law, { numRuns: 150 });
});

// src/page/auto-place.ts: such a footer moves down when the page grows (Bootstrap's “sticky footer”).
test('a footer that sticks to the end of a short page does not move', async () => {
  await page.viewport(1000, 600);
  document.documentElement.style.cssText = 'position:relative;min-height:100%';
  document.body.style.cssText = 'margin:0 0 60px;min-height:0';
  block(200);
  const footer = block(60, 'footer');
  footer.style.cssText += ';position:absolute;bottom:0;width:100%';
  const before = inSight();
  open();
  expect(inSight()).toBe(before);
});
