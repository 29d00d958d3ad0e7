/** Each room of src/ and the rooms that it may import from, besides itself. */
const MAY_IMPORT = {
  dialogue: [],
  clock: [],
  log: ['clock'],
  content: ['dialogue'],
  radar: ['dialogue'],
  'result-file': ['dialogue'],
  live: ['dialogue', 'log', 'clock'],
  report: ['dialogue', 'content', 'radar', 'result-file', 'clock'],
  http: ['dialogue', 'content', 'live', 'report', 'result-file', 'clock'],
  web: ['dialogue', 'content', 'radar', 'result-file', 'clock'],
};

const ROOMS = Object.keys(MAY_IMPORT);
/** What proves a room, or shows all of it to a developer, may look anywhere. */
const TESTS = '(\\.test\\.ts$)|(/testing/)|(^src/web/gallery/)';

/** The one place where a visitor shows another's page. */
const MINIATURE = '^src/web/facilitate/miniature/SmallStage\\.svelte$';

/** What serves a database or figures. */
const FEW_NEED = '^src/(log/postgres|http/operation/metrics\\.ts)';

const directions = Object.entries(MAY_IMPORT).map(([room, others]) => ({
  name: `${room}-imports-only-${others.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: TESTS },
  to: { path: '^src/', pathNot: `^src/(${[room, ...others].join('|')})/` },
}));

export default {
  forbidden: [
    ...directions,
    {
      name: 'every-room-has-its-direction',
      comment: 'A new folder in src/ gets a line in MAY_IMPORT, and a word in docs/architecture.md.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(${ROOMS.join('|')})/` },
      to: {},
    },
    {
      name: 'only-main-and-serve-know-everybody',
      severity: 'error',
      from: { path: '^src/[^/]+$', pathNot: '^src/(main|serve)\\.ts$' },
      to: { path: '^src/' },
    },
    {
      name: 'dialogue-needs-only-the-language',
      comment: 'Time, chance and ids come into the dialogue as values: no package and nothing of Node.',
      severity: 'error',
      from: { path: '^src/dialogue/', pathNot: TESTS },
      to: { pathNot: '^src/dialogue/' },
    },
    {
      name: 'a-visitor-keeps-to-its-folder',
      comment: 'A phone gets only its own page: what two visitors share lives in parts/.',
      severity: 'error',
      from: { path: '^src/web/([^/]+)/', pathNot: `${TESTS}|${MINIATURE}` },
      to: { path: '^src/web/', pathNot: '^src/web/($1|parts)/' },
    },
    {
      name: 'the-miniature-shows-the-screen-itself',
      comment:
        'The facilitator sees what the room sees: the stage of the screen, and nothing that leads or listens there.',
      severity: 'error',
      from: { path: MINIATURE },
      to: {
        path: '^src/web/',
        pathNot: '^src/web/(facilitate|parts)/|^src/web/screen/(Stage\\.svelte|stage\\.css|words\\.ts)$',
      },
    },
    {
      name: 'nobody-needs-the-gallery',
      comment: 'It is there in development alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/web/gallery/' },
      to: { path: '^src/web/gallery/' },
    },
    {
      name: 'web-knows-nothing-of-node',
      severity: 'error',
      from: { path: '^src/web/', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the-server-runs-without-development-packages',
      severity: 'error',
      from: { path: '^src/', pathNot: `${TESTS}|^src/web/` },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'only-serve-knows-which-guides-there-are',
      comment: 'A guide is a value: it comes in a view or by an argument, and its words under its id.',
      severity: 'error',
      from: { path: '^src/', pathNot: `${TESTS}|^src/content/guides/|^src/serve\\.ts$` },
      to: { path: '^src/content/guides/', pathNot: '/(guide-words|localized|registry)\\.ts$' },
    },
    {
      name: 'what-few-need-is-loaded-when-it-is-needed',
      comment: 'A server without a database, figures or readers of the API has no memory for what serves them.',
      severity: 'error',
      from: { path: '^src/', pathNot: `${TESTS}|${FEW_NEED}` },
      to: {
        path: `${FEW_NEED}|^node_modules/(@fastify/swagger|postgres|prom-client)/`,
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'the-server-loads-little-of-node',
      comment: 'Imported as modules, these load more of Node than anybody uses here: see src/http/status-names.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: `${TESTS}|^src/(web|report)/|${FEW_NEED}` },
      to: { path: '^(node:)?(https?|http2|process|util)$', dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // Types count too: a room that knows another's types knows the other.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'svelte', 'types', 'default'] },
  },
};
