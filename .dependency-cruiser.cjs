// Imports point one way: domain <- graph <- analysis | ingest | export <- api <- server <- commands <- program.
const layer = (name, mayImport) => ({
  name: `${name}-imports`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: {
    path: '^src/',
    pathNot: `^src/(${[name, ...mayImport].join('|')})/|^src/(errors|package-root|read-table)\\.ts$`,
  },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: '\\.d\\.ts$' }, to: {} },
    layer('domain', []),
    layer('graph', ['domain']),
    layer('auth', []),
    layer('analysis', ['domain', 'graph']),
    layer('ingest', ['domain', 'graph']),
    layer('export', ['domain', 'graph']),
    layer('api', ['domain', 'graph', 'analysis', 'ingest', 'auth']),
    layer('server', ['domain', 'graph', 'analysis', 'ingest', 'export', 'auth', 'api', 'web']),
    layer('web', []),
    {
      name: 'drivers-stay-in-graph',
      comment: 'Only src/graph talks to Neo4j; everything else goes through it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graph/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    { name: 'nothing-imports-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
