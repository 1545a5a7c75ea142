import { readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { storeRoot } from './fileStore.ts'

const DAY_MS = 24 * 3_600_000
const BATCH = 500

/** Removes what no answer ever named, a day after it came: rows, then content without a row, and cut-off uploads. */
export const sweepFiles = async (payload: Payload, at: string): Promise<void> => {
  const before = Date.parse(at) - DAY_MS
  await sweepRows(payload, at, before)
  for (const folder of await list(storeRoot())) {
    for (const name of await list(path.join(storeRoot(), folder))) {
      const file = path.join(storeRoot(), folder, name)
      if (!(await isOlder(file, before))) continue
      if (folder === 'tmp') await rm(file, { force: true })
      else if (!(await hasRow(payload, name))) await sweepContent(file, before)
    }
  }
}

const sweepRows = async (payload: Payload, at: string, before: number): Promise<void> => {
  const found = await payload.find({
    collection: 'dossier-files',
    depth: 0,
    limit: BATCH,
    overrideAccess: true,
    pagination: false,
    where: {
      and: [{ claimedAt: { exists: false } }, { uploadedAt: { less_than: new Date(before).toISOString() } }],
    },
  })
  for (const { id } of found.docs) {
    // Either this or the save that names the file wins, never both.
    const isOurs = await dossierStore(payload).compareAndSet({
      collection: 'dossier-files',
      id: String(id),
      set: { sweptAt: at },
      where: { claimedAt: null },
    })
    if (isOurs) await payload.delete({ collection: 'dossier-files', id, overrideAccess: true })
  }
}

/** An upload of the same content at this very moment puts a fresh file here: then it is put back. */
const sweepContent = async (file: string, before: number): Promise<void> => {
  const aside = path.join(storeRoot(), 'tmp', `swept-${path.basename(file)}`)
  await rename(file, aside)
  if (await isOlder(aside, before)) await rm(aside, { force: true })
  else await rename(aside, file)
}

const hasRow = async (payload: Payload, sha256: string): Promise<boolean> =>
  (
    await payload.count({
      collection: 'dossier-files',
      overrideAccess: true,
      where: { sha256: { equals: sha256 } },
    })
  ).totalDocs > 0

const isOlder = async (file: string, before: number): Promise<boolean> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs < before,
    () => false,
  )

const list = async (folder: string): Promise<string[]> => readdir(folder).catch(() => [])
