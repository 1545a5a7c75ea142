import type { Payload, Where } from 'payload'

import type { Dossier, WorkflowCollection } from '../services/dossiers/dossier.ts'
import { storedDossier } from '../services/dossiers/storedDossier.ts'
import { workflowOf } from '../services/dossiers/workflowOf.ts'
import { sourcesKeepingUp } from '../workflow/sourcesKeepingUp.ts'
import { stateOf } from '../workflow/stateOf.ts'
import type { Entry } from './entry.ts'

type Asked = { action: string; rev: number; target: null | string }

type Args = {
  /** What the row is about to do to the target, … */
  action: string
  entry: Entry
  target: Dossier
  /** … and what it undoes by that. */
  undoes: string
}

/**
 * Whether another dossier has done to the target, since it stands where it does, what is to be undone now – and has not
 * undone it since. One that was not done because it stood there already counts too; one whose dossier has come to nothing
 * does not.
 */
export const othersKeepUp = async (payload: Payload, args: Args): Promise<boolean> => {
  const { action, entry, target, undoes } = args
  const { docs } = await payload.find({
    collection: 'outbox',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: { and: [{ kind: { equals: 'act' } }, { or: [waiting, doneSince(target)] }] },
  })
  const asked = docs.flatMap(({ payload: row, subjectCollection, subjectId }) => {
    const { action: done, rev, target: id } = row as Asked
    return id === target.id ? [{ action: done, rev, source: placeOf({ subjectCollection, subjectId }) }] : []
  })
  const kept = sourcesKeepingUp({ action, asked, by: placeOf(entry), undoes })
  for (const row of docs) {
    if (kept.includes(placeOf(row)) && (await isInForce(payload, row))) return true
  }
  return false
}

const waiting: Where = { status: { in: ['queued', 'leased'] } }

const doneSince = ({ flow }: Dossier): Where => ({
  and: [{ status: { equals: 'done' } }, { updatedAt: { greater_than_equal: flow?.enteredAt ?? '' } }],
})

type Source = { subjectCollection?: null | string; subjectId?: null | string }

const placeOf = ({ subjectCollection, subjectId }: Source): string =>
  `${String(subjectCollection)}:${String(subjectId)}`

const isInForce = async (payload: Payload, { subjectCollection, subjectId }: Source): Promise<boolean> => {
  const source = await storedDossier(payload, {
    collection: subjectCollection as WorkflowCollection,
    id: subjectId ?? '',
  })
  return source !== null && stateOf(await workflowOf(payload, source), source.state)?.kind !== 'failure'
}
