import type { DatabaseAdapterObj } from 'payload'

import type { createSqliteAdapter } from './createSqliteAdapter.ts'

type Settings = Parameters<typeof createSqliteAdapter>[0]

/** SQLite for `file:` addresses, MongoDB for `mongodb:` ones. The driver that is not asked for is not loaded at start. */
export const createDatabaseAdapter = async (settings: Settings): Promise<DatabaseAdapterObj> => {
  if (settings.databaseUri.startsWith('mongodb')) {
    const { createMongoAdapter } = await import('./createMongoAdapter.ts')
    return createMongoAdapter(settings.databaseUri)
  }
  const sqlite = await import('./createSqliteAdapter.ts')
  return sqlite.createSqliteAdapter(settings)
}
