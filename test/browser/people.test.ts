import { expect, test } from 'vitest';
import { databaseNames, readKept } from './kept';
import { openDemo, visit } from './launch';
import { birebirOn } from './on-page';

const demo = openDemo();
const YES = { remember: true, personalise: true, ask: true };

/** Ayşe has agreed, and looked for honey. */
const afterAyse = async () => {
  const page = await demo.openPage();
  await visit(page, 'account.html');
  const birebir = await birebirOn(page);
  await birebir.evaluate((api, yes) => api.consent(yes), YES);
  await birebir.evaluate((api) => api.track('search', { search_term: 'bal' }));
  await birebir.evaluate((api) => api.identify('ayse'));
  return { page, birebir };
};

test('who comes back to a shared browser finds their own, and nobody finds it meanwhile', async () => {
  const { page, birebir } = await afterAyse();
  await birebir.evaluate((api) => api.identify(null));
  expect((await birebir.evaluate((api) => api.profile())).searches).toEqual([]);
  expect(await birebir.evaluate((api) => api.consent())).toMatchObject({ remember: 'unknown' });
  // The next page belongs to nobody either.
  await visit(page, 'account.html');
  const later = await birebirOn(page);
  expect(await later.evaluate((api) => api.consent())).toMatchObject({ remember: 'unknown' });
  expect((await later.evaluate((api) => api.profile())).searches).toEqual([]);
  await later.evaluate((api) => api.identify('ayse'));
  expect(await later.evaluate((api) => api.consent())).toMatchObject({ remember: 'granted' });
  await expect
    .poll(async () => (await later.evaluate((api) => api.profile())).searches)
    .toEqual(['bal']);
});

test('the next person to log in finds nothing of the one before, and is asked anew', async () => {
  const { page, birebir } = await afterAyse();
  await birebir.evaluate((api) => api.identify('mehmet'));
  expect((await birebir.evaluate((api) => api.profile())).searches).toEqual([]);
  expect(await birebir.evaluate((api) => api.consent())).toMatchObject({ remember: 'unknown' });
  expect(await databaseNames(page)).toEqual([]);
});

test('whoever agrees after a logout begins with nothing', async () => {
  const { page, birebir } = await afterAyse();
  await birebir.evaluate((api) => api.identify(null));
  await birebir.evaluate((api, yes) => api.consent(yes), YES);
  await birebir.evaluate((api) => api.track('search', { search_term: 'kahve' }));
  const { events = [] } = (await readKept(page)) ?? {};
  expect(events.flatMap(({ data }) => data.search_term ?? [])).toEqual(['kahve']);
});
