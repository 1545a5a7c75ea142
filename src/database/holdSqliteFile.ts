import { createClient, type Client } from '@libsql/client'

import { StartProblem } from '../shared/startProblem.ts'

// The two bundles of one process are one process.
const KEY = Symbol.for('thi-dua.sqlite-files')
const registry = globalThis as { [KEY]?: Map<string, Client> }
const held: Map<string, Client> = (registry[KEY] ??= new Map<string, Client>())

const inMemory = /^file:(?::memory:|[^?]*\?(?:.*&)?mode=memory)/

/**
 * Keeps a SQLite file to this process, since the single-writer gate is one of a process. What is held is a lock of the
 * operating system on a file beside it, so whatever ends the process ends the lock: there is none to clear away.
 */
export const holdSqliteFile = async (databaseUri: string): Promise<void> => {
  if (!databaseUri.startsWith('file:') || inMemory.test(databaseUri) || held.has(databaseUri)) return
  const [file = databaseUri] = databaseUri.split('?')
  const lock = createClient({ url: `${file}.lock` })
  try {
    await lock.execute('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    throw String(error).includes('SQLITE_BUSY') ? inUse(file.replace(/^file:/, '')) : error
  }
  held.set(databaseUri, lock)
}

export const releaseSqliteFile = (databaseUri: string): void => {
  held.get(databaseUri)?.close()
  held.delete(databaseUri)
}

const inUse = (file: string): StartProblem =>
  new StartProblem({
    vi: `DATABASE_URI: tệp dữ liệu ${file} đang được một tiến trình khác sử dụng; hãy dừng tiến trình đó trước. SQLite chỉ nhận một tiến trình; muốn chạy nhiều tiến trình, hãy dùng MongoDB.`,
    en: `DATABASE_URI: the data file ${file} is in use by another process; stop that one first. SQLite takes one process; use MongoDB to run several.`,
  })
