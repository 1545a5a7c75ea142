import { isRecord } from '../../shared/isRecord.ts'
import { workflowCollections } from '../dossiers/dossier.ts'
import type { StoredDocument } from './readDocuments.ts'

type JournalFilter = {
  isKept: (slug: string, document: StoredDocument) => boolean
  see: (slug: string, document: StoredDocument) => void
}

const hasWorkflow = (slug: unknown): boolean => (workflowCollections as readonly unknown[]).includes(slug)

/**
 * For a database that moves while it is read: lines and effects that are newer than the dossier as it was read
 * belong to a later backup. Dossiers must have been shown to `see` first.
 */
export const journalFilter = (): JournalFilter => {
  const revisions = new Map<string, number>()
  return {
    isKept: (slug, document) => {
      if (slug !== 'history' && slug !== 'outbox') return true
      const { payload, subjectCollection, subjectId } = document
      if (!hasWorkflow(subjectCollection)) return true
      const rev = slug === 'history' ? document['rev'] : isRecord(payload) ? payload['rev'] : undefined
      const known = revisions.get(`${String(subjectCollection)}/${String(subjectId)}`)
      return known !== undefined && (typeof rev !== 'number' || rev <= known)
    },
    see: (slug, document) => {
      if (hasWorkflow(slug)) revisions.set(`${slug}/${document.id}`, Number(document['rev'] ?? 0))
    },
  }
}
