import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { expect, test } from 'vitest';
import { inFolder, productsOf, runFeedOn } from './run-feed-on';

const ROWS = 50_000;
/** What a row says that the file does not keep: were the text held, it would be more than memory allows here. */
const DESCRIPTION = 'x'.repeat(4000);
const MOST_GROWTH_BYTES = 150e6;

test('a feed of 200 MB is read in a part of that memory', async () => {
  const path = inFolder('large.xml');
  const file = createWriteStream(path);
  file.write('<rss xmlns:g="http://base.google.com/ns/1.0"><channel>');
  for (let at = 0; at < ROWS; at += 1) {
    const item = `<item><g:id>p${at}</g:id><g:title>Lamp ${at}</g:title><g:link>https://shop.example/p/p${at}</g:link><g:price>${1 + (at % 900)}.90 TRY</g:price><g:description>${DESCRIPTION}</g:description></item>\n`;
    if (!file.write(item)) await once(file, 'drain');
  }
  file.end('</channel></rss>');
  await once(file, 'finish');

  let most = 0;
  const before = process.memoryUsage().rss;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  const { code, out } = await runFeedOn(path, '-o', inFolder('large.bin'));
  clearInterval(watch);
  expect(code).toBe(0);
  expect(out).toContain(`${ROWS} products`);
  expect(most - before).toBeLessThan(MOST_GROWTH_BYTES);
  const products = await productsOf(inFolder('large.bin'));
  expect(products[ROWS - 1]).toMatchObject({ id: `p${ROWS - 1}`, title: `Lamp ${ROWS - 1}` });
}, 120_000);
