import type { CollectionSlug, PayloadRequest } from 'payload'

import type { PendingEntry } from '../../database/journal.ts'
import { now } from '../clock.ts'
import { actorOf } from './actorOf.ts'
import { beginDossier } from './beginDossier.ts'
import { clockFields } from './clockFields.ts'
import type { Dossier, WorkflowCollection } from './dossier.ts'
import { followAnswers } from './followAnswers.ts'
import { historyEntry } from './historyEntry.ts'
import { instanceOf } from './instanceOf.ts'
import { refuseStale } from './refuseStale.ts'
import { latestWorkflow } from './workflowOf.ts'

type Args = {
  collection: CollectionSlug
  data: Record<string, unknown>
  givenRev: unknown
  operation: 'create' | 'update'
  original?: unknown
  req: PayloadRequest
}

const WORKFLOW_OF: Partial<Record<CollectionSlug, string>> = { campaigns: 'campaign', exemplars: 'exemplar' }

const OWN = [
  'assignees',
  'createdAt',
  'dueAt',
  'flow',
  'historyHash',
  'id',
  'nextTimerAt',
  'parts',
  'pending',
  'readers',
  'rev',
  'updatedAt',
  'workflowVersion',
]

/** A save of content that the engine also moves: begins its workflow, or adds one rev and one history line. */
export const journalSave = async ({ collection, data, givenRev, operation, original, req }: Args) => {
  const { payload } = req
  const actor = req.user
    ? actorOf(req.user)
    : { id: 'system', name: 'Hệ thống', person: null, roles: [], unit: null }
  if (operation === 'create') {
    const workflowVersion = await latestWorkflow(payload, WORKFLOW_OF[collection] ?? collection)
    const engine = await beginDossier({
      actor,
      collection: collection as WorkflowCollection,
      fields: data,
      isInSave: true,
      payload,
      workflowVersion,
    })
    return { ...data, ...engine, createdBy: req.user?.id ?? null }
  }
  const dossier = original as Dossier
  refuseStale(givenRev, dossier.rev)
  const rev = dossier.rev + 1
  const history = historyEntry({
    action: 'save',
    actor: actor.id,
    actorName: actor.name,
    at: now(),
    automatic: false,
    changes: {
      fields: Object.keys(data).filter((key) => !OWN.includes(key) && differs(data[key], dossier[key])),
    },
    commandKey: `${collection}:${dossier.id}:${String(rev)}`,
    comment: null,
    from: dossier.state,
    label: 'Lưu nội dung',
    onBehalfOf: null,
    prevHash: dossier.historyHash ?? '',
    request: null,
    rev,
    subjectCollection: collection,
    subjectId: dossier.id,
    to: dossier.state,
  })
  const pending = [...((dossier['pending'] ?? []) as PendingEntry[]), { effects: [], history }]
  const instance = instanceOf(dossier)
  const written = await followAnswers({
    collection: collection as WorkflowCollection,
    dossier: { ...dossier, ...data },
    instance: { ...instance, flow: { ...instance.flow, rev, since: rev }, rev },
    payload,
  })
  return { ...data, ...clockFields(written), historyHash: history.hash, pending, rev }
}

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) !== JSON.stringify(b ?? null)
