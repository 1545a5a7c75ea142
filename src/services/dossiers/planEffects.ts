import type { Payload } from 'payload'

import type { OutboxEntry } from '../../database/journal.ts'
import { newId } from '../../database/newId.ts'
import { idOf } from '../../shared/idOf.ts'
import type { EffectDefinition, Passage, Recipient } from '../../workflow/types.ts'
import { findActor, type Person } from './actorOf.ts'
import type { Dossier, WorkflowCollection } from './dossier.ts'
import { peopleFor } from './peopleFor.ts'
import { relationsIn } from './relationsIn.ts'
import { subjects } from './subjects.ts'
import { workflowOf } from './workflowOf.ts'

type Args = {
  actor: Person
  at: string
  collection: WorkflowCollection
  comment?: string
  dossier: Dossier
  passage: Pick<Passage, 'effects' | 'next'>
  payload: Payload
}

type Plan = { assignees: string[]; effects: OutboxEntry[] }

/** Whose turn it will be, and the rows of the outbox that tell them and carry out what follows. */
export const planEffects = async (args: Args): Promise<Plan> => {
  const { actor, at, collection, comment, dossier, passage, payload } = args
  const definition = await workflowOf(payload, dossier)
  const state = definition.states.find(({ key }) => key === passage.next.state)
  const tests = await relationsIn(payload, dossier)
  const assignees = await peopleFor(payload, state?.turn ?? [], tests)
  const base = `${collection}:${dossier.id}:${String(passage.next.rev)}`
  const facts = {
    actorName: actor.name,
    collection,
    comment: comment ?? null,
    dueAt: passage.next.dueAt,
    rev: passage.next.rev,
    state: passage.next.state,
    stateLabel: state?.label ?? null,
    title: subjects[collection].title(dossier),
  }
  const row = (kind: string, key: string, payloadOfRow: Record<string, unknown>): OutboxEntry => ({
    attempts: 0,
    dedupeKey: `${base}:${key}`,
    fence: 0,
    id: newId(),
    kind,
    lastError: null,
    leaseUntil: null,
    nextAttemptAt: at,
    payload: payloadOfRow,
    status: 'queued',
    subjectCollection: collection,
    subjectId: dossier.id,
  })
  const effects: OutboxEntry[] = [row('assign', 'assign', { ...facts, users: assignees.map(({ id }) => id) })]
  for (const effect of passage.effects) {
    if (effect.kind === 'run') {
      effects.push(row('run', `run:${effect.name}`, { ...facts, actor: actor.id, name: effect.name }))
      continue
    }
    for (const person of await recipients(payload, effect, assignees, dossier, tests)) {
      effects.push(
        row('mail', `mail:${effect.template}:${person.id}`, {
          ...facts,
          template: effect.template,
          user: person.id,
        }),
      )
    }
  }
  return { assignees: assignees.map(({ id }) => id), effects: unique(effects) }
}

const recipients = async (
  payload: Payload,
  { to }: Extract<EffectDefinition, { kind: 'mail' }>,
  assignees: Person[],
  dossier: Dossier,
  tests: Awaited<ReturnType<typeof relationsIn>>,
): Promise<Person[]> => {
  if (to === 'assignees') return assignees
  if (to === 'creator') {
    const creator = idOf(dossier.createdBy)
    return creator ? [await findActor(payload, creator)] : []
  }
  return peopleFor(payload, [to satisfies Exclude<Recipient, string>], tests)
}

const unique = (effects: OutboxEntry[]): OutboxEntry[] => [
  ...new Map(effects.map((effect) => [effect.dedupeKey, effect])).values(),
]
