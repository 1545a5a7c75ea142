import { defineConfig } from 'vitest/config'

const serial = { fileParallelism: false, hookTimeout: 120_000, testTimeout: 90_000 }

/** The benchmark is tried with `npm run bench -- --smoke`; what asks no particular database runs on SQLite alone. */
const apartFromDatabase = [
  'test/api/bench.http.spec.ts',
  ...(process.env['TEST_MONGODB_URI']
    ? [
        'test/api/frontDoor.http.spec.ts',
        'test/api/fuzz.http.spec.ts',
        'test/api/readme.http.spec.ts',
        'test/api/oneProcess.http.spec.ts',
        'test/api/openApi.http.spec.ts',
      ]
    : []),
]

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
        test: { name: 'api', exclude: apartFromDatabase, include: ['test/api/**/*.http.spec.ts'], ...serial },
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
          ...serial,
          testTimeout: 180_000,
        },
      },
    ],
  },
})
