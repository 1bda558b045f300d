import { expect, test } from 'vitest';
import { readKept } from './kept';
import { openDemo, visit } from './launch';
import { answerConsent, birebirOn, placement, readShelf, soon, spoken } from './on-page';
import { letPass } from './time-travel';

const demo = openDemo();

test('an order is remembered with what was paid, and a hard time buys quiet at once', async () => {
  const page = await demo.openPage();
  await page.clock.install();
  const visited = await visit(page, 'product.html?id=kekik-bali');
  await answerConsent(page, 'yes');
  await readShelf(page, 'product-alternatives');
  await readShelf(page, 'product-goes-with');
  await page.getByLabel('Adet').selectOption('2');
  await page.getByRole('button', { name: 'Sepete ekle', exact: true }).click();
  await page.getByRole('link', { name: 'Sepete git' }).click();
  await page.getByRole('link', { name: 'Siparişi tamamla' }).click();
  await page.getByLabel('Ad soyad').fill('Ayşe Kaya');
  await page.getByLabel('E-posta').fill('ayse@example.org');
  await page.getByLabel('Adres').fill('Çınar Sokak 4');
  await page.getByLabel('Şehir').fill('Kars');
  await page.getByRole('button', { name: 'Siparişi ver' }).click();
  await page.waitForURL('**/thank-you.html**');

  const birebir = await birebirOn(page);
  const question = spoken(page).filter({ hasText: 'Aradığınızı bulmak kolay mıydı?' });
  await page.waitForLoadState('networkidle');
  await letPass(page, 6_000);
  await question.waitFor();
  const { orders, cart } = await birebir.evaluate((api) => api.profile());
  expect(orders).toMatchObject([
    { currency: 'TRY', lines: [{ id: 'kekik-bali', quantity: 2, price: 329.9 }] },
  ]);
  expect(orders[0]?.value).toBeGreaterThanOrEqual(2 * 329.9);
  expect(cart).toEqual({});

  await question.getByRole('button', { name: '5 üzerinden 1' }).click();
  await page.getByText('Üzgünüz. Artık daha az gösteriyoruz.').first().waitFor();
  await expect.poll(async () => JSON.stringify(await readKept(page)), soon).toContain('"answer"');
  await page.goto('product.html?id=kekik-bali');
  await readShelf(page, 'product-alternatives');
  await page.waitForLoadState('networkidle');
  expect(await placement(page, 'product-goes-with').locator('li').count()).toBe(0);
  expect(visited.errors).toEqual([]);
});

test('a history of orders that a shop tells on the account page does not make that page a product or an order', async () => {
  const page = await demo.openPage();
  await visit(page, 'account.html');
  const birebir = await birebirOn(page);
  await birebir.evaluate(async (api) => {
    api.consent({ remember: true, personalise: true, ask: true, send: false });
    const items = [{ item_id: 'kekik-bali', price: 329.9, quantity: 1 }];
    const at = Date.now() - 3 * 3_600_000;
    await api.track('view_item', { items }, { at });
    await api.track('purchase', { items, transaction_id: 'A-1', currency: 'TRY' }, { at });
  });
  await page.goto('account.html');
  await page.waitForLoadState('networkidle');
  const { events = [] } = (await readKept(page)) ?? {};
  const looks = events.filter(({ name }) => name === 'view_item' || name === 'purchase');
  expect(looks.map(({ name, at }) => [name, at < Date.now() - 2 * 3_600_000])).toEqual([
    ['view_item', true],
    ['purchase', true],
  ]);
});
