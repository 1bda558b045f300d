import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { VERSION } from '../../src/version';

test('the code says the version that the package says', () => {
  expect(VERSION).toBe(version);
});
