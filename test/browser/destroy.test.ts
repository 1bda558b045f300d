import { expect, test } from 'vitest';
import { openDemo, visit } from './launch';
import { birebirOn, consentButton, placement, readShelf } from './on-page';
import { letPass } from './time-travel';

const demo = openDemo();

test('after destroy nothing of ours is on the page', async () => {
  const page = await demo.openPage();
  const { errors } = await visit(page, 'product.html?id=kekik-bali');
  await readShelf(page, 'product-alternatives');
  await consentButton(page, 'yes').waitFor();
  const birebir = await birebirOn(page);
  const drawn = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((one) => one.shadowRoot?.querySelector('.box'))
          .length,
    );
  expect(await drawn()).toBeGreaterThan(1);
  await birebir.evaluate((api) => api.destroy());
  expect(await drawn()).toBe(0);
  expect(await placement(page, 'product-alternatives').count()).toBe(1);
  expect(await consentButton(page, 'yes').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('after destroy nothing more is noticed', async () => {
  const page = await demo.openPage();
  await page.clock.install();
  await visit(page, 'product.html?id=kekik-bali');
  const birebir = await birebirOn(page);
  await birebir.evaluate((api) => api.destroy());
  await page.getByRole('button', { name: 'Sepete ekle', exact: true }).click();
  await letPass(page, 5_000);
  const { events } = await birebir.evaluate((api) => api.export());
  expect(events.map(({ name }) => name)).not.toContain('add_to_cart');
});
