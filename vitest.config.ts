import { defineConfig } from 'vitest/config'

const serial = { fileParallelism: false, hookTimeout: 120_000, testTimeout: 90_000 }

/** What asks no particular database runs on SQLite alone; the run on MongoDB tries the backups of both. */
const onSqliteAlone = ['answers', 'frontDoor', 'fuzz', 'mainJobGraphql', 'oneProcess', 'openApi', 'readme']
const leftOut = [
  // Tried with `npm run bench -- --smoke`.
  'bench',
  ...(process.env['TEST_MONGODB_URI'] ? onSqliteAlone : process.env['ALSO_ON_MONGODB'] ? ['backup'] : []),
].map((name) => `test/api/${name}.http.spec.ts`)

/** Draws a whole form twice, by mouse and by keys: minutes of its own, run by name. */
const designer = 'test/browser/formDesigner.e2e.spec.ts'

export default defineConfig({
  resolve: { alias: { '@payload-config': new URL('./payload.config.ts', import.meta.url).pathname } },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.spec.ts'] } },
      { extends: true, test: { name: 'architecture', include: ['test/architecture/**/*.spec.ts'] } },
      {
        extends: true,
        test: { name: 'integration', include: ['test/integration/**/*.int.spec.ts'], ...serial },
      },
      {
        extends: true,
        test: { name: 'api', exclude: leftOut, include: ['test/api/**/*.http.spec.ts'], ...serial },
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
          globalSetup: ['test/browser/globalSetup.ts'],
          include: ['test/browser/**/*.e2e.spec.ts'],
          exclude: [designer],
          ...serial,
          testTimeout: 180_000,
        },
      },
      { extends: true, test: { name: 'designer', include: [designer], ...serial, testTimeout: 180_000 } },
    ],
  },
})
