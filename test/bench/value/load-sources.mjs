// @ts-check
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import typescript from 'typescript';

/** Takes the types away and checks nothing: `npm run check` does that. @type {import('rollup').Plugin} */
const stripTypes = {
  name: 'strip-types',
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const compilerOptions = {
      target: typescript.ScriptTarget.ES2022,
      module: typescript.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    };
    return { code: typescript.transpileModule(code, { compilerOptions }).outputText, map: null };
  },
};

/**
 * The real sources, bundled for Node and loaded.
 * @param {string} folder an empty one
 * @returns {Promise<typeof import('./sources.mjs')>}
 */
export async function loadSources(folder) {
  const build = await rollup({
    input: fileURLToPath(new URL('./sources.mjs', import.meta.url)),
    external: /^node:/,
    // Packages of others warn about things that are not ours to mend.
    onwarn() {},
    plugins: [
      nodeResolve({
        extensions: ['.mjs', '.js', '.ts'],
        exportConditions: ['node'],
        preferBuiltins: true,
      }),
      stripTypes,
    ],
  });
  const file = join(folder, 'sources.mjs');
  await build.write({ file, format: 'es', inlineDynamicImports: true });
  await build.close();
  return import(pathToFileURL(file).href);
}
