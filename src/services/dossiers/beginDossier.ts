import type { Payload } from 'payload'

import type { PendingEntry } from '../../database/journal.ts'
import { newId } from '../../database/newId.ts'
import { startInstance } from '../../workflow/startInstance.ts'
import { officeCalendar } from '../calendar.ts'
import { now } from '../clock.ts'
import type { Person } from './actorOf.ts'
import type { Dossier, WorkflowCollection } from './dossier.ts'
import { historyEntry } from './historyEntry.ts'
import { planEffects } from './planEffects.ts'
import { workflowOf } from './workflowOf.ts'

type Args = {
  actor: Person
  collection: WorkflowCollection
  commandKey?: null | string
  fields: Record<string, unknown>
  payload: Payload
  request?: null | string
  workflowVersion: string
}

/** The engine's fields (and id) of a dossier that is being created, its first history line riding along in `pending`. */
export const beginDossier = async (args: Args): Promise<Record<string, unknown>> => {
  const { actor, collection, payload, workflowVersion } = args
  const at = now()
  const definition = await workflowOf(payload, { workflowVersion })
  const instance = startInstance(definition, at, await officeCalendar(payload))
  const id = newId()
  const history = historyEntry({
    action: 'create',
    actor: actor.id,
    actorName: actor.name,
    at,
    automatic: false,
    changes: {},
    commandKey: args.commandKey ?? `${collection}:${id}:${String(instance.rev)}`,
    comment: null,
    from: null,
    label: 'Lập hồ sơ',
    onBehalfOf: null,
    prevHash: '',
    request: args.request ?? null,
    rev: instance.rev,
    subjectCollection: collection,
    subjectId: id,
    to: instance.state,
  })
  const draft = { ...args.fields, ...instance, createdBy: actor.id, id, workflowVersion } as Dossier
  const plan = await planEffects({
    actor,
    at,
    collection,
    dossier: draft,
    passage: { effects: [], next: instance },
    payload,
  })
  const pending: PendingEntry[] = [{ effects: plan.effects, history }]
  return {
    ...instance,
    assignees: plan.assignees,
    createdBy: actor.id,
    historyHash: history.hash,
    id,
    pending,
    workflowVersion,
  }
}
