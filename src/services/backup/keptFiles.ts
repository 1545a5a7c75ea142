import { readdir } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { contentPath, storeRoot } from '../files/fileStore.ts'
import type { StoredDocument } from './readDocuments.ts'

/** Where files of one kind lie: pictures of the site by name, evidence of dossiers by the hash of its content. */
export type FileKind = { pathOf: (name: string) => string; root: string }

export const evidence = 'evidence'

/** The kinds of files that a backup keeps, by the name they have in it. */
export const fileKinds = (payload: Payload): Map<string, FileKind> => {
  const kinds = payload.config.collections
    .filter(({ upload }) => Boolean(upload))
    .map(({ slug, upload }): [string, FileKind] => {
      const root = upload.staticDir ?? slug
      return [slug, { pathOf: (name) => path.join(root, name), root }]
    })
  return new Map([...kinds, [evidence, { pathOf: contentPath, root: storeRoot() }]])
}

/** The files under a folder, by their names; none where there is no folder. */
export const namesUnder = async (root: string): Promise<string[]> => {
  try {
    const entries = await readdir(root, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile() && path.basename(entry.parentPath) !== 'tmp')
      .map(({ name }) => name)
      .toSorted()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** The content that rows of `dossier-files` name; what was never claimed, or is swept, may rightly be gone. */
export const evidenceIn = (documents: StoredDocument[]): string[] =>
  documents.filter(({ claimedAt, sweptAt }) => claimedAt && !sweptAt).map(({ sha256 }) => String(sha256))
