import type {
  Client,
  InArgs,
  InStatement,
  Replicated,
  ResultSet,
  Transaction,
  TransactionMode,
} from '@libsql/client'
import { createClient } from '@libsql/client'

import { FifoLock } from './fifoLock.ts'
import { WriteCount } from './writeCount.ts'

const READS = /^\s*(?:select|explain|pragma\s+\w+\s*;?\s*$)/i
const PRAGMAS = [
  'PRAGMA journal_mode = WAL',
  'PRAGMA journal_size_limit = 67108864',
  'PRAGMA synchronous = FULL',
  'PRAGMA busy_timeout = 5000',
  'PRAGMA foreign_keys = ON',
]

/**
 * The single-writer gate of SQLite: one connection writes, one reads, and writers queue in order of arrival.
 * The driver is synchronous and opens a new connection after each transaction, so a second writer of the same
 * process would meet SQLITE_BUSY at once; here it waits its turn instead.
 */
export class SqliteGate implements Client {
  readonly protocol = 'file'
  readonly #lock: FifoLock
  readonly #reader: Client
  readonly #writer: Client
  /** How much has been written so far: what was read at one count is what stands there while it is the same. */
  readonly writes = new WriteCount()

  private constructor(url: string, waitMs: number) {
    this.#writer = createClient({ url })
    this.#reader = createClient({ url })
    this.#lock = new FifoLock(waitMs)
  }

  static async open(url: string, waitMs = 20_000): Promise<SqliteGate> {
    const gate = new SqliteGate(url, waitMs)
    for (const pragma of PRAGMAS) await gate.#writer.execute(pragma)
    await gate.#reader.execute('PRAGMA busy_timeout = 5000')
    return gate
  }

  get closed(): boolean {
    return this.#writer.closed
  }

  async execute(stmtOrSql: InStatement | string, args?: InArgs): Promise<ResultSet> {
    const statement = typeof stmtOrSql === 'string' ? { sql: stmtOrSql, args: args ?? [] } : stmtOrSql
    const sql = typeof statement === 'string' ? statement : statement.sql
    if (READS.test(sql)) return this.#reader.execute(statement)
    return this.#write([sql], () => this.#writer.execute(statement))
  }

  async batch(
    stmts: Array<InStatement | [string, InArgs?]>,
    mode: TransactionMode = 'write',
  ): Promise<ResultSet[]> {
    return this.#write(stmts.map(sqlOf), () => this.#writer.batch(stmts as InStatement[], mode))
  }

  async migrate(stmts: InStatement[]): Promise<ResultSet[]> {
    return this.#write(stmts.map(sqlOf), () => this.#writer.migrate(stmts))
  }

  async executeMultiple(sql: string): Promise<void> {
    return this.#write([sql], () => this.#writer.executeMultiple(sql))
  }

  async transaction(): Promise<Transaction> {
    const release = await this.#lock.acquire()
    try {
      await this.#writer.execute('BEGIN IMMEDIATE')
    } catch (error) {
      release()
      throw error
    }
    return new GateTransaction(this.#writer, (statements) => {
      this.writes.add(statements)
      release()
    })
  }

  async sync(): Promise<Replicated> {
    return this.#writer.sync()
  }

  /** No-op while open: the file is opened once a process. */
  reconnect(): void {}

  close(): void {
    this.#reader.close()
    this.#writer.close()
  }

  #write<T>(statements: string[], work: () => Promise<T>): Promise<T> {
    return this.#lock.run(async () => {
      try {
        return await work()
      } finally {
        this.writes.add(statements)
      }
    })
  }
}

const sqlOf = (statement: InStatement | [string, InArgs?]): string => {
  if (typeof statement === 'string') return statement
  return Array.isArray(statement) ? statement[0] : statement.sql
}

class GateTransaction implements Transaction {
  closed = false
  /** Kept for whoever ends the transaction through an interface that swallows a failed COMMIT. */
  commitError: unknown
  readonly #release: (statements: string[]) => void
  /** Each once: a long transaction says the same over and over. */
  readonly #statements = new Set<string>()
  readonly #writer: Client

  constructor(writer: Client, release: (statements: string[]) => void) {
    this.#writer = writer
    this.#release = release
  }

  async execute(stmtOrSql: InStatement | string, args?: InArgs): Promise<ResultSet> {
    this.#assertOpen()
    this.#statements.add(sqlOf(stmtOrSql))
    return typeof stmtOrSql === 'string'
      ? this.#writer.execute({ sql: stmtOrSql, args: args ?? [] })
      : this.#writer.execute(stmtOrSql)
  }

  async batch(stmts: Array<InStatement | [string, InArgs?]>): Promise<ResultSet[]> {
    const results: ResultSet[] = []
    for (const stmt of stmts) {
      results.push(await (Array.isArray(stmt) ? this.execute(stmt[0], stmt[1]) : this.execute(stmt)))
    }
    return results
  }

  async executeMultiple(sql: string): Promise<void> {
    this.#assertOpen()
    this.#statements.add(sql)
    return this.#writer.executeMultiple(sql)
  }

  async commit(): Promise<void> {
    this.#assertOpen()
    try {
      await this.#writer.execute('COMMIT')
    } catch (error) {
      this.commitError = error
      await this.#undo()
      throw error
    }
    this.#end()
  }

  async rollback(): Promise<void> {
    if (!this.closed) await this.#undo()
  }

  close(): void {
    if (!this.closed) void this.#undo()
  }

  async #undo(): Promise<void> {
    try {
      await this.#writer.execute('ROLLBACK')
    } catch (error) {
      // SQLite has already rolled back by itself when the disk was full or the file failed.
      if (!String(error).includes('no transaction is active')) throw error
    } finally {
      this.#end()
    }
  }

  #end(): void {
    if (this.closed) return
    this.closed = true
    this.#release([...this.#statements])
  }

  #assertOpen(): void {
    if (this.closed) throw new Error('The transaction is already over')
  }
}
