import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'

import { createClient } from '@libsql/client'
import type { Payload } from 'payload'

import type { Environment } from '../../env.ts'
import { StartProblem } from '../../shared/startProblem.ts'
import { openPayload } from './openPayload.ts'

type Reading = { close: () => Promise<void>; isMoving: boolean; payload: Payload }

/**
 * The data as it is, while the system runs. A SQLite file belongs to one process, so what is opened is a snapshot of it
 * taken in one step; MongoDB is read where it is.
 */
export const openForReading = async (env: Environment): Promise<Reading> => {
  if (!env.DATABASE_URI.startsWith('file:')) {
    const payload = await openPayload(env)
    return { close: () => payload.destroy(), isMoving: true, payload }
  }
  const folder = mkdtempSync(path.join(env.DATA_DIR, 'snapshot-'))
  const remove = (): void => rmSync(folder, { force: true, recursive: true })
  try {
    const snapshot = path.join(folder, 'thi-dua.db')
    await takeSnapshot(env.DATABASE_URI, snapshot)
    const payload = await openPayload(env, `file:${snapshot}`)
    const close = async (): Promise<void> => {
      await payload.destroy()
      remove()
    }
    return { close, isMoving: false, payload }
  } catch (error) {
    remove()
    throw error
  }
}

const takeSnapshot = async (databaseUri: string, target: string): Promise<void> => {
  const source = databaseUri.replace(/^file:/, '')
  if (!existsSync(source)) {
    throw new StartProblem({
      vi: `DATABASE_URI: không có tệp dữ liệu ${source}.`,
      en: `DATABASE_URI: there is no data file ${source}.`,
    })
  }
  const client = createClient({ url: databaseUri })
  try {
    await client.execute('PRAGMA busy_timeout = 20000')
    await client.execute({ args: [target], sql: 'VACUUM INTO ?' })
  } finally {
    client.close()
  }
}
