import { expect, test } from 'vitest';
import type { ShelfItem } from '../../src/core/decide/decision';
import { inside } from './on-page';
import { onDesktop, openShelf, openTouched } from './open-shelf';
import { tenItems } from './samples';

onDesktop();

test('following a product is told whichever way it is followed, and left to the browser', () => {
  const { host, notes } = openShelf();
  const link = inside(host, '.name');
  const prevented: boolean[] = [];
  const keep = (event: Event) => {
    prevented.push(event.defaultPrevented);
    event.preventDefault();
  };
  for (const kind of ['click', 'auxclick']) document.addEventListener(kind, keep);
  const init = { bubbles: true, cancelable: true, composed: true };
  link.dispatchEvent(new MouseEvent('click', init));
  link.dispatchEvent(new MouseEvent('click', { ...init, ctrlKey: true }));
  link.dispatchEvent(new MouseEvent('auxclick', { ...init, button: 1 }));
  link.dispatchEvent(new MouseEvent('auxclick', { ...init, button: 2 }));
  for (const kind of ['click', 'auxclick']) document.removeEventListener(kind, keep);
  expect(notes).toEqual([
    ['opened', 'p0'],
    ['opened', 'p0'],
    ['opened', 'p0'],
  ]);
  expect(prevented).toEqual([false, false, false, false]);
});

test('a product nobody wants gives way to an undo of the same size, which has the focus', async () => {
  const { host, root, all, notes } = await openTouched();
  const size = all('.card')[0]?.getBoundingClientRect().toJSON();
  inside(host, '.more').click();
  inside(host, '.menu button').click();
  expect(inside(host, '.gone').textContent).toBe('Tamam, bunu göstermeyeceğiz.Geri al');
  expect(all('.card')[0]?.getBoundingClientRect().toJSON()).toEqual(size);
  expect(root.activeElement?.className).toBe('undo');
  expect(inside(host, '[role=status]').textContent).toBe('Tamam, bunu göstermeyeceğiz.');
  inside(host, '.undo').click();
  expect(root.activeElement).toBe(inside(host, '.more'));
  expect(notes).toEqual([
    ['disliked', 'p0'],
    ['undone', 'p0'],
  ]);
});

test('the options of a product close with Escape and when the focus leaves the card', async () => {
  const { host, root, all } = await openTouched();
  inside(host, '.more').click();
  expect(root.activeElement?.textContent).toBe('İlgilenmiyorum');
  root.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(all('.menu').length).toBe(0);
  expect(root.activeElement).toBe(inside(host, '.more'));
  inside(host, '.more').click();
  all('.name')[3]?.focus();
  expect(all('.menu').length).toBe(0);
  expect(root.activeElement).toBe(all('.name')[3]);
});

test('the reasons lie over the shelf, name every part with its share, and give the focus back', async () => {
  const { host, root, all } = await openTouched();
  inside(host, '.info').click();
  expect(root.activeElement).toBe(inside(host, '.why'));
  expect(all('.causes > li').length).toBe(10);
  expect(all('.causes > li:first-child .part').map(({ textContent }) => textContent)).toEqual([
    'bölüm: Kahvaltı%60',
    'ne kadar yakın zamanda%30',
    'çeşitlilik-%10',
  ]);
  inside(host, '.why').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
  );
  expect(all('.why').length).toBe(0);
  expect(root.activeElement).toBe(inside(host, '.info'));
});

test('asked about one product, the reasons tell of that one alone', async () => {
  const { host, root, all } = await openTouched();
  all('.more')[2]?.click();
  all('.menu button')[1]?.click();
  expect(all('.causes > li').length).toBe(1);
  expect(inside(host, '.causes').textContent).toContain('salamura p2');
  inside(host, '.close').click();
  expect(root.activeElement).toBe(all('.more')[2]);
});

test('adding to the cart shows a check and says so; without the shop there is no such button', async () => {
  expect(openShelf().all('.buy').length).toBe(0);
  document.body.replaceChildren();
  const added: string[] = [];
  const add = async ({ product }: ShelfItem) => added.push(product.id) > 0;
  const { host } = await openTouched(tenItems, { add });
  inside(host, '.buy').click();
  inside(host, '.buy').click();
  await expect.poll(() => inside(host, '.buy').className).toContain('done');
  expect(inside(host, '[role=status]').textContent).toBe('Sepete eklendi');
  expect(inside(host, '.buy').getAttribute('aria-label')).toMatch(/^Sepete eklendi: /);
  expect(added).toEqual(['p0']);
});

test('when the shop cannot add it, the button is as before', async () => {
  const add = async () => false;
  const { host } = await openTouched(tenItems, { add });
  inside(host, '.buy').click();
  await expect.poll(() => inside(host, '.buy').getAttribute('aria-disabled')).toBe('false');
  expect(inside(host, '.buy').textContent).toBe('Sepete ekle');
});
