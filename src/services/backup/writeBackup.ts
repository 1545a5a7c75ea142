import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

import type { Payload } from 'payload'
import { pack } from 'tar-stream'

import { canonicalJson } from '../../shared/canonicalJson.ts'
import { now } from '../clock.ts'
import { canonicalDocument } from './canonicalDocument.ts'
import { journalFilter } from './journalFilter.ts'
import { keptCollections } from './keptCollections.ts'
import { backupFormat, backupFormatVersion, type BackupEntry, type BackupManifest } from './manifest.ts'
import { readDocuments } from './readDocuments.ts'
import { uploadedFiles } from './uploadedFiles.ts'

type Args = {
  file: string
  /** Whether others may write while it is read; a snapshot is kept whole. */
  isMoving: boolean
  onEntry?: (entry: BackupEntry) => void
  payload: Payload
}

type Part = { bytes: Buffer; path: string; rows?: number }

/** Writes everything but secrets into one file: canonical JSON lines and uploads in a tar.gz, its manifest last. */
export const writeBackup = async ({ file, isMoving, onEntry, payload }: Args): Promise<BackupManifest> => {
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
    for await (const { bytes, path: name, rows } of partsOf(payload, isMoving)) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const entry = { path: name, ...(rows === undefined ? {} : { rows }), sha256 }
      await add(name, bytes)
      entries.push(entry)
      onEntry?.(entry)
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

async function* partsOf(payload: Payload, isMoving: boolean): AsyncGenerator<Part> {
  const journal = journalFilter()
  for (const config of keptCollections(payload)) {
    let number = 0
    for await (const documents of readDocuments(payload, config)) {
      for (const document of documents) journal.see(config.slug, document)
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
  for (const { files, folder, slug } of await uploadedFiles(payload)) {
    for (const name of files)
      yield { bytes: await readFile(path.join(folder, name)), path: `files/${slug}/${name}` }
  }
}

const linesOf = (documents: unknown[]): Buffer =>
  Buffer.from(documents.map((document) => `${canonicalJson(document)}\n`).join(''))
