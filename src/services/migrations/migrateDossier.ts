import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { turnsGiven } from '../../workflow/assignment/turnsGiven.ts'
import type { Directory, Token } from '../../workflow/flowTypes.ts'
import { stateOf } from '../../workflow/stateOf.ts'
import { followDays } from '../../workflow/timers/followDays.ts'
import type { Instance, WorkflowDefinition } from '../../workflow/types.ts'
import { migrateInstance } from '../../workflow/versions/migrateInstance.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Dossier, WorkflowCollection } from '../dossiers/dossier.ts'
import { engineFields } from '../dossiers/engineFields.ts'
import { factsFor } from '../dossiers/factsFor.ts'
import { historyEntry } from '../dossiers/historyEntry.ts'
import { instanceOf } from '../dossiers/instanceOf.ts'
import { planEffects } from '../effects/planEffects.ts'
import { staleRev } from '../dossiers/refuseStale.ts'
import { subjects } from '../dossiers/subjects.ts'
import { takeTurns } from '../turns/takeTurns.ts'
import { mapAnswers } from './mapAnswers.ts'
import type { MigrationResult } from './migrateDossiers.ts'
import type { Mapping } from './readMapping.ts'

type Args = {
  actor: Person
  after: WorkflowDefinition
  before: WorkflowDefinition
  collection: WorkflowCollection
  dossier: Dossier
  dryRun: boolean
  from: string
  mapping: Mapping
  payload: Payload
  to: string
}

/** One dossier on its way to another version; its line of history keeps what an undo needs. */
export const migrateDossier = async (args: Args): Promise<MigrationResult> => {
  const { actor, after, before, collection, dossier, dryRun, mapping, payload } = args
  const command = { action: 'migrate', data: {} }
  const subject = subjects[collection]
  const facts = await factsFor({ actor, command, definition: after, dossier, payload, subject })
  const instance = instanceOf(dossier)
  const moved = migrateInstance({ after, before, facts, instance, mapping: mapping.states })
  const mapped = await mapAnswers(payload, dossier, mapping.fields)
  const dropped = [...new Set((mapped?.dropped ?? []).map(({ path }) => path))]
  const told = { collection, dropped, from: dossier.state, id: dossier.id, title: subject.title(dossier) }
  const problems = [...(moved.ok ? [] : moved.problems), ...(mapped?.problems ?? [])]
  if (!moved.ok || problems.length > 0) return { ...told, ok: false, problems, to: null }
  const { answers, computed } = mapped ?? {}
  const known = {
    ...facts.context,
    ...(answers ? { answers } : {}),
    ...(computed ? { scores: computed } : {}),
  }
  const next = followDays(after, moved.next, { ...facts, context: known })
  if (dryRun) return { ...told, ok: true, problems: [], to: next.state }

  const passage = { effects: [], next, path: [] }
  const awaited = instance.flow.tokens.filter((token) => next.flow.tokens.includes(token))
  const left = {
    branches: instance.flow.tokens.filter((token) => isCase(token) && !awaited.includes(token)).map(branchOf),
    ends: stateOf(before, dossier.state)?.children?.unawaited === 'end',
  }
  const history = historyEntry({
    action: 'migrate',
    actor: actor.id,
    actorName: actor.name,
    at: facts.now,
    automatic: false,
    changes: {
      before: {
        answers: dossier['answers'] ?? null,
        computed: dossier['computed'] ?? null,
        dueAt: instance.dueAt,
        flow: instance.flow,
        previousState: instance.previousState,
        state: instance.state,
        workflowVersion: args.from,
      },
      workflowVersion: { after: args.to, before: args.from },
    },
    commandKey: `${collection}:${dossier.id}:${String(next.rev)}`,
    comment: null,
    from: dossier.state,
    label: 'Chuyển sang bản quy trình mới',
    onBehalfOf: null,
    prevHash: dossier.historyHash ?? '',
    request: null,
    rev: next.rev,
    subjectCollection: collection,
    subjectId: dossier.id,
    to: next.state,
  })
  const committed = await dossierStore(payload).commit({
    collection,
    effects: planEffects({
      actor,
      at: facts.now,
      collection,
      definition: after,
      directory: facts.directory,
      // What is still waited for has its case; all else is begun.
      dossier: { ...dossier, flow: { ...instance.flow, tokens: awaited } },
      left,
      passage,
      payload,
    }),
    expected: { rev: dossier.rev, state: dossier.state },
    history,
    id: dossier.id,
    set: {
      ...engineFields(after, next),
      ...(mapped === null ? {} : { answers: mapped.answers, computed: mapped.computed }),
      historyHash: history.hash,
      workflowVersion: args.to,
    },
  })
  if (committed) {
    await noteTurns(args, facts.directory, next)
    return { ...told, ok: true, problems: [], to: next.state }
  }
  const { code, text } = staleRev()
  return { ...told, ok: false, problems: [{ code, message: text }], to: null }
}

const branchOf = ({ branch }: Token): string => branch
const isCase = ({ branch, outcome }: Token): boolean => branch.startsWith('child:') && outcome === null

/** Whoever got a step of the new version had a turn at it; the dossiers of one migration come one after another. */
const noteTurns = async ({ after, dossier, payload }: Args, { turns }: Directory, next: Instance) => {
  const given = turnsGiven(after, instanceOf(dossier), { next, path: [] })
  const noted = given.map((turn) => ({ ...turn, byHand: true }))
  await takeTurns({ given: noted, payload, turns, workflow: after.key })
}
