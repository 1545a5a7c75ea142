import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import path from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { collections } from './collections/index.ts'
import { withCookiesFor } from './collections/withCookiesFor.ts'
import { withInternalAccess } from './collections/withInternalAccess.ts'
import { withCommonHooks } from './collections/withCommonHooks.ts'
import { Calendar } from './globals/Calendar.ts'
import { Office } from './globals/Office.ts'
import { Site } from './globals/Site.ts'
import { ownMutations } from './endpoints/graphql/ownMutations.ts'
import { ownQueries } from './endpoints/graphql/ownQueries.ts'
import { presentError } from './hooks/presentError.ts'
import { refusalLevels } from './hooks/refusalLevels.ts'
import { migrations } from './migrations/index.ts'
import { withJsonEditor } from './src/admin/json/withJsonEditor.ts'
import { withDayFirst } from './src/admin/shared/withDayFirst.ts'
import { withOneColumn } from './src/admin/shared/withOneColumn.ts'
import { withoutApiTab } from './src/admin/shared/withoutApiTab.ts'
import { createDatabaseAdapter } from './src/database/createDatabaseAdapter.ts'
import { guardRevisions } from './src/database/guardRevisions.ts'
import { noteStorageFaults } from './src/database/watchStorage.ts'
import { getEnv } from './src/env.ts'
import { outboxEmailAdapter } from './src/outbox/outboxEmailAdapter.ts'
import { emblemAddress } from './src/publication/emblemAddress.ts'
import { saveCouncilsInTurn } from './src/services/council/saveCouncilsInTurn.ts'

const env = getEnv()
const root = process.cwd()

const config = buildConfig({
  admin: {
    avatar: 'default',
    components: {
      actions: ['/src/admin/bell/Bell.tsx#Bell'],
      graphics: {
        Icon: '/src/admin/brand/Icon.tsx#Icon',
        Logo: '/src/admin/brand/Logo.tsx#Logo',
      },
      beforeNavLinks: [
        '/src/admin/todo/NavTodo.tsx#NavTodo',
        '/src/admin/health/NavHealth.tsx#NavHealth',
        '/src/admin/staffList/NavStaffList.tsx#NavStaffList',
      ],
      beforeDashboard: ['/src/admin/home/Home.tsx#Home'],
      logout: { Button: '/src/admin/unsent/SignOut.tsx#SignOut' },
      providers: [
        '/src/admin/shared/NamedControls.tsx#NamedControls',
        '/src/admin/unsent/UnsentGuard.tsx#UnsentGuard',
      ],
      views: {
        health: { Component: '/src/admin/views/HealthView.tsx#HealthView', exact: true, path: '/health' },
        staffList: {
          Component: '/src/admin/views/StaffListView.tsx#StaffListView',
          exact: true,
          path: '/staff-list',
        },
        startCase: {
          Component: '/src/admin/views/StartCaseView.tsx#StartCaseView',
          exact: true,
          path: '/start-case',
        },
        startDecision: {
          Component: '/src/admin/views/StartDecisionView.tsx#StartDecisionView',
          exact: true,
          path: '/start-decision',
        },
        startNomination: {
          Component: '/src/admin/views/StartNominationView.tsx#StartNominationView',
          exact: true,
          path: '/start',
        },
        startSession: {
          Component: '/src/admin/views/StartSessionView.tsx#StartSessionView',
          exact: true,
          path: '/start-session',
        },
        todo: { Component: '/src/admin/views/TodoView.tsx#TodoView', exact: true, path: '/todo' },
      },
    },
    dateFormat: 'dd/MM/yyyy',
    importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
    meta: {
      defaultOGImageType: 'off',
      description: 'Quản lý công tác thi đua, khen thưởng',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: emblemAddress }],
      openGraph: { description: 'Quản lý công tác thi đua, khen thưởng', siteName: 'Thi đua' },
      titleSuffix: ' – Thi đua',
    },
    theme: 'all',
    toast: { expand: true },
    user: 'users',
  },
  bin: [],
  collections: withCookiesFor(env.SERVER_URL, withCommonHooks(collections)),
  cors: env.CORS_ORIGINS,
  csrf: [env.SERVER_URL, ...env.CORS_ORIGINS],
  db: await createDatabaseAdapter({
    databaseUri: env.DATABASE_URI,
    migrationDir: path.join(root, 'migrations'),
    migrations,
  }),
  defaultDepth: 1,
  editor: lexicalEditor({}),
  email: outboxEmailAdapter,
  globals: [Office, Calendar, Site],
  graphQL: {
    disablePlaygroundInProduction: true,
    maxComplexity: 1000,
    mutations: ownMutations,
    queries: ownQueries,
  },
  hooks: { afterError: [presentError] },
  i18n: { fallbackLanguage: 'vi', supportedLanguages: { vi, en } },
  logger: { options: { level: env.LOG_LEVEL } },
  loggingLevels: refusalLevels,
  maxDepth: 4,
  onInit: (payload) => {
    guardRevisions(payload.db)
    noteStorageFaults(payload.db)
    saveCouncilsInTurn(payload)
  },
  plugins: [withDayFirst, withJsonEditor, withOneColumn, withoutApiTab],
  routes: { admin: '/admin', api: '/api' },
  secret: env.PAYLOAD_SECRET,
  serverURL: env.SERVER_URL,
  sharp,
  telemetry: false,
  // `npm run generate` writes them; left to itself, every process of the tests would.
  typescript: { autoGenerate: false, outputFile: path.join(root, 'payload-types.ts') },
  upload: { abortOnLimit: true, limits: { fileSize: 20 * 1024 * 1024 } },
})

export default config.then(withInternalAccess)
