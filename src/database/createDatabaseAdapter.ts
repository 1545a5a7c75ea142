import type { DatabaseAdapterObj } from 'payload'

import { createMongoAdapter } from './createMongoAdapter.ts'
import { createSqliteAdapter } from './createSqliteAdapter.ts'

type Settings = Parameters<typeof createSqliteAdapter>[0]

/** SQLite for `file:` addresses, MongoDB for `mongodb:` ones. */
export const createDatabaseAdapter = (settings: Settings): DatabaseAdapterObj =>
  settings.databaseUri.startsWith('mongodb')
    ? createMongoAdapter(settings.databaseUri)
    : createSqliteAdapter(settings)
