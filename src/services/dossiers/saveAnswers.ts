import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { mergeAnswers } from '../../forms/mergeAnswers.ts'
import type { Answers } from '../../forms/types.ts'
import { DomainError } from '../../shared/domainError.ts'
import { now } from '../clock.ts'
import type { Person } from './actorOf.ts'
import { answersRefused } from './answersRefused.ts'
import { changesBetween } from './changesBetween.ts'
import { commandAnswer, fingerprint } from './commandAnswer.ts'
import type { WorkflowCollection } from './dossier.ts'
import { claimFiles } from '../files/claimFiles.ts'
import { findDossier } from './findDossier.ts'
import { formContext } from './formContext.ts'
import { formOf } from './formOf.ts'
import { historyEntry } from './historyEntry.ts'
import { assertMayWrite } from './assertMayWrite.ts'
import { judgeWrite } from './judgeWrite.ts'
import { refuseStale, staleRev } from './refuseStale.ts'

type Args = {
  actor: Person
  answers: unknown
  collection: WorkflowCollection
  id: string
  idempotencyKey?: string
  payload: Payload
  rev: unknown
}

/** Writes some answers of a form: judged against the pinned version, one rev and one history line a save. */
export const saveAnswers = async (args: Args): Promise<{ rev: number; state: string }> => {
  const { actor, collection, id, payload } = args
  const request = fingerprint({ answers: args.answers, collection, id, rev: args.rev })
  const key = args.idempotencyKey ? `key:${actor.id}:${args.idempotencyKey}` : null
  const given = key ? await commandAnswer(payload, key, request) : null
  if (given) return { rev: given.rev, state: given.state }

  const dossier = await findDossier({ collection, id, payload })
  await assertMayWrite(payload, dossier, actor)
  refuseStale(args.rev, dossier.rev)
  const patch = asPatch(args.answers)
  const form = await formOf(payload, dossier)
  if (!form) throw answersRefused([])
  const before = (dossier['answers'] ?? {}) as Answers
  const judged = await judgeWrite({
    actor,
    after: mergeAnswers(before, patch),
    before,
    context: await formContext(payload, dossier, actor),
    definition: form.definition,
    holder: { collection, id },
    payload,
  })
  await claimFiles(payload, judged.files)

  const at = now()
  const rev = dossier.rev + 1
  const history = historyEntry({
    action: 'save',
    actor: actor.id,
    actorName: actor.name,
    at,
    automatic: false,
    changes: changesBetween(before, judged.answers),
    commandKey: key ?? `${collection}:${id}:${String(rev)}`,
    comment: null,
    from: dossier.state,
    label: 'Lưu nội dung kê khai',
    onBehalfOf: null,
    prevHash: dossier.historyHash ?? '',
    request,
    rev,
    subjectCollection: collection,
    subjectId: id,
    to: dossier.state,
  })
  const committed = await dossierStore(payload).commit({
    collection,
    effects: [],
    expected: { rev: dossier.rev, state: dossier.state },
    history,
    id,
    set: { answers: judged.answers, computed: judged.computed, historyHash: history.hash, rev },
  })
  if (!committed) throw staleRev()
  return { rev, state: dossier.state }
}

const asPatch = (answers: unknown): Answers => {
  if (typeof answers === 'object' && answers !== null && !Array.isArray(answers)) return answers as Answers
  throw answersRefused([
    {
      code: 'ANSWERS_REQUIRED',
      message: {
        vi: 'Hãy gửi answers là một đối tượng theo mã trường.',
        en: 'Send answers as an object keyed by field key.',
      },
      path: 'answers',
    },
  ])
}
