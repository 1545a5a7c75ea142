import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { carryOut, wakeWorker } from '../../outbox/wakeWorker.ts'
import { DomainError } from '../../shared/domainError.ts'
import { performCommand } from '../../workflow/performCommand.ts'
import type { Passage, Refusal } from '../../workflow/types.ts'
import { now } from '../clock.ts'
import type { Person } from './actorOf.ts'
import { commandAnswer, fingerprint } from './commandAnswer.ts'
import type { Dossier, WorkflowCollection } from './dossier.ts'
import { factsFor } from './factsFor.ts'
import { findDossier } from './findDossier.ts'
import { historyEntry } from './historyEntry.ts'
import { planEffects } from './planEffects.ts'
import { staleRev } from './refuseStale.ts'
import type { Amendment } from './subject.ts'
import { subjects } from './subjects.ts'
import { workflowOf } from './workflowOf.ts'

export type PerformActionArgs = {
  action: string
  actor: Person
  collection: WorkflowCollection
  comment?: string
  data?: Record<string, unknown>
  id: string
  idempotencyKey?: string
  payload: Payload
  rev?: number
  /** A consequence of something else, carried out by the system. */
  system?: boolean
}

export type Performed = { rev: number; state: string }

/** The one door through which a dossier changes state: judge, then write all of it at once, or nothing. */
export const performAction = async (args: PerformActionArgs): Promise<Performed> => {
  const { action, actor, collection, id, idempotencyKey, payload } = args
  const request = fingerprint({
    action,
    collection,
    comment: args.comment,
    data: args.data,
    id,
    rev: args.rev,
  })
  const key = idempotencyKey ? `key:${actor.id}:${idempotencyKey}` : null
  const given = key ? await commandAnswer(payload, key, request) : null
  if (given) return { rev: given.rev, state: given.state }

  const dossier = await findDossier({ collection, id, payload })
  const outcome = await judge(args, dossier)
  const done = await write(args, dossier, outcome, { key, request })
  if (done) {
    await carryOut(payload, collection, id)
    wakeWorker(payload)
    return done
  }
  // Lost the race – perhaps against our own repeat.
  const meanwhile = key ? await commandAnswer(payload, key, request) : null
  if (meanwhile) return { rev: meanwhile.rev, state: meanwhile.state }
  throw staleRev()
}

type Outcome = { amendment: Amendment | null; passage: Passage }

const judge = async (args: PerformActionArgs, dossier: Dossier): Promise<Outcome> => {
  const { action, actor, collection, payload } = args
  const subject = subjects[collection]
  const command = { action, comment: args.comment, data: args.data ?? {} }
  const definition = await workflowOf(payload, dossier)
  const facts = await factsFor({ actor, command, definition, dossier, payload, subject })
  const instance = {
    dueAt: dossier.dueAt ?? null,
    previousState: dossier.previousState ?? null,
    rev: dossier.rev,
    state: dossier.state,
  }
  const amendment = (await subject.amend?.({ actor, command, dossier, payload })) ?? null
  const outcome = performCommand({
    command: { ...command, rev: args.rev, system: args.system },
    definition,
    facts: amendment ? { ...facts, context: { ...facts.context, ...ALLOW_AMENDMENT } } : facts,
    instance,
  })
  if (!outcome.ok) throw refusal(outcome)
  return { amendment, passage: outcome }
}

/** An amendment is judged like the action it is part of, as if it were the completing one. */
const ALLOW_AMENDMENT = { signaturesComplete: true }

const write = async (
  args: PerformActionArgs,
  dossier: Dossier,
  { amendment, passage }: Outcome,
  { key, request }: { key: null | string; request: string },
): Promise<null | Performed> => {
  const { actor, collection, id, payload, system } = args
  const at = now()
  const next = amendment
    ? { ...passage.next, dueAt: dossier.dueAt ?? null, state: dossier.state }
    : passage.next
  const subject = subjects[collection]
  const command = { action: args.action, comment: args.comment, data: args.data ?? {} }
  const extra = amendment
    ? await amendment.set()
    : ((await subject.set?.({ actor, at, command, dossier, passage, payload })) ?? {})
  const plan = amendment
    ? { assignees: dossier['assignees'], effects: [] }
    : await planEffects({
        actor,
        at,
        collection,
        comment: args.comment,
        dossier: { ...dossier, ...extra },
        passage,
        payload,
      })
  const history = historyEntry({
    action: args.action,
    actor: actor.id,
    actorName: actor.name,
    at,
    automatic: system ?? false,
    changes: args.data ? { data: args.data } : {},
    commandKey: key ?? `${collection}:${id}:${String(next.rev)}`,
    comment: args.comment ?? null,
    from: dossier.state,
    label: amendment?.label ?? passage.transition.label.vi,
    onBehalfOf: null,
    prevHash: dossier.historyHash ?? '',
    request,
    rev: next.rev,
    subjectCollection: collection,
    subjectId: id,
    to: next.state,
  })
  const committed = await dossierStore(payload).commit({
    collection,
    effects: plan.effects,
    expected: { rev: dossier.rev, state: dossier.state },
    history,
    id,
    set: {
      ...extra,
      assignees: plan.assignees,
      dueAt: next.dueAt,
      historyHash: history.hash,
      previousState: next.previousState,
      rev: next.rev,
      state: next.state,
    },
  })
  return committed ? { rev: next.rev, state: next.state } : null
}

const refusal = ({ problems, status }: Refusal): DomainError => {
  const [first] = problems
  return new DomainError(
    first?.code ?? 'REFUSED',
    status,
    first?.message ?? { vi: 'Không thực hiện được thao tác này.', en: 'This cannot be done.' },
    problems,
  )
}
