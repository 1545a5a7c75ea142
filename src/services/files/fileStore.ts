import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'

import { getEnv } from '../../env.ts'

const root = (): string => path.join(getEnv().DATA_DIR, 'files')

/** Where the content with this SHA-256 lies. */
export const contentPath = (sha256: string): string => path.join(root(), sha256.slice(0, 2), sha256)

/** A name for a file that is still arriving. Beside the store, so that the rename stays on one volume. */
export const newTempPath = async (): Promise<string> => {
  const folder = path.join(root(), 'tmp')
  await mkdir(folder, { recursive: true })
  return path.join(folder, randomUUID())
}

/** Makes a finished temporary file the content of its hash; the same content is kept once. Durable when it returns. */
export const keepContent = async (temp: string, sha256: string): Promise<void> => {
  const target = contentPath(sha256)
  await mkdir(path.dirname(target), { recursive: true })
  await sync(temp)
  // Also over the same content: its fresh time keeps the sweeper away until the row is there.
  await rename(temp, target)
  await sync(path.dirname(target))
}

export const dropTemps = async (temps: string[]): Promise<void> => {
  await Promise.all(temps.map((temp) => rm(temp, { force: true })))
}

export const storeRoot = root

const sync = async (target: string): Promise<void> => {
  const handle = await open(target, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
