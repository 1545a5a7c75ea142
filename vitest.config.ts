import { availableParallelism } from 'node:os'

import { defineConfig } from 'vitest/config'

const serial = { fileParallelism: false, hookTimeout: 120_000, testTimeout: 90_000 }

// What asks no particular database runs on SQLite alone.
const onSqliteAlone = [
  'answers',
  'badInput',
  'frontDoor',
  'fullDisk',
  'fuzz',
  'keptAnswers',
  'mainJobGraphql',
  'oneProcess',
  'openApi',
  'readme',
  'starting',
]
// The same over both databases, and long: on MongoDB with `npm test api`, so that the whole of `npm test` ends in time.
const onMongoByName = [
  'backup',
  'documents',
  'files',
  'idempotency',
  'killSequences',
  'passwords',
  'setUp',
  'todo',
]
// Minutes long, and of commands that seldom change: by name on either database.
const longByName = ['backup', 'oneProcess']
const leftOut = [
  // Tried with `npm run bench -- --smoke`.
  'bench',
  ...(process.env['TEST_MONGODB_URI'] ? onSqliteAlone : []),
  ...(process.env['TEST_ALL'] ? longByName : []),
  ...(process.env['TEST_MONGODB_URI'] && process.env['TEST_ALL'] ? onMongoByName : []),
].map((name) => `test/api/${name}.http.spec.ts`)

/** Draw whole forms and procedures, by mouse and by keys: minutes of their own, run by name. */
const designers = ['formDesigner', 'procedure', 'scoring', 'workflowDesigner'].map(
  (name) => `test/browser/${name}.e2e.spec.ts`,
)

/** The main job from campaign to exemplar, by people in a browser. */
const mainJob = ['campaign', 'council', 'decision', 'exemplar', 'nomination'].map(
  (name) => `test/browser/${name}.e2e.spec.ts`,
)
const inBrowser = {
  // What is looked at again waits for a server that saves or sends.
  expect: { poll: { timeout: 30_000 } },
  globalSetup: ['test/browser/globalSetup.ts'],
  ...serial,
  testTimeout: 180_000,
}

export default defineConfig({
  resolve: {
    alias: {
      '@payload-config': new URL('./payload.config.ts', import.meta.url).pathname,
      // The copy that Node gives to the libraries: two copies of GraphQL do not know each other's schemas.
      graphql: new URL('./node_modules/graphql/index.js', import.meta.url).pathname,
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.spec.ts'],
          // Pure rules leave nothing behind, and loading them again for each file takes longer than the tests.
          isolate: false,
          maxWorkers: availableParallelism(),
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['test/architecture/**/*.spec.ts'],
          // As many as for the unit tests, else the two could not be run together.
          maxWorkers: availableParallelism(),
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['test/integration/**/*.int.spec.ts'],
          ...serial,
          isolate: false,
          setupFiles: ['test/integration/freshModules.ts'],
        },
      },
      // By itself, so that it can run beside the long ones.
      { extends: true, test: { name: 'access', include: ['test/api/accessMatrix/*.spec.ts'], ...serial } },
      {
        extends: true,
        test: { name: 'api', exclude: leftOut, include: ['test/api/*.http.spec.ts'], ...serial },
      },
      {
        extends: true,
        test: {
          name: 'endurance',
          include: ['test/endurance/**/*.spec.ts'],
          ...serial,
          testTimeout: 1_800_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          // Within the whole of `npm test`, its longest part.
          include: process.env['TEST_ALL']
            ? mainJob.filter((name) => /council|decision|nomination/.test(name))
            : mainJob,
          ...inBrowser,
        },
      },
      {
        extends: true,
        test: {
          name: 'panel',
          include: ['test/browser/**/*.e2e.spec.ts'],
          exclude: [...mainJob, ...designers],
          ...inBrowser,
        },
      },
      {
        extends: true,
        test: {
          name: 'designer',
          // What is looked at again waits for a server that plays, saves or sends.
          expect: { poll: { timeout: 30_000 } },
          include: designers,
          ...serial,
          testTimeout: 300_000,
        },
      },
    ],
  },
})
