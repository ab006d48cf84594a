/**
 * Who may import whom. A folder names the folders that it may import besides itself; what is not named is forbidden.
 * src/README.md shows the picture of what is really imported, drawn by `npm run write-docs`.
 */
const mayImport = {
  model: [],
  format: ['model'],
  read: ['model'],
  compute: ['model'],
  checks: ['model', 'format', 'compute'],
  tables: ['model', 'format', 'compute'],
  sections: ['model', 'format', 'compute', 'tables'],
  scorecards: ['model', 'format', 'compute', 'tables'],
  editions: ['model', 'format', 'compute', 'checks', 'tables', 'sections', 'scorecards'],
  documents: ['model', 'read', 'compute', 'checks', 'editions'],
  'data-files': ['model', 'read'],
  import: ['model', 'format', 'read', 'compute', 'tables', 'data-files'],
  layout: ['model'],
  workbook: ['model', 'format', 'compute', 'checks', 'tables', 'layout'],
  writers: ['model', 'layout', 'workbook'],
  assets: ['model', 'editions', 'layout'],
  prove: ['model'],
  threads: ['model', 'layout', 'assets', 'writers'],
  output: ['model'],
  explain: ['model'],
  'roll-forward': ['model', 'compute'],
};

const stageRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  severity: 'error',
  comment: `src/${folder} may import ${allowed.length === 0 ? 'nothing else' : allowed.join(', ')}`,
  from: { path: `^src/${folder}/` },
  to: { path: '^(src|test)/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...stageRules,
    {
      name: 'assets-handed-in',
      severity: 'error',
      comment: 'Templates and fonts are handed to the pipeline as texts and bytes; it imports types and metrics only',
      from: { path: '^src/generate\\.ts$' },
      to: { path: '^src/(cli|output|tools)/' },
    },
    {
      name: 'cli-on-top',
      severity: 'error',
      comment: 'Only main.ts starts the command line',
      from: { pathNot: '^(src/(cli/|main\\.ts)|test/)' },
      to: { path: '^src/cli/', pathNot: '^src/cli/exit-codes\\.ts$' },
    },
    {
      name: 'tools-aside',
      severity: 'error',
      comment: 'Tools use the program; the program never uses them',
      from: { path: '^src/', pathNot: '^src/tools/' },
      to: { path: '^(src/tools|test)/' },
    },
    {
      name: 'launch-imports',
      severity: 'error',
      comment: 'src/launch starts main.ts and knows nothing else of the program',
      from: { path: '^src/launch/' },
      to: { path: '^(src|test)/', pathNot: '^src/(launch/|main\\.ts$)' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-missing', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-packages',
      severity: 'error',
      comment: 'What runs after `npm ci --omit=dev` may use dependencies only',
      from: { path: '^src/', pathNot: '^src/tools/' },
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
