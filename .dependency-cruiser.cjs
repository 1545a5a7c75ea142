// What a type of field is filled in with stands in the type's folder, and is drawn by the panel.
const controls = 'fieldTypes/[^/]+/[^/]+\\.tsx$'

/**
 * The layers of the product, lowest first. A file imports from its own layer or a lower one, never upwards.
 * What a layer is for is told in docs/architecture.md.
 */
const layers = [
  { name: 'shared', path: '^src/shared/' },
  { name: 'expressions', path: '^src/expressions/' },
  { name: 'engines', path: `^src/(workflow|forms)/(?!${controls})` },
  { name: 'domain', path: '^src/(commendation|definitions|documents|notifications|reports|publication)/' },
  { name: 'settings', path: '^src/(env\\.ts$|database/)' },
  { name: 'services', path: '^src/(services|outbox)/' },
  { name: 'payload', path: '^(access|collections|endpoints|fields|globals|hooks)/' },
  { name: 'outside', path: `^(payload\\.config\\.ts$|src/(server|admin|app|cli)/|src/forms/${controls})` },
]

const pure =
  '^src/(shared|expressions|workflow|forms|commendation|definitions|documents|notifications|reports|publication)/'

const upwards = layers.slice(0, -1).map(({ name, path }, index) => ({
  name: `${name}-imports-down-only`,
  severity: 'error',
  comment: `${path} may not know what stands above it.`,
  from: { path },
  to: { path: layers.slice(index + 1).map((layer) => layer.path) },
}))

module.exports = {
  forbidden: [
    ...upwards,
    {
      name: 'workflow-and-forms-apart',
      severity: 'error',
      comment: 'Each could be lifted out as a package of its own; only type contracts may be shared.',
      from: { path: '^src/(workflow|forms)/' },
      to: { path: '^src/(workflow|forms)/', pathNot: '^src/$1/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-core',
      severity: 'error',
      comment: 'No CMS, web, file, network, clock or randomness in the pure folders.',
      from: { path: pure, pathNot: controls },
      to: {
        path: [
          '^node:',
          'node_modules/(payload|@payloadcms|next|react|react-dom|express|nodemailer|mongodb|@libsql)/',
          'payload-types\\.ts$',
        ],
      },
    },
    {
      name: 'pure-core-no-builtins',
      severity: 'error',
      from: { path: pure },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'access-asks-no-service',
      severity: 'error',
      comment: 'An access rule answers from the person and a Where, not by running a use case.',
      from: { path: '^access/' },
      to: { path: '^src/(services|outbox|database)/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Cycles of types alone are allowed: they are gone when the program runs.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-test-import',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'no-dev-dependency',
      severity: 'error',
      comment: 'What runs in production stands under dependencies.',
      from: { path: '^(src|access|collections|endpoints|fields|globals|hooks)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next|dist|importMap\\.js)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.css', '.scss'],
    },
  },
}
