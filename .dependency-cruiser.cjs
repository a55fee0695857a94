// Who may import whom. Run inside a workspace: `depcruise --config ../.dependency-cruiser.cjs src`, so paths begin at `src/`.

/** The stages of the backend, in the order in which data passes them. A stage imports itself and earlier stages only. */
const stages = [
  'platform',
  'people',
  'privacy',
  'observations',
  'feeds',
  'tagging',
  'trends',
  'signals',
  'code-orange',
  'guidance',
  'meetings',
  'dashboard',
  'retention',
  'pipeline',
];

const roots = '^src/(app\\.module|data-source|main)\\.ts$|^src/cli/';
const anyStage = `^src/(${stages.join('|')})/`;
const spec = '\\.spec\\.tsx?$';

/** One rule per stage: it never reaches a later one. */
const stageOrder = stages.slice(0, -1).map((stage, index) => ({
  name: `backend-order-${stage}`,
  severity: 'error',
  comment: `${stage} may import ${[...stages.slice(0, index), 'itself'].join(', ')}; pipeline/ says what happens next.`,
  from: { path: `^src/${stage}/` },
  to: { path: `^src/(${stages.slice(index + 1).join('|')})/` },
}));

const backend = [
  ...stageOrder,
  {
    name: 'backend-roots-import-only',
    severity: 'error',
    comment: 'Only roots know roots.',
    from: { path: anyStage, pathNot: spec },
    to: { path: roots },
  },
  {
    name: 'backend-testing-is-for-specs',
    severity: 'error',
    comment: 'What runs in production does not import testing/.',
    from: { path: '^src/', pathNot: spec },
    to: { path: '^testing/' },
  },
];

const frontend = [
  {
    name: 'frontend-features-below-app',
    severity: 'error',
    from: { path: '^src/features/' },
    to: { path: '^src/app/' },
  },
  {
    name: 'frontend-feature-alone',
    severity: 'error',
    comment: 'A feature never imports a feature; pages compose.',
    from: { path: '^src/features/([^/]+)/' },
    to: { path: '^src/features/', pathNot: '^src/features/$1/' },
  },
  {
    name: 'frontend-ground-floor',
    severity: 'error',
    comment: 'ui, lib and i18n know neither features nor pages.',
    from: { path: '^src/(ui|lib|i18n)/' },
    to: { path: '^src/(features|app)/' },
  },
  {
    name: 'frontend-testing-is-for-specs',
    severity: 'error',
    comment: 'What the browser gets does not hold testing tools.',
    from: { path: '^src/', pathNot: spec },
    to: { path: '^src/lib/testing\\.tsx$' },
  },
  {
    name: 'workspaces-meet-in-the-schema',
    severity: 'error',
    comment: 'schema.graphql is the only bridge between backend and frontend.',
    from: { path: '^src/' },
    to: { path: '^\\.\\./(backend|frontend)/(src|testing)/' },
  },
];

const circles = [
  {
    name: 'no-circular',
    severity: 'error',
    comment: 'Two files that need each other at run time.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-circular-types',
    severity: 'error',
    comment: 'Two files of which one only needs a type of the other: harmless when running, harder to read.',
    from: {},
    to: { circular: true, via: { dependencyTypes: ['type-only'] } },
  },
];

module.exports = {
  forbidden: [...circles, ...backend, ...frontend],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|dist-tmp)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
