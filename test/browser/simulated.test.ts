import { expect, test } from 'vitest';
import { openDemo, visit } from './launch';
import { placement, readShelf } from './on-page';

const demo = openDemo();

const TEA = 'siyah-cay-500';
const NOTE = /benzetilmiş ziyaretçilerden öğrenir/;

test('a product page tells alternatives, companions and what is bought with it apart, and says who was simulated', async () => {
  const page = await demo.openPage();
  const { errors } = await visit(page, `product.html?id=${TEA}`);
  const shelves = await Promise.all(
    ['product-alternatives', 'product-goes-with', 'product-bought-together'].map((id) =>
      readShelf(page, id),
    ),
  );
  expect(shelves.map(({ heading }) => heading)).toEqual([
    'Benzer seçenekler',
    'Yanına yakışır',
    'Birlikte alınanlar',
  ]);
  expect(shelves[2]?.reason).toMatch(/^Şununla birlikte alınıyor: Rize Siyah Çayı/);
  const all = shelves.flatMap(({ ids }) => ids);
  expect(new Set(all).size).toBe(all.length);
  expect(all).not.toContain(TEA);
  await expect.poll(() => page.locator('main .birebir-room-note').innerText()).toMatch(NOTE);
  expect(await page.locator('footer').innerText()).toMatch(NOTE);
  expect(errors).toEqual([]);
});

test('the cart page completes the cart, with a reason that names what lies in it', async () => {
  const page = await demo.openPage();
  await visit(page, `product.html?id=${TEA}`);
  await page.getByRole('button', { name: 'Sepete ekle' }).first().click();
  await visit(page, 'cart.html');
  const shelf = await readShelf(page, 'cart');
  expect(shelf.heading).toBe('Sepetinizi tamamlayın');
  expect(shelf.reason).toMatch(/^Sepetinizdeki şu ürünle birlikte alınıyor: Rize Siyah Çayı/);
  expect(shelf.ids).not.toContain(TEA);
  await expect.poll(() => page.locator('main .birebir-room-note').innerText()).toMatch(NOTE);
  expect(await placement(page, 'cart').count()).toBe(1);
});
