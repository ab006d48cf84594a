/**
 * Who may import whom. A folder names the folders that it may import besides itself; what is not named is forbidden.
 * src/README.md shows the picture of what is really imported, drawn by `npm run write-docs`.
 */
const mayImport = {
  model: [],
  figures: ['model'],
  facts: ['model'],
  fonts: ['model'],
  checks: ['model', 'figures'],
  editions: ['model', 'figures', 'checks'],
  layout: ['model', 'fonts'],
  writers: ['model', 'fonts', 'layout'],
  workbook: ['model', 'figures', 'facts', 'checks', 'editions'],
  prove: ['model'],
  output: ['model'],
  app: ['model', 'figures', 'facts', 'fonts', 'checks', 'editions', 'layout', 'writers', 'workbook', 'prove', 'output'],
  // Words and print: what is done stands in app.
  cli: ['app', 'model', 'figures/format'],
};

const stageRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  severity: 'error',
  comment: `src/${folder} may import ${allowed.length === 0 ? 'nothing else' : allowed.join(', ')}`,
  from: { path: `^src/${folder}/` },
  to: { path: '^(src|test)/', pathNot: `^src/((${[folder, ...allowed].join('|')})/|program-folder\\.ts$)` },
}));

module.exports = {
  forbidden: [
    ...stageRules,
    {
      name: 'cli-on-top',
      severity: 'error',
      comment: 'Only main.ts starts the command line',
      from: { pathNot: '^(src/(cli/|main\\.ts)|test/)' },
      to: { path: '^src/cli/', pathNot: '^src/cli/exit-codes\\.ts$' },
    },
    {
      name: 'build-aside',
      severity: 'error',
      comment: 'What runs at build time uses the program; the program never uses it',
      from: { path: '^src/', pathNot: '^src/build/' },
      to: { path: '^(src/build|test)/' },
    },
    {
      name: 'start-imports',
      severity: 'error',
      comment: 'The starter runs dist and knows nothing of the sources',
      from: { path: '^src/[^/]+\\.mjs$' },
      to: { path: '^(src|test)/', pathNot: '^src/[^/]+\\.mjs$', dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-missing', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-packages',
      severity: 'error',
      comment: 'What is built into the program is a dependency; what builds and tests it is for development',
      from: { path: '^src/', pathNot: '^src/build/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
