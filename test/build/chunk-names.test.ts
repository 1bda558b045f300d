import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { bundledChunks } from '../../src/app/chunks/bundled-chunks';
import { languages } from '../../src/messages/languages';
import { parts } from '../fakes/worded';

const DIST = new URL('../../dist/', import.meta.url);

test('whatever the tag may ask for lies beside it, under the one hash that it carries', async () => {
  const files = await readdir(new URL('chunks/', DIST));
  const [, hash = ''] = /chunks\/\$\{\w+\}-([\w-]{8})\.js/.exec(
    await readFile(new URL('birebir.js', DIST), 'utf8'),
  ) ?? [''];
  const asked = [
    ...Object.keys(bundledChunks).filter((name) => name !== 'texts'),
    ...languages.flatMap((language) => parts.map((part) => `${language}-${part}`)),
  ];
  expect(asked.length).toBeGreaterThan(25);
  const missing = asked.filter((name) => !files.includes(`${name}-${hash}.js`));
  expect(missing).toEqual([]);
});
