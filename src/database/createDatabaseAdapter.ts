import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

import { createSqliteAdapter } from './createSqliteAdapter.ts'

type Settings = Parameters<typeof createSqliteAdapter>[0]

/** SQLite for `file:` addresses, MongoDB for `mongodb:` ones. */
export const createDatabaseAdapter = (settings: Settings): DatabaseAdapterObj =>
  settings.databaseUri.startsWith('mongodb')
    ? mongooseAdapter({
        allowIDOnCreate: true,
        // No invariant rests on a multi-document transaction, so every kind of server behaves alike.
        connectOptions: { serverSelectionTimeoutMS: 5_000 },
        disableFallbackSort: false,
        ensureIndexes: true,
        transactionOptions: false,
        url: settings.databaseUri,
        useJoinAggregations: false,
      })
    : createSqliteAdapter(settings)
