// @ts-check
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import typescript from 'typescript';

/** Packages ask for it by a name that no browser has. */
const PRODUCTION = { 'process.env.NODE_ENV': 'production' };

/** Takes the types away and checks nothing: `npm run check` does that. @type {import('rollup').Plugin} */
const stripTypes = {
  name: 'strip-types',
  transform(code, id) {
    if (!/\.tsx?$/.test(id)) return null;
    const { outputText } = typescript.transpileModule(code, {
      fileName: id,
      compilerOptions: {
        target: typescript.ScriptTarget.ES2020,
        module: typescript.ModuleKind.ESNext,
        jsx: typescript.JsxEmit.ReactJSX,
        jsxImportSource: 'preact',
        verbatimModuleSyntax: true,
      },
    });
    return { code: outputText, map: null };
  },
};

/**
 * Bundles a module of the bench with the real sources it imports into one classic script.
 * @param {string} entry path of the module
 * @param {{ name?: string, minify?: boolean, packages?: string }} [how] name: of the global that gets its exports;
 *   packages: a folder to look for packages in
 */
export async function bundle(entry, { name = 'bench', minify = false, packages } = {}) {
  const build = await rollup({
    input: entry,
    plugins: [
      nodeResolve({
        browser: true,
        extensions: ['.mjs', '.js', '.ts', '.tsx'],
        ...(packages && { modulePaths: [packages] }),
      }),
      stripTypes,
      minify &&
        terser({
          ecma: 2020,
          compress: { passes: 3, global_defs: PRODUCTION },
          format: { comments: false },
        }),
    ],
    // Packages of others warn about things that are not ours to mend.
    onwarn(warning) {
      if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
    },
  });
  const { output } = await build.generate({ format: 'iife', name, inlineDynamicImports: true });
  await build.close();
  return output[0].code;
}
