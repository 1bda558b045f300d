import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { inside, wait } from './on-page';
import { faults, onDesktop } from './open-shelf';
import { drawnIn, openSlow, pointElsewhere } from './open-slow';
import { shelf, tenItems } from './samples';

onDesktop();
beforeEach(pointElsewhere);

test('a button pressed before the shelf is alive does its work once, when it is', async () => {
  const added: string[] = [];
  const add = async ({ product }: { product: { id: string } }) => added.push(product.id) > 0;
  const { host, root, all, loads, come } = openSlow({ add });
  all('.buy')[2]?.click();
  all('.buy')[2]?.click();
  all('.more')[1]?.click();
  all('.more')[1]?.click();
  expect(loads()).toBe(1);
  expect(added).toEqual([]);
  await come();
  await expect.poll(() => added).toEqual(['p2']);
  expect(all('.menu').length).toBe(1);
  expect(root.activeElement).toBe(inside(host, '.menu button'));
});

test('a link followed before the shelf is alive is told at once, and never again', async () => {
  const { host, notes, come } = openSlow();
  const stay = (event: Event) => event.preventDefault();
  document.addEventListener('click', stay);
  inside(host, '.name').click();
  expect(notes).toEqual([['opened', 'p0']]);
  inside(host, '.info').focus();
  await come();
  inside(host, '.name').click();
  document.removeEventListener('click', stay);
  expect(notes).toEqual([
    ['opened', 'p0'],
    ['opened', 'p0'],
  ]);
});

test('without a connection the shelf stays as it is: links work, and the fault is told once', async () => {
  const { host, root, notes, drawn, all, loads, fail } = openSlow();
  const looked = drawnIn(root);
  inside(host, '.more').click();
  fail();
  await wait(20);
  inside(host, '.more').click();
  inside(host, '.info').click();
  await userEvent.hover(inside(host, '.name'));
  expect(faults.splice(0).length).toBe(1);
  expect(loads()).toBe(1);
  expect(drawnIn(root)).toBe(looked);
  const stay = (event: Event) => event.preventDefault();
  document.addEventListener('click', stay);
  inside(host, '.name').click();
  document.removeEventListener('click', stay);
  expect(notes).toEqual([['opened', 'p0']]);
  drawn.update(shelf([...tenItems].reverse()));
  await wait(20);
  expect(all('.name')[0]?.textContent).toContain('p9');
});

test('another decision that comes while the shelf comes alive is drawn after that', async () => {
  const { host, drawn, all, come } = openSlow();
  inside(host, '.info').focus();
  drawn.update(shelf([...tenItems].reverse()));
  expect(all('.name')[0]?.textContent).toContain('p0');
  await come();
  await expect.poll(() => all('.name')[0]?.textContent).toContain('p9');
});

test('a shelf that is taken away while it comes alive stays away', async () => {
  const { host, root, drawn, answer } = openSlow();
  inside(host, '.info').click();
  drawn.remove();
  answer();
  await wait(50);
  expect(root.adoptedStyleSheets.length).toBe(0);
  expect(root.innerHTML).toBe('<slot></slot>');
});
