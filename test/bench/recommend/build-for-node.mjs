// @ts-check
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import typescript from 'typescript';

/** Below node_modules, so that what is built finds the packages it names. */
const FOLDER = 'node_modules/.cache/birebir-bench/recommend';

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

/** Builds the command line and the engine from `src/` for Node; gives their paths. */
export async function buildForNode() {
  const build = await rollup({
    input: { birebir: 'src/cli/birebir.ts', core: 'src/core.ts' },
    external: /^(node:|@?[a-z])(?!.*\.ts$)/,
    plugins: [fromSource, nodeResolve({ extensions: ['.ts', '.js'] })],
  });
  await build.write({ dir: FOLDER, format: 'es', entryFileNames: '[name].mjs' });
  await build.close();
  return { command: resolve(FOLDER, 'birebir.mjs'), core: resolve(FOLDER, 'core.mjs') };
}
