import type { KnipConfig } from 'knip';

/** What a page of the demo loads is used, and what no page loads is not. Birebir itself comes from dist. */
const scriptsOf = (html: string): string =>
  [...html.matchAll(/<script[^>]+src="(\.\/(?!birebir\/)[^"]+)"/g)]
    .map(([, path]) => `import '${path}';`)
    .join('\n');

const config: KnipConfig = {
  entry: [
    'src/{script,all,index,core}.ts',
    'src/cli/birebir.ts',
    // Named by `jsxImportSource`, not by an import.
    'src/ui/jsx/*.ts',
    'test/**/*.test.{ts,tsx}',
    'test/check/api-snapshot.mjs',
    'demo/tools/*.mjs',
    'demo/shop/*.html',
  ],
  project: [
    'src/**/*.{ts,tsx}',
    'test/**/*.{ts,tsx,mjs}',
    'demo/shop/**/*.{js,html}',
    'demo/tools/**/*.mjs',
    '*.{mjs,cjs,ts}',
  ],
  compilers: { html: scriptsOf },
  // Debian's, where there is one.
  ignoreBinaries: ['apt-get'],
  // Started as a program by test/check; its pictures are read as files by demo/tools.
  ignoreDependencies: ['dependency-cruiser', '@lobehub/fluent-emoji-3d'],
};

export default config;
