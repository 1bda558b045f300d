// The direction of sight between the folders of src/ (ARCHITECTURE.md). Run by `npm run check`.

/** Rooms that stand side by side: each sees core and lib, none sees another except as types. */
const rooms = 'settings|page|tracking|discovery|consent|storage|transport|messages';
/** Rooms of app that do nothing but draw: only ever reached by import(), they bring ui along. */
const drawing = 'shelf|facets|paint|ask';
/** Pure arithmetic: how high a shelf is, for whoever reserves its height before ui is there. */
const shelfHeight = '^src/ui/shelf-height\\.ts$';
const packages = { storage: 'idb-keyval', 'ui|inspector': 'preact', tracking: 'web-vitals' };

const typesExempt = { dependencyTypesNot: ['type-only', 'type-import'] };
const src = (folders) => `^src/(${folders})/`;

/** One rule of direction: what `from` may see inside src/; all else there is forbidden. */
const sees = (name, comment, from, allowed, exempt = {}) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: allowed, ...exempt },
});

const perRoom = rooms
  .split('|')
  .flatMap((room) => [
    sees(
      `${room}-apart`,
      'A room sees core and lib at run time; another room only as types.',
      src(room),
      [src(`${room}|core|lib`), ...(room === 'page' ? [shelfHeight] : [])],
      typesExempt,
    ),
  ]);

/** What a chunk of app may load along with itself. */
/** What every chunk of app may rest on; `app/words` is so small that it lies beneath all of them. */
const belowApp = [src(`core|lib|${rooms}|app/words`), shelfHeight, '^src/version\\.ts$'];
const lazyExempt = { ...typesExempt, dynamic: false };

const perPackage = Object.entries(packages).map(([folders, name]) => ({
  name: `${name}-at-home`,
  comment: `${name} is used in ${folders} alone.`,
  severity: 'error',
  from: { pathNot: src(folders) },
  to: { path: `node_modules/${name}/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Nothing imports itself by a detour.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: typesExempt },
    },
    {
      name: 'no-type-cycle',
      comment:
        'Below app, types go one way too. In app the ports and the list of chunks name each other’s types, and may.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(app/|[^/]+$)' },
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nothing imports and that imports nothing is left over.',
      severity: 'error',
      from: { path: '^src/', orphan: true },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'What is imported exists.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },

    sees('lib-alone', 'lib knows nothing about shops.', src('lib'), [src('lib')]),
    sees('core-pure', 'core sees core and lib, in types too.', src('core'), [src('core|lib')]),
    ...perRoom,
    {
      name: 'rooms-below-app',
      comment: 'Who is above is not seen from a room, not even as types.',
      severity: 'error',
      from: { path: src(rooms) },
      to: { path: src('app|ui|inspector'), pathNot: shelfHeight },
    },
    sees('ui-draws-values', 'ui sees lib, and of core the types.', src('ui'), [src('ui|lib|core')]),
    {
      name: 'ui-core-types',
      comment: 'What ui draws is a value: core is there as types only.',
      severity: 'error',
      from: { path: src('ui|inspector') },
      to: { path: src('core'), ...typesExempt },
    },
    sees('shelf-height-alone', 'The arithmetic of a shelf is arithmetic.', shelfHeight, []),
    sees(
      'inspector-draws-values',
      'inspector sees ui, lib, and of core the types.',
      src('inspector'),
      [src('inspector|ui|lib|core')],
    ),

    sees(
      'app-entry-small',
      'What runs at once is small: of core the events; the rest by import().',
      src('app/entry'),
      [
        src('app/entry|settings|page|tracking|consent|storage|lib|core/events'),
        '^src/version\\.ts$',
      ],
      lazyExempt,
    ),
    sees(
      'app-rooms-apart',
      'A room of app is a chunk: it sees core, lib and the rooms; ui and the other chunks as types or by import().',
      `^src/app/(?!entry/|chunks/|(?:${drawing})/)([^/]+)/`,
      ['^src/app/$1/', ...belowApp],
      lazyExempt,
    ),
    sees(
      'app-draws',
      'A chunk that draws comes with ui and with the others that draw.',
      src(`app/(?:${drawing})`),
      [src(`app/(?:${drawing})|ui`), ...belowApp],
      lazyExempt,
    ),
    sees(
      'app-chunks-lazy',
      'The list of chunks loads by import() only.',
      src('app/chunks'),
      [src('app/chunks'), '^src/messages/load-messages\\.ts$'],
      lazyExempt,
    ),
    sees(
      'app-ports-are-types',
      'What stands between the rooms of app is types, and weighs nothing.',
      '^src/app/[^/]+$',
      [],
      typesExempt,
    ),
    sees(
      'entries-thin',
      'The entries see app and core; all.ts, which is everything in one file, sees everything.',
      '^src/(script|index|core)\\.ts$',
      [src('app|core')],
      typesExempt,
    ),
    sees('cli-above-core', 'The command line sees the pure parts alone.', src('cli'), [
      src('cli|core|lib|discovery/parse|settings'),
      '^src/version\\.ts$',
    ]),
    {
      name: 'cli-alone',
      comment: 'Nothing that runs in a page sees the command line.',
      severity: 'error',
      from: { path: '^src/', pathNot: src('cli') },
      to: { path: src('cli') },
    },
    {
      name: 'entries-on-top',
      comment: 'Nobody inside imports an entry; index.ts passes on the types of core.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/index\\.ts$' },
      to: { path: '^src/(script|all|index|core)\\.ts$' },
    },

    ...perPackage,
    {
      name: 'no-other-package',
      comment: 'What visitors load has three packages at most (a new one needs a decision entry).',
      severity: 'error',
      from: { path: '^src/', pathNot: src('cli|bindings') },
      to: {
        path: 'node_modules/',
        pathNot: Object.values(packages).map((name) => `node_modules/${name}/`),
      },
    },
    {
      name: 'no-node-in-page',
      comment: 'Node is the command line’s.',
      severity: 'error',
      from: { path: '^src/', pathNot: src('cli') },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'src-alone',
      comment: 'The package knows neither its demo nor its tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(demo|test|dist)/' },
    },
    {
      name: 'demo-outside',
      comment: 'The demo uses the built snippet, as a shop would.',
      severity: 'error',
      from: { path: '^demo/' },
      to: { path: '^(src|test)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^demo/\\.site/' },
    // Packages that have `exports` and no `main`.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
    },
  },
};
