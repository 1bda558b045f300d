// @ts-check
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import typescript from 'typescript';

/** Below node_modules, so that what is built finds the packages it names. */
const CACHE = 'node_modules/.cache/birebir-bench';

/** @type {import('rollup').Plugin} */
const fromSource = {
  name: 'from-source',
  resolveId: (id, importer) =>
    id.endsWith('?raw') && importer ? resolve(dirname(importer), id) : null,
  async load(id) {
    if (!id.endsWith('?raw')) return null;
    return `export default ${JSON.stringify(await readFile(id.slice(0, -'?raw'.length), 'utf8'))}`;
  },
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const { outputText } = typescript.transpileModule(code, {
      fileName: id,
      compilerOptions: {
        target: typescript.ScriptTarget.ES2022,
        module: typescript.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
      },
    });
    return { code: outputText, map: null };
  },
};

/**
 * Builds modules that import from `src/` for Node; gives the path of each.
 * @template {string} Name
 * @param {string} part of the bench, whose folder it is
 * @param {Readonly<Record<Name, string>>} input
 * @returns {Promise<Record<Name, string>>}
 */
export async function buildFromSource(part, input) {
  const build = await rollup({
    input,
    external: /^(node:|@?[a-z])(?!.*\.ts$)/,
    plugins: [fromSource, nodeResolve({ extensions: ['.mjs', '.ts', '.js'] })],
  });
  const dir = resolve(CACHE, part);
  await build.write({ dir, format: 'es', entryFileNames: '[name].mjs' });
  await build.close();
  const paths = Object.keys(input).map((name) => [name, resolve(dir, `${name}.mjs`)]);
  return Object.fromEntries(paths);
}

/**
 * Builds the command line and something beside it from `src/` for Node; gives their paths.
 * @param {string} part of the bench, whose folder it is
 * @param {string} beside the file to be imported
 */
export async function buildForNode(part, beside) {
  const built = await buildFromSource(part, {
    birebir: resolve('src/cli/birebir.ts'),
    beside: resolve(beside),
  });
  return { command: built.birebir, beside: built.beside };
}
