import type { Payload } from 'payload'

import type { PendingEntry } from '../../database/journal.ts'
import { newId } from '../../database/newId.ts'
import { turnsGiven } from '../../workflow/assignment/turnsGiven.ts'
import type { Directory, Flow } from '../../workflow/flowTypes.ts'
import { emptyFlow } from '../../workflow/emptyFlow.ts'
import { startInstance } from '../../workflow/startInstance.ts'
import type { EffectDefinition, Instance, WorkflowDefinition } from '../../workflow/types.ts'
import { officeCalendar } from '../calendar.ts'
import { refuseUnbegun } from '../cases/refuseUnbegun.ts'
import { now } from '../clock.ts'
import type { Person } from './actorOf.ts'
import { commonContext } from './commonContext.ts'
import { directoryFor } from './directoryFor.ts'
import type { Dossier, WorkflowCollection } from './dossier.ts'
import { engineFields } from './engineFields.ts'
import { followAnswers } from './followAnswers.ts'
import { historyEntry } from './historyEntry.ts'
import { parentOf } from './parentOf.ts'
import { planEffects } from '../effects/planEffects.ts'
import { staleRev } from './refuseStale.ts'
import { relationsIn } from './relationsIn.ts'
import { systemActor } from './systemActor.ts'
import { beginSealed } from '../seal/beginSealed.ts'
import { takeTurns } from '../turns/takeTurns.ts'
import { workflowOf } from './workflowOf.ts'

/** How history tells of a dossier that nobody began. */
export type Automatic = { comment: string; label: string }

type Args = {
  actor: Person
  automatic?: Automatic
  collection: WorkflowCollection
  commandKey?: null | string
  fields: Record<string, unknown>
  /** Units that fill in sections of its form, and those of them that still have something to fill in. */
  fillers?: string[]
  unfilled?: string[]
  /** Within a save of Payload's own, on a database that one writes at a time. */
  isInSave?: boolean
  parent?: Flow['parent']
  payload: Payload
  request?: null | string
  /** Whoever begins it, where the workflow seals that: `actor` is then their mask. */
  sealedFor?: Person
  workflowVersion: string
}

/** The engine's fields (and id) of a dossier that is being created, its first history line riding along in `pending`. */
export const beginDossier = async (args: Args): Promise<Record<string, unknown>> => {
  const { actor, automatic, collection, payload, workflowVersion } = args
  const doer = automatic ? systemActor : actor
  const at = now()
  const definition = await workflowOf(payload, { workflowVersion })
  const id = newId()
  const fillers = args.fillers ? { fillers: args.fillers, unfilled: args.unfilled ?? [] } : {}
  const sealed = beginSealed({ actor: args.sealedFor ?? actor, collection, definition, id })
  const seal = definition.sealed ? { seal: { opened: [], state: 'draft' as const } } : {}
  const draft = {
    ...args.fields,
    createdBy: actor.id,
    ...sealed,
    flow: { ...emptyFlow(1, at), ...fillers, ...seal, parent: args.parent ?? null },
    id,
    rev: 1,
    state: definition.initial,
    workflowVersion,
  }
  const dossier = draft as Dossier
  const calendar = await officeCalendar(payload)
  const tests = await relationsIn(payload, dossier)
  const parent = await parentOf(payload, args.parent)
  const { begun: entered, directory } = await share(args, async () => {
    const people = await directoryFor({ definition, dossier, payload, tests })
    const facts = {
      answers: (dossier['answers'] ?? {}) as Record<string, unknown>,
      calendar,
      context: commonContext({ actor, at, calendar, directory: people, dossier, parent }),
      directory: people,
      now: at,
    }
    return { begun: startInstance(definition, facts), definition, directory: people }
  })
  // Its deadline may hang on facts of the domain, such as the dates of a campaign.
  const begun = await followAnswers({ collection, dossier, instance: entered, payload })
  if (args.isInSave !== true) await refuseUnbegun(payload, definition, { next: begun, path: [] })
  const instance = { ...begun, flow: { ...begun.flow, ...fillers, ...seal, parent: args.parent ?? null } }
  const history = historyEntry({
    action: 'create',
    actor: doer.id,
    actorName: doer.name,
    at,
    automatic: doer.id === systemActor.id,
    changes: {},
    commandKey: args.commandKey ?? `${collection}:${id}:${String(instance.rev)}`,
    comment: automatic?.comment ?? null,
    from: null,
    label: automatic?.label ?? 'Lập hồ sơ',
    onBehalfOf: automatic ? actor.name : null,
    prevHash: '',
    request: args.request ?? null,
    rev: instance.rev,
    subjectCollection: collection,
    subjectId: id,
    to: instance.state,
  })
  const effects = planEffects({
    actor: doer,
    at,
    collection,
    definition,
    directory,
    dossier,
    // Whoever begins a dossier needs no mail that it is there.
    passage: { effects: automatic ? [turnMail] : [], next: instance, path: [] },
    payload,
  })
  const pending: PendingEntry[] = [{ effects, history }]
  return {
    ...engineFields(definition, instance),
    createdBy: actor.id,
    ...sealed,
    historyHash: history.hash,
    id,
    pending,
    workflowVersion,
  }
}

const turnMail: EffectDefinition = { kind: 'mail', template: 'turn', to: 'assignees' }

type Begun = { begun: Instance; definition: WorkflowDefinition; directory: Directory }

const maxTurns = 200

/** Chooses the people of the first step anew where another dossier has taken their turn in this moment. */
const share = async ({ isInSave, payload }: Args, begin: () => Promise<Begun>): Promise<Begun> => {
  for (let tries = 0; ; tries += 1) {
    const result = await begin()
    const { begun, definition, directory } = result
    const given = turnsGiven(definition, null, { next: begun, path: [] })
    // A save of Payload's holds the database: nothing is written beside it.
    if (isInSave === true || given.length === 0) return result
    const { turns } = directory
    if (await takeTurns({ given, payload, turns, workflow: definition.key })) return result
    if (tries >= maxTurns) throw staleRev()
  }
}
