const rooms = (...names) => `^(${names.join('|')})/`

const mayOnly = (from, ...to) => ({
  name: `${from} imports only ${to.join(', ') || 'itself'}`,
  severity: 'error',
  from: { path: rooms(from) },
  to: {
    path: rooms('model', 'content', 'components', 'server', 'app', 'tests', 'scripts'),
    pathNot: rooms(from, ...to),
  },
})

/** Imports point one way; ARCHITECTURE.md tells why. */
module.exports = {
  forbidden: [
    mayOnly('model'),
    mayOnly('content', 'model'),
    mayOnly('components', 'model'),
    mayOnly('server', 'model', 'content'),
    mayOnly('app', 'model', 'content', 'components', 'server'),
    {
      name: 'model is pure',
      severity: 'error',
      from: { path: '^model/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'model uses only pure libraries',
      severity: 'error',
      from: { path: '^model/' },
      to: {
        path: '^node_modules/',
        pathNot:
          '^node_modules/(zod|yjs|lib0|d3-force|@types/d3-force|fflate|papaparse|@types/papaparse|saxes)/',
      },
    },
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
