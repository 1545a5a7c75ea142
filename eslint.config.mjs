import tseslint from 'typescript-eslint'

const pure = [
  'shared',
  'expressions',
  'workflow',
  'forms',
  'commendation',
  'definitions',
  'documents',
  'notifications',
  'reports',
  'publication',
].map((name) => `src/${name}/**/*.ts`)

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name; only configurations and Next pages export a default.',
}

const hidden = (selector, what) => ({
  selector,
  message: `${what} hides an input: take the time, the id or the choice as an argument.`,
})

const wall = {
  patterns: [
    {
      group: ['payload', 'payload/*', '@payloadcms/*', '@payload-config', '**/payload-types*'],
      message: 'The pure core does not know the CMS: services map its documents to plain data.',
    },
    {
      group: ['next', 'next/*', 'react', 'react/*', 'react-dom', 'react-dom/*', 'express'],
      message: 'The pure core does not know the web.',
    },
    { group: ['nodemailer', 'mongodb', '@libsql/*'], message: 'The pure core does no input or output.' },
    { group: ['node:*'], message: 'The pure core runs in the browser too.' },
    { regex: '(^|/)env(\\.ts)?$', message: 'The pure core reads no settings: pass the value in.' },
  ],
}

export default tseslint.config(
  {
    ignores: [
      '.cache/**',
      '.next/**',
      'test/load/stock/**',
      'coverage/**',
      'data/**',
      'dist/**',
      'next-env.d.ts',
      'node_modules/**',
      'src/app/(payload)/admin/importMap.*',
      '**/payload-types.ts',
      'migrations/**',
    ],
  },
  {
    // A rule is kept or changed here, for everybody; no file switches one off for itself.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true, varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300 }],
      'no-eval': 'error',
      'no-restricted-syntax': ['error', noDefaultExport],
      'prefer-const': 'error',
    },
  },
  {
    // Glue reads rows of two databases, whose columns it knows only as unknown.
    rules: { '@typescript-eslint/no-base-to-string': 'off' },
  },
  {
    // Answers over HTTP are what a test is there to judge: it reads them as they come.
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: pure,
    extends: tseslint.configs.strictTypeChecked,
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true, varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-imports': ['error', wall],
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        hidden('CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'Date.now()'),
        hidden('CallExpression[callee.object.name="Math"][callee.property.name="random"]', 'Math.random()'),
        hidden('NewExpression[callee.name="Date"][arguments.length=0]', 'new Date()'),
      ],
    },
  },
  {
    files: ['*.{ts,mjs,cjs}', 'src/app/**/*.{ts,tsx}', 'src/admin/**/*.tsx'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/definitions/**', 'test/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    ...tseslint.configs.disableTypeChecked,
  },
)
