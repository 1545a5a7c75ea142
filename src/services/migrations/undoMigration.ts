import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import type { Flow } from '../../workflow/flowTypes.ts'
import type { Instance } from '../../workflow/types.ts'
import { DomainError } from '../../shared/domainError.ts'
import { now } from '../clock.ts'
import { once, type Command } from '../commands/once.ts'
import type { Person } from '../dossiers/actorOf.ts'
import { commandAnswer } from '../dossiers/commandAnswer.ts'
import type { WorkflowCollection } from '../dossiers/dossier.ts'
import { engineFields } from '../dossiers/engineFields.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import { historyEntry } from '../dossiers/historyEntry.ts'
import { historyLines } from '../dossiers/historyLines.ts'
import { planEffects } from '../effects/planEffects.ts'
import { staleRev } from '../dossiers/refuseStale.ts'
import { workflowOf } from '../dossiers/workflowOf.ts'

type Args = {
  actor: Person
  collection: WorkflowCollection
  id: string
  idempotencyKey?: string
  payload: Payload
}

/** The lines of work that wait for a case. */
const casesOf = (flow: Flow | null | undefined): string[] =>
  (flow?.tokens ?? []).flatMap(({ branch, outcome }) =>
    outcome === null && branch.startsWith('child:') ? [branch] : [],
  )

/** Nobody is looked for: whose turn it is stands in the dossier as it was. */
const noDirectory = { groups: {}, people: [], unit: null, units: [] }

type Undone = { rev: number; state: string }

type Before = Pick<Instance, 'dueAt' | 'flow' | 'previousState' | 'state'> & {
  answers: null | Record<string, unknown>
  /** Lines of history that were written earlier do not have it. */
  computed?: null | Record<string, unknown>
  workflowVersion: string
}

/** Takes a dossier back to the version and step before its migration, as long as nothing was done on the new one. */
export const undoMigration = (args: Args): Promise<Undone> => {
  const { actor, collection, id, idempotencyKey, payload } = args
  const request = { collection, id, undo: 'workflows' }
  return once({ actor, idempotencyKey, payload, request }, (command) => undo(args, command))
}

const undo = async ({ actor, collection, id, payload }: Args, { key, request }: Command): Promise<Undone> => {
  const given = key ? await commandAnswer(payload, key, request) : null
  if (given) return { rev: given.rev, state: given.state }
  const dossier = await findDossier({ collection, id, payload })
  const last = (await historyLines({ collection, id, payload })).at(-1)
  if (last?.action !== 'migrate' || last.rev !== dossier.rev) {
    throw new DomainError('NOTHING_TO_UNDO', 409, {
      vi: 'Hồ sơ đã được xử lý tiếp trên bản mới, hoặc chưa chuyển bản, nên không hoàn tác được.',
      en: 'The dossier has gone on in the new version, or was never moved, so there is nothing to undo.',
    })
  }
  const { before } = last.changes as { before: Before }
  const { answers, computed, workflowVersion, ...instance } = before
  const rev = dossier.rev + 1
  const definition = await workflowOf(payload, { workflowVersion })
  const at = now()
  const history = historyEntry({
    action: 'undoMigration',
    actor: actor.id,
    actorName: actor.name,
    at,
    automatic: false,
    changes: { workflowVersion: { after: workflowVersion, before: dossier.workflowVersion } },
    commandKey: key ?? `${collection}:${id}:${String(rev)}`,
    comment: null,
    from: dossier.state,
    label: 'Hoàn tác chuyển bản quy trình',
    onBehalfOf: null,
    prevHash: dossier.historyHash ?? '',
    request,
    rev,
    subjectCollection: collection,
    subjectId: id,
    to: instance.state,
  })
  const restored = { ...instance, flow: { ...instance.flow, rev, since: rev }, rev }
  const committed = await dossierStore(payload).commit({
    collection,
    // Whoever had the work has it again in their list; cases that were begun are not begun twice.
    effects: planEffects({
      actor,
      at,
      collection,
      definition,
      directory: noDirectory,
      dossier: { ...dossier, flow: restored.flow },
      left: { branches: casesOf(dossier.flow), ends: true, from: dossier.rev },
      leftNoMore: { branches: casesOf(restored.flow), rev: dossier.rev },
      passage: { effects: [], next: restored, path: [] },
      payload,
    }),
    expected: { rev: dossier.rev, state: dossier.state },
    history,
    id,
    set: {
      ...engineFields(definition, restored),
      ...(answers === null ? {} : { answers }),
      ...(computed ? { computed } : {}),
      historyHash: history.hash,
      workflowVersion,
    },
  })
  if (!committed) throw staleRev()
  return { rev, state: instance.state }
}
