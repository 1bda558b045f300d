import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Plugin, type RollupOptions, rollup } from 'rollup';
import typescript from 'typescript';

const project = new URL('../../..', import.meta.url).pathname;

const isCommandLine = ({ input }: RollupOptions): boolean =>
  typeof input === 'object' && 'birebir' in input;

/** In the place of the compiler, which takes ten times as long: `npm run check` looks at the types. */
const stripTypes: Plugin = {
  name: 'strip-types',
  resolveId: (id, importer) =>
    id.startsWith('.') && importer && !id.includes('?')
      ? `${resolve(dirname(importer), id)}.ts`
      : null,
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const { ESNext: module } = typescript.ModuleKind;
    const { ES2022: target } = typescript.ScriptTarget;
    const compilerOptions = { module, target, verbatimModuleSyntax: true };
    return { code: typescript.transpileModule(code, { compilerOptions }).outputText, map: null };
  },
};

/** Builds the command line into a folder, otherwise as it is published. Returns the file that Node runs. */
export const builtCommand = async (folder: string): Promise<string> => {
  // By its address: the compiler would look at the types of a file that has none.
  const config = await import(new URL('../../../rollup.config.mjs', import.meta.url).href);
  const [options] = (config.default as RollupOptions[]).filter(isCommandLine);
  if (!options || !Array.isArray(options.plugins) || Array.isArray(options.output)) {
    throw new Error('rollup.config.mjs has no build of the command line.');
  }
  const kept = (options.plugins as Plugin[]).filter(({ name }) => name !== 'typescript');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'));
  const bundle = await rollup({ ...options, plugins: [...kept, stripTypes] });
  await bundle.write({ ...options.output, dir: join(folder, 'cli') });
  await bundle.close();
  return join(folder, 'cli/birebir.js');
};
