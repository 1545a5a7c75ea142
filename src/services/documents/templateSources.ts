import { readFile } from 'node:fs/promises'

import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'

import { inspectTemplate } from '../../documents/templates/inspectTemplate.ts'
import { contentPath } from '../files/fileStore.ts'
import { findRow } from './fileRow.ts'

type TemplateSources = { sources: string[]; title: string }

/** By content, which never changes: a Word file takes some milliseconds to open. */
const opened = new LRUCache<string, string[]>({ max: 200 })

/** The FEEL sources of the tags of every template in use, from its latest file. */
export const templateSources = async (payload: Payload): Promise<TemplateSources[]> => {
  const templates = await payload.find({
    collection: 'document-templates',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    sort: 'title',
    where: { and: [{ active: { not_equals: false } }, { latestFile: { exists: true } }] },
  })
  const all: TemplateSources[] = []
  for (const { latestFile, title } of templates.docs) {
    const row = latestFile ? await findRow(payload, latestFile) : null
    all.push({ sources: row?.sha256 ? await sourcesIn(row.sha256) : [], title })
  }
  return all
}

const sourcesIn = async (sha256: string): Promise<string[]> => {
  const known = opened.get(sha256)
  if (known) return known
  // A file that was lost names no field; whoever has a document made of it is told.
  const bytes = await readFile(contentPath(sha256)).catch(() => null)
  if (!bytes) return []
  const { sources } = inspectTemplate(bytes, { names: [], tables: {} })
  opened.set(sha256, sources)
  return sources
}
