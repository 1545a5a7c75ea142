import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { followDays } from '../../workflow/timers/followDays.ts'
import { afterLeaving } from '../../workflow/seal/afterLeaving.ts'
import { sealedId } from '../../workflow/seal/sealedId.ts'
import { sealedName } from '../../workflow/seal/sealedName.ts'
import type { Facts, Passage, WorkflowDefinition } from '../../workflow/types.ts'
import type { Person } from './actorOf.ts'
import type { Delegator } from './delegatorsOf.ts'
import type { Dossier, WorkflowCollection } from './dossier.ts'
import { circleAfter } from '../seal/circleAfter.ts'
import { engineFields } from './engineFields.ts'
import { historyEntry } from './historyEntry.ts'
import type { Via } from './performAction.ts'
import { planEffects } from '../effects/planEffects.ts'
import { setAnswers, type AnswersSet } from './setAnswers.ts'

type Args = {
  actor: Person
  at: string
  automatic: boolean
  /** On account of which dossiers this is done; see planEffects. */
  cause?: string[]
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
  const { actor, at, collection, definition, delegator, dossier, facts, payload, via } = args
  const { path } = args.passage
  const left = afterLeaving(definition.initial, args.passage.next)
  const set = await setAnswers({ actor, at, dossier, effects: args.passage.effects, facts, payload })
  const next = set === null ? left : followDays(definition, left, after(facts, set))
  const passage = { ...args.passage, next }
  const extra = { ...args.extra, ...circleAfter({ collection, definition, dossier, next }), ...set }
  // Whoever reads of it is told who did it, and by whose leave.
  const own = actor.id === sealedId ? sealedName(definition, next.flow).vi : actor.name
  const actorName = via ? `${via.name} (qua liên kết một lần, do ${own} cấp)` : own
  const effects = planEffects({
    actor: { ...actor, name: actorName },
    at,
    cause: args.cause,
    collection,
    comment: args.comment,
    definition,
    delegator,
    directory: facts.directory,
    dossier: { ...dossier, ...extra },
    given: (facts.context['given'] ?? {}) as Record<string, unknown>,
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

/** The facts as what was set leaves them: a deadline may hang on it. */
const after = (facts: Facts, { answers, computed }: AnswersSet): Facts => ({
  ...facts,
  answers,
  context: { ...facts.context, answers, ...(computed ? { scores: computed } : {}) },
})
