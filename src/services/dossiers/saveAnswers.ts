import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { judgeAnswers } from '../../forms/judgeAnswers.ts'
import { mergeAnswers } from '../../forms/mergeAnswers.ts'
import type { Answers } from '../../forms/types.ts'
import { DomainError } from '../../shared/domainError.ts'
import { now } from '../clock.ts'
import type { Person } from './actorOf.ts'
import { commandAnswer, fingerprint } from './commandAnswer.ts'
import type { WorkflowCollection } from './dossier.ts'
import { claimFiles } from '../files/claimFiles.ts'
import { settleFileAnswers } from '../files/settleFileAnswers.ts'
import { findDossier } from './findDossier.ts'
import { formContext } from './formContext.ts'
import { formOf } from './formOf.ts'
import { historyEntry } from './historyEntry.ts'
import { assertMayWrite } from './assertMayWrite.ts'
import { refuseStale, staleRev } from './refuseStale.ts'
import { answersRefused } from './startDossier.ts'

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
  const settled = await settleFileAnswers({
    answers: mergeAnswers(before, patch),
    collection,
    definition: form.definition,
    id,
    payload,
  })
  const judged = judgeAnswers({
    answers: settled.answers,
    context: await formContext(payload, dossier),
    definition: form.definition,
    mode: 'draft',
  })
  const problems = [...settled.problems, ...judged.problems]
  if (problems.length > 0) throw answersRefused(problems)
  await claimFiles(payload, settled.files)

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

const changesBetween = (before: Answers, after: Answers): Record<string, unknown> =>
  Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
      .map((key) => [key, { after: after[key] ?? null, before: before[key] ?? null }]),
  )
