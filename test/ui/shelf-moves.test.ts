import { expect, test } from 'vitest';
import { inside, touch, wait } from './on-page';
import { onDesktop, openShelf, openTouched } from './open-shelf';
import { shelf, tenItems } from './samples';

onDesktop();

test('the arrows move the cards, say where they are, and rest at the ends', async () => {
  const { host, all } = await openTouched();
  const rests = () => all('.arrow').map((arrow) => arrow.getAttribute('aria-disabled'));
  expect(rests()).toEqual(['true', 'false']);
  all('.arrow')[1]?.click();
  expect(inside(host, '[role=status]').textContent).toBe('10 üründen 5.');
  await expect.poll(rests).toEqual(['false', 'false']);
  inside(host, '.name').dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
  await expect.poll(rests).toEqual(['false', 'true']);
  inside(host, '.name').dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
  await expect.poll(rests).toEqual(['true', 'false']);
});

test('in a page written from right to left the cards run and move that way', async () => {
  document.documentElement.dir = 'rtl';
  const { host, all } = openShelf();
  const [first, second] = all('.card').map((card) => card.getBoundingClientRect().left);
  expect(first).toBeGreaterThan(second ?? 0);
  await touch(host);
  const key = new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true });
  inside(host, '.name').dispatchEvent(key);
  await expect.poll(() => inside(host, '.list').scrollLeft).toBeLessThan(-100);
});

test('with four products that fit there are no arrows', () => {
  const { all } = openShelf(tenItems.slice(0, 4));
  expect(all('.arrow').length).toBe(0);
});

test('products that were half in view for a second were seen, each once', async () => {
  const { notes, drawn } = openShelf();
  await wait(700);
  expect(notes).toEqual([]);
  await expect.poll(() => notes, { timeout: 4000 }).toEqual([['shown', 'p0', 'p1', 'p2', 'p3']]);
  drawn.update(shelf([...tenItems].reverse()));
  await expect.poll(() => notes[1], { timeout: 4000 }).toEqual(['shown', 'p9', 'p8', 'p7', 'p6']);
  drawn.update(shelf(tenItems));
  await wait(1300);
  expect(notes.length).toBe(2);
});

test('a shelf below the fold was not seen', async () => {
  const above = document.createElement('div');
  above.style.height = '5000px';
  document.body.append(above);
  const { notes } = openShelf();
  await wait(1300);
  expect(notes).toEqual([]);
});
