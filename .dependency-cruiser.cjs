/**
 * The floors of the house, from the ground up. A module may import its own
 * floor's part and the parts listed for it, nothing else: no import runs
 * upward, sideways between the verbs, or in a circle.
 */
const ground = ['problems', 'facts', 'law'];
const upToRulebook = [...ground, 'history', 'rulebook'];
const upToEngine = [...upToRulebook, 'engine'];
const upToKernel = [...upToEngine, 'kernel'];
const upToClassify = [...upToKernel, 'classify'];
const upToConsequences = [...upToClassify, 'consequences'];
const verbs = ['explain', 'advise', 'simulate', 'audit'];

const mayImport = {
  cite: ['problems'],
  problems: [],
  facts: ground,
  law: ground,
  history: upToRulebook,
  rulebook: upToRulebook,
  engine: upToRulebook,
  kernel: upToEngine,
  classify: upToKernel,
  consequences: upToClassify,
  explain: [...upToConsequences, 'messages'],
  advise: upToClassify,
  simulate: upToClassify,
  audit: upToClassify,
  timeline: [...upToClassify, 'simulate', 'messages'],
  report: [...upToConsequences, ...verbs, 'timeline', 'cite', 'messages'],
  messages: upToConsequences,
  data: upToRulebook,
  core: upToClassify,
  adapters: upToClassify,
  testing: [...upToConsequences, ...verbs, 'messages'],
  workers: [...upToConsequences, 'simulate'],
};

const floors = Object.entries(mayImport).map(([part, below]) => ({
  name: `floor-of-${part}`,
  comment: `src/${part} imports only ${[part, ...below].join(', ')} and the shared files beside index.ts`,
  severity: 'error',
  from: { path: `^src/${part}/` },
  to: { path: '^src/[^/]+/', pathNot: `^src/(${[part, ...below].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...floors,
    {
      name: 'known-parts-only',
      comment: 'a new folder in src needs its floor in this file first',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/[^/]+/', pathNot: `^src/(${Object.keys(mayImport).join('|')}|cli)/` },
    },
    {
      name: 'no-circle',
      comment: 'no two modules import each other, however indirectly',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-without-data',
      comment: 'the core entry point stays small: the record is a subpath of its own',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(data|cli)/' },
      to: { path: ['^src/data/', '^fixtures/'] },
    },
    {
      name: 'nothing-imports-the-roof',
      comment: 'cli, the adapters and index.ts are entry points; only cli uses an adapter',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/(cli/|index\\.ts$)' },
    },
    {
      name: 'workers-are-for-node',
      comment: 'threads need Node: only cli uses them, and everything else works without',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(workers|cli)/' },
      to: { path: ['^src/workers/', '^node_modules/piscina/'] },
    },
    {
      name: 'adapters-are-optional',
      comment: 'the core must work without the optional peer dependency',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(adapters|cli)/' },
      to: { path: ['^src/adapters/', '^node_modules/json-rules-engine/'] },
    },
    {
      name: 'fast-check-is-optional',
      comment:
        'only arbitraries and invariants need it: theorems, rule mutation and the rest work without',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/testing/(arbitraries|invariants)/' },
      to: { path: '^node_modules/fast-check/' },
    },
    {
      name: 'shared-files-are-ground',
      comment: 'files beside index.ts are used by every floor, so they import none',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$', pathNot: '^src/index\\.ts$' },
      to: { path: '^src/[^/]+/' },
    },
    {
      name: 'pure-below-cli',
      comment:
        'no input, output, clock or thread outside the command and the workers: the core also runs in a browser',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|workers)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'declared-dependencies-only',
      comment: 'what ships may not lean on a development dependency or an undeclared package',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'undetermined', 'unknown'],
        dependencyTypesNot: ['npm-peer'],
      },
    },
    {
      name: 'every-import-resolves',
      comment: 'an import that leads nowhere hides a broken edge',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
