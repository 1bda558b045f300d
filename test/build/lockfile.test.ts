import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
const { packages } = JSON.parse(lock) as { packages: Readonly<Record<string, Locked>> };

test('the lock file names no registry, so that everyone installs from their own', () => {
  expect(Object.keys(packages).filter((at) => packages[at]?.resolved)).toEqual([]);
});

// A registry that lacks the packages of other platforms makes npm leave them out; `npm ci` refuses what results.
test('the lock file has the packages of every platform', () => {
  const wanted = Object.values(packages).flatMap((one) =>
    Object.keys(one.optionalDependencies ?? {}),
  );
  expect(wanted.filter((name) => !packages[`node_modules/${name}`])).toEqual([]);
});
