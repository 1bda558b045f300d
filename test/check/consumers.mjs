// @ts-check
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runTool } from './tool.mjs';

/** @import { Outcome } from './tool.mjs' */

const MOST_LINES = 5;

/** How people who install the package resolve it. */
const resolutions = [
  ['NodeNext', 'NodeNext'],
  ['ESNext', 'Bundler'],
];

/** A shop that uses both entries; an `any` where a type should be would let the last line pass. */
const shop = `import { startBirebir, type BirebirApi, type Settings } from 'birebir';
import { emptyProfile, type Profile } from 'birebir/core';
export const settings: Partial<Settings> = {};
export const api: BirebirApi = startBirebir(settings);
export const profile: Profile = emptyProfile();
// @ts-expect-error there is no such thing in the API
api.nonesuch;
`;

/**
 * The types arrive at those who install the package, whichever way they resolve modules.
 * @returns {Promise<Outcome>}
 */
export const checkConsumers = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'birebir-consumer-'));
  try {
    await mkdir(join(folder, 'node_modules'));
    await symlink(root, join(folder, 'node_modules', 'birebir'), 'junction');
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(join(folder, 'shop.ts'), shop);
    const outcomes = await Promise.all(
      resolutions.map(async ([module = '', moduleResolution = '']) => {
        const target = { target: 'ES2020', lib: ['ES2020', 'DOM', 'DOM.Iterable'], types: [] };
        const compilerOptions = { ...target, module, moduleResolution, strict: true, noEmit: true };
        const config = { compilerOptions: { ...compilerOptions, preserveSymlinks: true } };
        const file = `${moduleResolution}.json`;
        await writeFile(join(folder, file), JSON.stringify({ ...config, files: ['shop.ts'] }));
        return runTool('tsc', ['--pretty', 'false', '-p', file], folder);
      }),
    );
    return {
      ok: outcomes.every(({ ok }) => ok),
      output: outcomes
        .map(({ ok, output }, at) => (ok ? '' : `${resolutions[at]?.[1]}:\n${beginning(output)}`))
        .join('\n'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** One mistake in the build makes a hundred of these. @param {string} output */
const beginning = (output) => {
  const lines = output.trim().split('\n');
  const more = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES), ...(more > 0 ? [`… and ${more} more`] : [])].join('\n');
};
