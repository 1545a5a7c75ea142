import { createHash } from 'node:crypto'

import { brokenBackup } from './brokenBackup.ts'
import { chainCollector } from './chainCollector.ts'
import { manifestSchema, type BackupManifest } from './manifest.ts'
import { evidence } from './keptFiles.ts'
import { documentsIn } from './documentsIn.ts'
import { readBackup } from './readBackup.ts'
import { sealOf, type Seal } from '../seal/sealOf.ts'

/** Reads a backup to its end and proves every entry and every history chain; refuses it whole otherwise. */
export const checkBackup = async (file: string, onSeal?: (seal: Seal) => void): Promise<BackupManifest> => {
  const found = new Map<string, { rows?: number; sha256: string }>()
  const chains = chainCollector()
  let manifest: BackupManifest | undefined
  for await (const { bytes, path } of readBackup(file)) {
    if (manifest || found.has(path)) throw brokenBackup(path, 'content')
    if (path === 'manifest.json') {
      manifest = parseManifest(file, bytes)
      continue
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const [kind, slug = ''] = path.split('/')
    if (kind === 'files') {
      if (slug === evidence && path.split('/')[2] !== sha256) throw brokenBackup(path, 'content')
      found.set(path, { sha256 })
      continue
    }
    const documents = documentsIn(path, bytes)
    found.set(path, { rows: documents.length, sha256 })
    if (kind !== 'collections') continue
    for (const document of documents) {
      chains.add(slug, document)
      const seal = sealOf(slug, document)
      if (seal) onSeal?.(seal)
    }
  }
  if (!manifest) throw brokenBackup(file, 'format')
  for (const { path, rows, sha256 } of manifest.entries) {
    const entry = found.get(path)
    if (entry?.sha256 !== sha256 || entry.rows !== rows) throw brokenBackup(path, 'content')
    found.delete(path)
  }
  const [stray] = found.keys()
  if (stray !== undefined) throw brokenBackup(stray, 'content')
  const broken = chains.findBreak()
  if (broken) throw brokenBackup(broken, 'chain')
  return manifest
}

const parseManifest = (file: string, bytes: Buffer): BackupManifest => {
  try {
    return manifestSchema.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    throw brokenBackup(file, 'format')
  }
}
