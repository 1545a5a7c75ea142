import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import type { Provenance } from '../../forms/provenance/provenance.ts'
import type { Answers } from '../../forms/types.ts'
import type { Flow } from '../../workflow/flowTypes.ts'
import { now } from '../clock.ts'
import type { Person } from '../dossiers/actorOf.ts'
import { changesBetween } from '../dossiers/changesBetween.ts'
import { clockFields } from '../dossiers/clockFields.ts'
import type { Dossier, WorkflowCollection } from '../dossiers/dossier.ts'
import { followAnswers } from '../dossiers/followAnswers.ts'
import { historyEntry } from '../dossiers/historyEntry.ts'
import { instanceOf } from '../dossiers/instanceOf.ts'

type Args = {
  action: 'migrate-form' | 'undo-migrate-form'
  actor: Person
  /** `fillers`: what becomes of the units that fill in sections. */
  after: {
    answers: Answers
    computed: Answers
    fillers?: { flow: Flow; parts: string; readers: string }
    provenance: Provenance
    version: string
  }
  before: { answers: Answers; version: string }
  collection: WorkflowCollection
  commandKey: string
  dossier: Dossier
  label: string
  payload: Payload
  request: string
}

/** Puts one dossier on another version of its form, whole and with its line of history, or not at all (`false`). */
export const writeMigration = async (args: Args): Promise<boolean> => {
  const { action, actor, after, before, collection, commandKey, dossier, label, payload, request } = args
  const rev = dossier.rev + 1
  const history = historyEntry({
    action,
    actor: actor.id,
    actorName: actor.name,
    at: now(),
    automatic: false,
    changes: {
      ...changesBetween(before.answers, after.answers),
      formVersion: { after: after.version, before: before.version },
    },
    commandKey,
    comment: null,
    from: dossier.state,
    label,
    onBehalfOf: null,
    prevHash: dossier.historyHash ?? '',
    request,
    rev,
    subjectCollection: collection,
    subjectId: dossier.id,
    to: dossier.state,
  })
  const { fillers, ...written } = after
  const moved = { ...dossier, ...written, ...fillers }
  const instance = instanceOf(moved)
  const followed = await followAnswers({ collection, dossier: moved, instance, payload })
  return dossierStore(payload).commit({
    collection,
    effects: [],
    expected: { rev: dossier.rev, state: dossier.state },
    history,
    id: dossier.id,
    set: {
      answers: after.answers,
      computed: after.computed,
      ...fillers,
      ...(followed === instance ? {} : clockFields(followed)),
      formVersion: after.version,
      historyHash: history.hash,
      provenance: after.provenance,
      rev,
    },
  })
}
