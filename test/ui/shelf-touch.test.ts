import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { inside, touch, wait } from './on-page';
import { onDesktop, openShelf } from './open-shelf';
import { drawnIn, openSlow, pointElsewhere } from './open-slow';
import { item, shelf, tenItems } from './samples';

onDesktop();
beforeEach(pointElsewhere);

test('a shelf that nobody touches loads nothing more', async () => {
  const { loads, drawn } = openSlow();
  drawn.update(shelf([...tenItems].reverse()));
  await wait(100);
  expect(loads()).toBe(0);
});

test('a shelf that nobody touched draws another decision at once', () => {
  const { loads, drawn, all } = openSlow();
  drawn.update(shelf([item('new', { title: 'Yeni' }), ...tenItems]));
  expect(all('.name')[0]?.textContent).toBe('Yeni');
  expect(all('.card').length).toBe(11);
  expect(loads()).toBe(0);
});

test('pointing at a shelf brings it to life, with the very same elements', async () => {
  const { host, root, loads, all, come } = openSlow({ add: async () => true });
  const before = [...root.querySelectorAll('section *')];
  const looked = drawnIn(root);
  await userEvent.hover(inside(host, '.name'));
  expect(loads()).toBe(1);
  await come();
  const said = inside(host, '[role=status] span');
  expect(before.every((element) => element.isConnected)).toBe(true);
  said.remove();
  expect(drawnIn(root)).toBe(looked);
  expect(all('section *')).toEqual(before);
});

test('reaching a shelf by keyboard brings it to life, and the focus stays where it was', async () => {
  const { root, loads, come } = openSlow();
  await userEvent.tab();
  await userEvent.tab();
  const focused = root.activeElement;
  expect(focused?.className).toContain('arrow');
  expect(loads()).toBe(1);
  await come();
  expect(root.activeElement).toBe(focused);
});

test('a shelf that was moved along stays there when it comes alive, and its arrows know', async () => {
  const { host, all, come } = openSlow();
  const list = inside(host, '.list');
  list.scrollLeft = 400;
  await wait(100);
  const { scrollLeft } = list;
  expect(scrollLeft).toBeGreaterThan(300);
  await come();
  expect(inside(host, '.list').scrollLeft).toBe(scrollLeft);
  expect(all('.arrow').map((arrow) => arrow.getAttribute('aria-disabled'))).toEqual([
    'false',
    'false',
  ]);
});

test('a picture that does not load gives way to a letter on a shelf at rest and on one that is alive', async () => {
  const broken = 'data:image/png,broken';
  const { host, drawn, all } = openShelf([
    item('a', { title: 'bal', imageLink: broken }),
    ...tenItems,
  ]);
  await expect.poll(() => all('.pic')[0]?.textContent).toBe('B');
  await touch(host);
  drawn.update(shelf([item('c', { title: 'çay', imageLink: broken }), ...tenItems]));
  await expect.poll(() => all('.pic')[0]?.textContent).toBe('Ç');
});
