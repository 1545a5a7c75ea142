import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { evaluateExpression } from '../../expressions/evaluateExpression.ts'
import { markChanged } from '../../forms/provenance/markChanged.ts'
import type { Provenance } from '../../forms/provenance/provenance.ts'
import type { Facts, Passage, WorkflowDefinition } from '../../workflow/types.ts'
import type { Person } from './actorOf.ts'
import type { Delegator } from './delegatorsOf.ts'
import type { Dossier, WorkflowCollection } from './dossier.ts'
import { engineFields } from './engineFields.ts'
import { historyEntry } from './historyEntry.ts'
import type { Via } from './performAction.ts'
import { planEffects } from './planEffects.ts'

type Args = {
  actor: Person
  at: string
  automatic: boolean
  changes: Record<string, unknown>
  collection: WorkflowCollection
  commandKey: string
  comment?: string
  definition: WorkflowDefinition
  delegator: Delegator | null
  dossier: Dossier
  /** Further fields of the same write. */
  extra: Record<string, unknown>
  facts: Facts
  history: { action: string; label: string }
  passage: Passage
  payload: Payload
  request: null | string
  via?: Via
}

/** Keeps all of a passage – state, people, timers, history line, effects – in one write; false when it came too late. */
export const writePassage = async (args: Args): Promise<boolean> => {
  const { actor, at, collection, definition, delegator, dossier, facts, passage, payload, via } = args
  const { next, path } = passage
  const answers = answersSet(dossier, passage, facts)
  const extra = { ...args.extra, ...(answers ? withOrigin(dossier, answers, at) : {}) }
  // Whoever reads of it is told who did it, and by whose leave.
  const actorName = via ? `${via.name} (qua liên kết một lần, do ${actor.name} cấp)` : actor.name
  const effects = planEffects({
    actor: { ...actor, name: actorName },
    at,
    collection,
    comment: args.comment,
    definition,
    directory: facts.directory,
    dossier: { ...dossier, ...extra },
    passage,
    payload,
  })
  // What follows by itself is told apart from what somebody did.
  const hops = path.length > 1 ? { path } : {}
  const acted = delegator
    ? { actedFor: { delegation: delegator.id, kind: delegator.kind, user: delegator.person.id } }
    : {}
  const history = historyEntry({
    action: args.history.action,
    actor: actor.id,
    actorName,
    at,
    automatic: args.automatic,
    changes: { ...args.changes, ...hops, ...acted, ...(via ? { via } : {}) },
    commandKey: args.commandKey,
    comment: args.comment ?? null,
    from: dossier.state,
    label: args.history.label,
    onBehalfOf: delegator ? delegator.person.name : null,
    prevHash: dossier.historyHash ?? '',
    request: args.request,
    rev: next.rev,
    subjectCollection: collection,
    subjectId: dossier.id,
    to: next.state,
  })
  return dossierStore(payload).commit({
    collection,
    effects,
    expected: { rev: dossier.rev, state: dossier.state },
    history,
    id: dossier.id,
    set: { ...extra, ...engineFields(definition, next), historyHash: history.hash },
  })
}

/** Answers that an effect has set, and that they are no longer what was prefilled. */
const withOrigin = (dossier: Dossier, answers: Record<string, unknown>, at: string) => ({
  answers,
  provenance: markChanged(
    (dossier['provenance'] ?? {}) as Provenance,
    (dossier['answers'] ?? {}) as Record<string, unknown>,
    answers,
    at,
  ),
})

/** The answers after the effects that set fields, in order; null when there are none. */
const answersSet = (
  dossier: Dossier,
  { effects }: Passage,
  { context }: Facts,
): null | Record<string, unknown> => {
  const sets = effects.filter((effect) => effect.kind === 'set')
  if (sets.length === 0) return null
  const before = (dossier['answers'] ?? {}) as Record<string, unknown>
  return Object.fromEntries([
    ...Object.entries(before),
    ...sets.map(({ expression, field }) => [field, evaluateExpression(expression, context)] as const),
  ])
}
