import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { loadAtomically } from '../../database/loadAtomically.ts'
import { assertEmpty } from './assertEmpty.ts'
import { brokenBackup } from './brokenBackup.ts'
import { checkBackup } from './checkBackup.ts'
import { documentsIn } from './documentsIn.ts'
import { fileKinds, type FileKind } from './keptFiles.ts'
import { keptCollections } from './keptCollections.ts'
import type { BackupManifest } from './manifest.ts'
import { readBackup } from './readBackup.ts'

type Args = { file: string; onEntry?: (path: string) => void; payload: Payload }

/** Puts a proven backup into an empty system, ids and dates as they were; on failure the target stays empty. */
export const restoreBackup = async ({ file, onEntry, payload }: Args): Promise<BackupManifest> => {
  const manifest = await checkBackup(file)
  const kinds = fileKinds(payload)
  assertKnown(payload, manifest, kinds)
  await assertEmpty(payload)
  const written: string[] = []
  try {
    await loadAtomically(payload, async (req) => {
      for await (const { bytes, path: name } of readBackup(file)) {
        const [kind, slug = '', base = ''] = name.split('/')
        if (kind === 'collections') await loadDocuments(payload, req, slug, name, bytes)
        if (kind === 'globals') await loadGlobal(payload, req, slug.replace(/\.jsonl$/, ''), name, bytes)
        const target = kind === 'files' ? kinds.get(slug)?.pathOf(base) : undefined
        if (target !== undefined) {
          await mkdir(path.dirname(target), { recursive: true })
          await writeFile(target, bytes, { flag: 'wx' })
          written.push(target)
        }
        onEntry?.(name)
      }
    })
  } catch (error) {
    for (const target of written) await rm(target, { force: true })
    throw error
  }
  return manifest
}

const assertKnown = (payload: Payload, { entries }: BackupManifest, kinds: Map<string, FileKind>): void => {
  const known = new Set([
    ...keptCollections(payload).map(({ slug }) => `collections/${slug}`),
    ...payload.config.globals.map(({ slug }) => `globals/${slug}.jsonl`),
    ...[...kinds.keys()].map((slug) => `files/${slug}`),
  ])
  const stranger = entries.find(({ path: name }) => !known.has(name.split('/').slice(0, 2).join('/')))
  if (stranger) throw brokenBackup(stranger.path, 'unknown')
}

const loadDocuments = async (
  payload: Payload,
  req: Partial<PayloadRequest>,
  slug: string,
  name: string,
  bytes: Buffer,
): Promise<void> => {
  for (const data of documentsIn(name, bytes))
    await payload.db.create({ collection: slug as CollectionSlug, data, req, returning: false })
}

const loadGlobal = async (
  payload: Payload,
  req: Partial<PayloadRequest>,
  slug: string,
  name: string,
  bytes: Buffer,
): Promise<void> => {
  const [data] = documentsIn(name, bytes)
  await payload.db.createGlobal({ data: data ?? {}, req, slug: slug })
}
