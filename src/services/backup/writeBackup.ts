import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { readFile, rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

import type { Payload } from 'payload'
import { pack } from 'tar-stream'

import { canonicalJson } from '../../shared/canonicalJson.ts'
import { now } from '../clock.ts'
import { canonicalDocument } from './canonicalDocument.ts'
import { evidence, evidenceIn, fileKinds, namesUnder } from './keptFiles.ts'
import { journalFilter } from './journalFilter.ts'
import { keptCollections } from './keptCollections.ts'
import { backupFormat, backupFormatVersion, type BackupEntry, type BackupManifest } from './manifest.ts'
import { readDocuments } from './readDocuments.ts'

type Args = {
  file: string
  /** Whether others may write while it is read; a snapshot is kept whole. */
  isMoving: boolean
  /** Told of a file that a document names and the disk no longer has. */
  onMissing?: (path: string) => void
  payload: Payload
}

type Part = { bytes: Buffer; path: string; rows?: number }

/** Writes everything but secrets into one file: canonical JSON lines and uploads in a tar.gz, its manifest last. */
export const writeBackup = async ({ file, isMoving, onMissing, payload }: Args): Promise<BackupManifest> => {
  const archive = pack()
  const part = `${file}.part`
  const written = pipeline(archive, createGzip(), createWriteStream(part, { flags: 'wx', mode: 0o600 }))
  const add = (name: string, bytes: Buffer): Promise<void> =>
    new Promise((resolve, reject) => {
      const done = (error?: Error | null): void => (error ? reject(error) : resolve())
      archive.entry({ mode: 0o600, mtime: new Date(0), name }, bytes, done)
    })
  const fill = async (): Promise<BackupManifest> => {
    const entries: BackupEntry[] = []
    for await (const { bytes, path: name, rows } of partsOf(payload, isMoving, onMissing)) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const entry = { path: name, ...(rows === undefined ? {} : { rows }), sha256 }
      await add(name, bytes)
      entries.push(entry)
    }
    const manifest = {
      createdAt: now(),
      entries,
      format: backupFormat,
      formatVersion: backupFormatVersion,
    } as const
    await add('manifest.json', Buffer.from(canonicalJson(manifest)))
    archive.finalize()
    return manifest
  }
  try {
    const [manifest] = await Promise.all([fill(), written])
    await rename(part, file)
    return manifest
  } catch (error) {
    archive.destroy()
    await rm(part, { force: true })
    throw error
  }
}

async function* partsOf(
  payload: Payload,
  isMoving: boolean,
  onMissing?: (path: string) => void,
): AsyncGenerator<Part> {
  const journal = journalFilter()
  const contents = new Set<string>()
  for (const config of keptCollections(payload)) {
    let number = 0
    for await (const documents of readDocuments(payload, config)) {
      for (const document of documents) journal.see(config.slug, document)
      if (config.slug === 'dossier-files') for (const each of evidenceIn(documents)) contents.add(each)
      const kept = isMoving ? documents.filter((each) => journal.isKept(config.slug, each)) : documents
      if (kept.length === 0) continue
      number += 1
      yield {
        bytes: linesOf(kept),
        path: `collections/${config.slug}/${String(number).padStart(6, '0')}.jsonl`,
        rows: kept.length,
      }
    }
  }
  for (const { flattenedFields, slug } of payload.config.globals) {
    const stored = (await payload.db.findGlobal({ slug })) as null | Record<string, unknown>
    // The databases disagree on when a global was made; when it was changed is kept.
    const fields = flattenedFields.filter(({ name }) => name !== 'createdAt')
    const global = canonicalDocument(fields, stored ?? {})
    if (Object.keys(global).length > 0)
      yield { bytes: linesOf([global]), path: `globals/${slug}.jsonl`, rows: 1 }
  }
  for (const [kind, { pathOf, root }] of fileKinds(payload)) {
    const names = kind === evidence ? [...contents].toSorted() : await namesUnder(root)
    for (const name of names) {
      const bytes = await readIfThere(pathOf(name))
      if (bytes) yield { bytes, path: `files/${kind}/${name}` }
      else onMissing?.(pathOf(name))
    }
  }
}

const readIfThere = async (file: string): Promise<Buffer | undefined> => {
  try {
    return await readFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

const linesOf = (documents: unknown[]): Buffer =>
  Buffer.from(documents.map((document) => `${canonicalJson(document)}\n`).join(''))
