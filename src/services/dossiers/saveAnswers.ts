import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { mergeAnswers } from '../../forms/mergeAnswers.ts'
import type { Provenance } from '../../forms/provenance/provenance.ts'
import type { Answers } from '../../forms/types.ts'
import { wakeWorker } from '../../outbox/wakeWorker.ts'
import type { Flow } from '../../workflow/flowTypes.ts'
import { sealedId } from '../../workflow/seal/sealedId.ts'
import { now } from '../clock.ts'
import { once, type Command } from '../commands/once.ts'
import type { Person } from './actorOf.ts'
import { answersRefused } from './answersRefused.ts'
import { type AnswerChange, changesBetween } from './changesBetween.ts'
import { clockFields } from './clockFields.ts'
import { commandAnswer } from './commandAnswer.ts'
import type { WorkflowCollection } from './dossier.ts'
import { claimFiles } from '../files/claimFiles.ts'
import { findDossier } from './findDossier.ts'
import { followAnswers } from './followAnswers.ts'
import { formContext } from './formContext.ts'
import { formOf } from './formOf.ts'
import { historyEntry } from './historyEntry.ts'
import { instanceOf } from './instanceOf.ts'
import { judgeWrite } from './judgeWrite.ts'
import { assertMayWrite } from './assertMayWrite.ts'
import { prefillRecordsFor } from '../prefill/prefillRecordsFor.ts'
import { sectionsAfter } from '../sections/sectionsAfter.ts'
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

type Saved = { rev: number; state: string }

/** Writes some answers of a form: judged against the pinned version, one rev and one history line a save. */
export const saveAnswers = (args: Args): Promise<Saved> => {
  const { actor, answers, collection, id, idempotencyKey, payload, rev } = args
  const request = { answers, collection, id, rev }
  return once({ actor, idempotencyKey, payload, request }, (command) => save(args, command))
}

const save = async (args: Args, { key, request }: Command): Promise<Saved> => {
  const { collection, id, payload } = args
  const given = key ? await commandAnswer(payload, key, request) : null
  if (given) return { rev: given.rev, state: given.state }

  const dossier = await findDossier({ asker: args.actor, collection, id, payload })
  const patch = asPatch(args.answers)
  const writers = await assertMayWrite(payload, dossier, args.actor, Object.keys(patch))
  const actor = writers.find((writer) => writer.id === sealedId) ?? args.actor
  const instance = instanceOf(dossier)
  const { flow } = instance
  // A reminder meanwhile takes nothing away from what somebody typed.
  const isStillGood =
    flow.rev === dossier.rev &&
    typeof args.rev === 'number' &&
    args.rev >= flow.since &&
    args.rev < dossier.rev
  if (!isStillGood) refuseStale(args.rev, dossier.rev)
  const form = await formOf(payload, dossier)
  if (!form) throw answersRefused([])
  const before = (dossier['answers'] ?? {}) as Answers
  const context = await formContext(payload, dossier, actor)
  const judged = await judgeWrite({
    actor,
    after: mergeAnswers(before, patch),
    before,
    collection,
    context,
    definition: form.definition,
    id,
    payload,
    provenance: (dossier['provenance'] ?? {}) as Provenance,
    reader: args.actor,
    records: await prefillRecordsFor({ actor: args.actor, definition: form.definition, dossier, payload }),
  })
  await claimFiles(payload, judged.files)

  const at = now()
  const rev = dossier.rev + 1
  const { definition } = form
  const written = await followAnswers({
    ...{ collection, payload },
    dossier: { ...dossier, answers: judged.answers, computed: judged.computed },
    instance: { ...instance, flow: { ...flow, rev, since: rev }, rev },
  })
  const sections = await sectionsAfter({
    ...{ actor, at, collection, context, definition, dossier, payload },
    answers: judged.answers,
    instance: written,
  })
  const history = historyEntry({
    action: 'save',
    actor: actor.id,
    actorName: actor.name,
    at,
    automatic: false,
    changes: changesTold(flow, changesBetween(before, judged.answers)),
    commandKey: key ?? `${collection}:${id}:${String(rev)}`,
    comment: null,
    from: dossier.state,
    label: 'Lưu nội dung kê khai',
    onBehalfOf: namesOfOthers(writers, [actor.id, args.actor.id]),
    prevHash: dossier.historyHash ?? '',
    request,
    rev,
    subjectCollection: collection,
    subjectId: id,
    to: dossier.state,
  })
  const committed = await dossierStore(payload).commit({
    collection,
    effects: sections.effects,
    expected: { rev: dossier.rev, state: dossier.state },
    history,
    id,
    set: {
      answers: judged.answers,
      computed: judged.computed,
      ...clockFields(written),
      ...sections.set,
      historyHash: history.hash,
      provenance: judged.provenance,
      rev,
    },
  })
  if (!committed) throw staleRev()
  if (sections.effects.length > 0) wakeWorker(payload)
  return { rev, state: dossier.state }
}

/** A name that was typed into a draft and taken out again before it was sealed for good stays in nobody’s history. */
const changesTold = ({ seal }: Flow, changes: Record<string, AnswerChange>): Record<string, unknown> =>
  seal?.state === 'draft' ? { fields: Object.keys(changes) } : changes

/** Somebody may write one field in their own name and another in somebody else's: all those are named. */
const namesOfOthers = (writers: Person[], self: string[]): null | string => {
  const others = writers.filter(({ id }) => !self.includes(id)).map(({ name }) => name)
  return others.length > 0 ? others.join(', ') : null
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
