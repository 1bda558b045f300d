import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { dts } from 'rollup-plugin-dts';

/** What is loaded lazily beside the entry, by the name under which `importedChunks` asks for it. */
const chunks = {
  engine: 'src/app/engine/start-engine.ts',
  profile: 'src/core/profile/learning.ts',
  visitor: 'src/core/strategies/of-the-visitor.ts',
  history: 'src/core/strategies/of-the-history.ts',
  crowd: 'src/app/knowledge/crowd.ts',
  rules: 'src/app/rules/open-rules.ts',
  rerank: 'src/app/rerank/rerank.ts',
  bandit: 'src/app/bandit/bandit.ts',
  memory: 'src/app/memory/memory.ts',
  shopEvents: 'src/app/shop-events/follow-data-layer.ts',
  observe: 'src/app/observe/follow-pages.ts',
  structured: 'src/discovery/structured.ts',
  watch: 'src/app/watch/watch-page.ts',
  feeds: 'src/app/feeds/fetch-catalogue.ts',
  columns: 'src/core/catalog/file/open-catalogue-file.ts',
  formats: 'src/discovery/parse/other-feeds.ts',
  talk: 'src/app/talk/start-talk.ts',
  value: 'src/app/value/start-value.ts',
  segments: 'src/app/value/segments.ts',
  insight: 'src/app/insight/insight.ts',
  ask: 'src/app/ask/ask-for-consent.ts',
  deliver: 'src/app/deliver/start-delivery.ts',
  passport: 'src/app/passport/passport.ts',
  paint: 'src/app/paint/paint-from-snapshot.ts',
  platforms: 'src/consent/index.ts',
  shelf: 'src/app/shelf/draw-decision.ts',
  facets: 'src/app/facets/facets.ts',
  alive: 'src/ui/live-shelf.ts',
  dialogue: 'src/ui/dialogue.ts',
  advise: 'src/settings/advise.ts',
  'tr-shelf': 'src/messages/tr/shelf.ts',
  'tr-detail': 'src/messages/tr/detail.ts',
  'tr-talk': 'src/messages/tr/talk.ts',
  'en-shelf': 'src/messages/en/shelf.ts',
  'en-detail': 'src/messages/en/detail.ts',
  'en-talk': 'src/messages/en/talk.ts',
};

/** Shared code goes where it is needed first, so that no chunk pulls in another that has no use yet. */
const homes = [
  ['base', /src\/(lib\/(guard|own|parent-of)|page\/placements|app\/words|messages\/languages)/],
  ['kept', /src\/(consent\/purposes|core\/profile\/(profile-version|visit-gap))/],
  ['view', /src\/(lib\/watch-seen|ui\/shelf-height|page\/(reserve|link-key))/],
  ['ui', /node_modules\/preact/],
  [
    'shelf',
    /src\/(app\/shelf|ui\/(jsx|shelf\.|shelf-(css|view|button)|card-view|surface|base-css|look|colour|wording|icon|safe-link|follow-page|unbreakable))/,
  ],
  ['owned', /src\/core\/value\/(owned-products|replenishment|normal-cdf|buy-again|default-priors)/],
  ['facts', /src\/core\/(segments\/(condition|facts|medium))/],
  [
    'segments',
    /src\/(core\/value\/dated-facts|core\/segments\/(members|windows|is-sound)|app\/value\/(segments|read-owner|sort-)|page\/variants)/,
  ],
  ['value', /src\/(core\/value\/(?!lifetime|tier-standing|read-|default-priors)|app\/value)/],
  ['weigh', /src\/core\/decide\/(weigh-facets|recommended-facets)/],
  ['insight', /src\/app\/insight/],
  ['checkpoint', /src\/storage\/(checkpoint|correct-base|stored-products|packed\.)/],
  ['product', /src\/discovery\/parse\/(raw-product|amount)/],
  ['feeds', /src\/discovery\/parse\/(feed|own-feed|own-amount)|src\/app\/feeds|is-catalogue-file/],
  ['columns', /src\/core\/catalog\/file/],
  [
    'visitor',
    /src\/core\/(strategies\/(of-the-visitor|picked|resume|recently)|profile\/(last-viewed|unfinished))/,
  ],
  [
    'rank',
    /src\/core\/strategies\/(score-by-features|top-candidates|likeness-weights|newcomers-that-fit)/,
  ],
  [
    'observe',
    /src\/core\/catalog\/(item-of|product-of)|src\/core\/strategies\/(of-the-page|similar|goes-with)|src\/app\/observe/,
  ],
  [
    'memory',
    /src\/storage\/(door|schema|open-database|event-log|history|read-opening|snapshot|unpacked|packed-form|values|batcher|outbox)|src\/lib\/json-text|src\/core\/events\/mask|src\/app\/memory|src\/consent\/(record|receipts|with-receipts|read-answers)|idb-keyval/,
  ],
  [
    'profile',
    /src\/(core\/profile\/(?!decayed\.|taste-weights|empty-profile|profile-version)|core\/decide\/(decide-shelves|guards$|guards\.|guards-of-the-visitor|not-due-yet|selling-rests)|core\/events\/struck-fact)/,
  ],
  [
    'engine',
    /src\/(core\/(catalog\/(catalog|product|price)|profile|strategies\/(of-the-shop|assortment|discounted|newcomers\.|listed|feature-parts|strategy-ids))|core\/decide\/(decide-for|shelf-decider|guard|placement|shelf-item|vary)|storage\/read-stored|app\/engine)/,
  ],
];
const manualChunks = (id) => homes.find(([, modules]) => modules.test(id))?.[0];

const minify = (module) =>
  terser({
    module,
    ecma: 2021,
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
    format: { comments: false },
  });
const compile = () => typescript({ noEmit: false, declaration: false, exclude: ['src/cli/**'] });
const compileForNode = () =>
  typescript({ tsconfig: 'src/cli/tsconfig.json', noEmit: false, declaration: false });

/** `import sql from './pairs.sql?raw'`: a file as text, as vite knows it. */
const rawText = {
  name: 'raw-text',
  resolveId: (id, importer) =>
    id.endsWith('?raw') && importer ? resolve(dirname(importer), id) : null,
  load: async (id) =>
    id.endsWith('?raw')
      ? `export default ${JSON.stringify(await readFile(id.slice(0, -'?raw'.length), 'utf8'))}`
      : null,
};

/** In the name of every chunk until all are known. One hash for all of them: the entry carries it once. */
const PENDING = '-pending.js';
/** Known once the chunks are built, and told to the entry. */
let hash = '';
const nameChunks = {
  name: 'name-chunks',
  generateBundle(_, bundle) {
    const files = Object.values(bundle);
    const all = createHash('sha384');
    for (const { code } of files) all.update(code);
    hash = all.digest('base64url').slice(0, 8);
    const final = (text) => text.replaceAll(PENDING, `-${hash}.js`);
    for (const file of files) {
      file.code = final(file.code);
      file.fileName = final(file.fileName);
    }
  },
};
const tellHash = {
  name: 'tell-hash',
  renderChunk: (code) => ({
    code: code.replaceAll('BIREBIR_HASH', JSON.stringify(hash)),
    map: null,
  }),
};

/** Chunk names carry hashes: what an earlier build left behind would never be overwritten. */
const startClean = {
  name: 'start-clean',
  buildStart: () => rm('dist', { recursive: true, force: true }),
};

const hashOf = async (file) =>
  `sha384-${createHash('sha384')
    .update(await readFile(`dist/${file}`))
    .digest('base64')}`;

/** Puts what an owner pastes between the README's markers, so that it is never stale. */
const renewSnippet = async (integrity) => {
  const tag = `<script async src="/birebir/birebir.js" integrity="${integrity}" crossorigin="anonymous"></script>`;
  const readme = await readFile('README.md', 'utf8').catch(() => '');
  const block = ['<!-- snippet -->', '```html', tag, '```', '<!-- /snippet -->'].join('\n');
  const renewed = readme.replace(/<!-- snippet -->.*<!-- \/snippet -->/s, () => block);
  if (renewed !== readme) await writeFile('README.md', renewed);
};

/** Names, version and hash of every file that a page may load. */
const writeIntegrity = {
  name: 'write-integrity',
  async closeBundle() {
    const { version } = JSON.parse(await readFile('package.json', 'utf8'));
    const lazy = (await readdir('dist/chunks')).sort().map((name) => `chunks/${name}`);
    const files = {};
    for (const file of ['birebir.js', 'birebir.all.js', ...lazy]) files[file] = await hashOf(file);
    const text = JSON.stringify({ version, files }, null, 2);
    await writeFile('dist/integrity.json', `${text}\n`);
    await renewSnippet(files['birebir.js']);
  },
};

export default [
  {
    input: chunks,
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: `chunks/[name]${PENDING}`,
      chunkFileNames: `chunks/[name]${PENDING}`,
      minifyInternalExports: true,
      manualChunks,
    },
    plugins: [startClean, nodeResolve(), compile(), minify(true), nameChunks],
  },
  {
    input: 'src/script.ts',
    output: { file: 'dist/birebir.js', format: 'iife' },
    plugins: [nodeResolve(), compile(), tellHash, minify(false)],
  },
  {
    input: 'src/all.ts',
    output: { file: 'dist/birebir.all.js', format: 'iife' },
    plugins: [nodeResolve(), compile(), minify(false)],
  },
  {
    input: { index: 'src/index.ts', core: 'src/core.ts' },
    external: ['preact', 'idb-keyval', /^preact\//],
    output: {
      dir: 'dist/esm',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'parts/[name]-[hash].js',
    },
    plugins: [nodeResolve(), compile()],
  },
  {
    input: { birebir: 'src/cli/birebir.ts' },
    external: /^(node:|@?[a-z])/,
    output: {
      dir: 'dist/cli',
      format: 'es',
      banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
      entryFileNames: '[name].js',
      chunkFileNames: 'parts/[name]-[hash].js',
    },
    plugins: [rawText, compileForNode()],
  },
  {
    input: { index: 'src/index.ts', core: 'src/core.ts' },
    // One file of types each: under NodeNext a relative import without its ending would not resolve.
    output: { dir: 'dist/esm', format: 'es', chunkFileNames: 'parts/[name]-[hash].d.ts' },
    plugins: [dts(), writeIntegrity],
  },
];
