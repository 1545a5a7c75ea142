import type { Payload } from 'payload'

import { judgeAnswers } from '../../forms/judgeAnswers.ts'
import { moveProvenance } from '../../forms/provenance/moveProvenance.ts'
import type { Provenance } from '../../forms/provenance/provenance.ts'
import type { Answers, FormDefinition } from '../../forms/types.ts'
import { canonicalJson } from '../../shared/canonicalJson.ts'
import { DomainError } from '../../shared/domainError.ts'
import type { Text } from '../../shared/text.ts'
import { once } from '../commands/once.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { AnswerChange } from '../dossiers/changesBetween.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { formContext } from '../dossiers/formContext.ts'
import { formOf } from '../dossiers/formOf.ts'
import type { FormDossier } from './dossiersOnForm.ts'
import { isFinished, readFormDossier } from './dossiersOnForm.ts'
import { fillersAfter } from './fillersAfter.ts'
import { writeMigration } from './writeMigration.ts'

type Args = { actor: Person; batch: unknown; idempotencyKey?: string; payload: Payload }
type Undoing = { dossiers: Undone[] }

type Undone = FormDossier & {
  reason: null | Text
  status: 'busy' | 'kept' | 'undone'
  title: string
}

/** Takes a migration back, dossier by dossier. One whose migrated answers were changed since stays as it is and says so. */
export const undoMigration = (args: Args): Promise<Undoing> => {
  const { actor, batch, idempotencyKey, payload } = args
  return once({ actor, idempotencyKey, payload, request: { batch, undo: 'forms' } }, () => undo(args))
}

const undo = async ({ actor, batch, payload }: Args): Promise<Undoing> => {
  if (typeof batch !== 'string' || !/^[0-9a-f-]{32,36}$/.test(batch)) throw unknownBatch()
  const lines = await payload.find({
    collection: 'history',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    where: { and: [{ commandKey: { like: `migrate:${batch}:` } }, { action: { equals: 'migrate-form' } }] },
  })
  if (lines.docs.length === 0) throw unknownBatch()

  const dossiers: Undone[] = []
  for (const line of lines.docs) {
    const each = { collection: line.subjectCollection, id: line.subjectId } as FormDossier
    const changes = (line.changes ?? {}) as Record<string, AnswerChange>
    dossiers.push(await undoOne({ actor, batch, changes, each, payload }))
  }
  return { dossiers }
}

type One = {
  actor: Person
  batch: string
  changes: Record<string, AnswerChange>
  each: FormDossier
  payload: Payload
}

const undoOne = async ({ actor, batch, changes, each, payload }: One): Promise<Undone> => {
  const { formVersion, ...fields } = changes
  const { dossier, version } = await readFormDossier(payload, each)
  const told = { ...each, reason: null, title: String(dossier['title'] ?? '') }
  const earlier = String(formVersion?.before ?? '')
  if (version === earlier) return { ...told, status: 'undone' }

  const back = await takeBack(payload, dossier, {
    earlier,
    fields,
    migrated: String(formVersion?.after ?? ''),
  })
  if ('reason' in back) return { ...told, reason: back.reason, status: 'kept' }
  const isWritten = await writeMigration({
    action: 'undo-migrate-form',
    actor,
    after: {
      ...back,
      fillers: await fillersAfter(payload, dossier, back.answers, back.definition),
      version: earlier,
    },
    before: { answers: answersIn(dossier), version },
    collection: each.collection,
    commandKey: `undo:${batch}:${each.collection}:${each.id}`,
    dossier,
    label: 'Hoàn tác việc chuyển bản biểu mẫu',
    payload,
    request: batch,
  })
  return { ...told, status: isWritten ? 'undone' : 'busy' }
}

type Migrated = { earlier: string; fields: Record<string, AnswerChange>; migrated: string }

const takeBack = async (
  payload: Payload,
  dossier: Dossier,
  { earlier, fields, migrated }: Migrated,
): Promise<
  | { answers: Answers; computed: Answers; definition: FormDefinition; provenance: Provenance }
  | { reason: Text }
> => {
  const current = answersIn(dossier)
  const isTouched = Object.entries(fields).some(
    ([key, { after }]) => canonicalJson(current[key] ?? null) !== canonicalJson(after),
  )
  if (isTouched || String(dossier.formVersion) !== migrated) return { reason: changedSince }
  if (await isFinished(payload, dossier)) return { reason: finished }

  const form = await formOf(payload, { formVersion: earlier })
  if (!form) return { reason: changedSince }
  const restored = new Map(Object.entries(current))
  for (const [key, { before }] of Object.entries(fields)) {
    if (before === null) restored.delete(key)
    else restored.set(key, before)
  }
  const judged = judgeAnswers({
    answers: Object.fromEntries(restored),
    context: await formContext(payload, dossier),
    definition: form.definition,
    mode: 'draft',
  })
  if (judged.problems.length > 0) return { reason: changedSince }
  return {
    answers: judged.answers,
    computed: judged.computed,
    definition: form.definition,
    provenance: moveProvenance((dossier['provenance'] ?? {}) as Provenance, [], judged.answers),
  }
}

const answersIn = (dossier: Dossier): Answers => (dossier['answers'] ?? {}) as Answers

const changedSince: Text = {
  vi: 'Nội dung đã được sửa sau khi chuyển nên giữ nguyên ở bản mới.',
  en: 'It was changed after the migration and stays on the new version.',
}

const finished: Text = {
  vi: 'Hồ sơ đã kết thúc nên giữ nguyên.',
  en: 'The dossier has ended and stays as it is.',
}

const unknownBatch = () =>
  new DomainError('MIGRATION_UNKNOWN', 404, {
    vi: 'Không tìm thấy lần chuyển này; hãy kiểm tra mã lần chuyển (batch).',
    en: 'There is no such migration; check its batch.',
  })
