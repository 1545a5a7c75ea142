import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Migration } from 'payload'

import { keepReads } from './keepReads.ts'
import { holdSqliteFile, releaseSqliteFile } from './holdSqliteFile.ts'
import { newId } from './newId.ts'
import { SqliteGate } from './sqliteGate.ts'

type Settings = { databaseUri: string; migrationDir: string; migrations: unknown[] }
type SqliteAdapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>

/**
 * Payload's SQLite adapter behind the single-writer gate: every write is a transaction that queues,
 * committed migrations are applied at start in every environment, and a failed COMMIT is an error.
 */
export const createSqliteAdapter = ({
  databaseUri,
  migrationDir,
  migrations,
}: Settings): DatabaseAdapterObj<SqliteAdapter> => {
  const stock = sqliteAdapter({
    allowIDOnCreate: true,
    client: { url: databaseUri },
    idType: 'uuid',
    migrationDir,
    push: false,
    transactionOptions: {},
    wal: true,
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      const connect = adapter.connect?.bind(adapter)
      adapter.connect = async (options) => {
        await holdSqliteFile(databaseUri)
        // The stock adapter uses a client that is already there.
        if (!adapter.client) Object.assign(adapter, { client: await SqliteGate.open(databaseUri) })
        await connect?.(options)
        const isMakingMigrations = process.env['PAYLOAD_MIGRATING'] === 'true'
        if (!isMakingMigrations && migrations.length > 0) {
          await adapter.migrate({ migrations: migrations as Migration[] })
        }
      }
      keepReads(adapter)
      const create = adapter.create.bind(adapter)
      adapter.create = (args) => create({ ...args, data: { ...args.data, id: args.data['id'] ?? newId() } })
      adapter.commitTransaction = async (incoming) => commit(adapter, await incoming)
      adapter.destroy = () => {
        adapter.client.close()
        releaseSqliteFile(databaseUri)
        return Promise.resolve()
      }
      return adapter
    },
  }
}

/** The stock one swallows a failed COMMIT (a full disk), and the person would see success. */
const commit = async (adapter: SqliteAdapter, id: number | string | undefined): Promise<void> => {
  const session = id === undefined ? undefined : adapter.sessions[id]
  if (id === undefined || !session) return
  delete adapter.sessions[id]
  await session.resolve()
  const { commitError } = (session.db as unknown as { session: { tx: { commitError?: unknown } } }).session.tx
  if (commitError) throw commitError instanceof Error ? commitError : new Error('The commit failed')
}
