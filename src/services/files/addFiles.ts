import type { Readable } from 'node:stream'
import type { Payload } from 'payload'

import type { DossierFile } from '../../../payload-types.ts'
import { findFileField } from '../../forms/findFileField.ts'
import { formLimits } from '../../forms/formLimits.ts'
import type { Answers, FieldDefinition } from '../../forms/types.ts'
import { judgeAnswers } from '../../forms/judgeAnswers.ts'
import { DomainError } from '../../shared/domainError.ts'
import { sealedId } from '../../workflow/seal/sealedId.ts'
import { now } from '../clock.ts'
import { once } from '../commands/once.ts'
import type { Person } from '../dossiers/actorOf.ts'
import { assertMayWrite } from '../dossiers/assertMayWrite.ts'
import type { Dossier, WorkflowCollection } from '../dossiers/dossier.ts'
import { formContext } from '../dossiers/formContext.ts'
import { formOf } from '../dossiers/formOf.ts'
import { isSealedOwner } from '../seal/isSealedOwner.ts'
import { countFileAnswers } from './countFileAnswers.ts'
import { filesOf } from './filesOf.ts'
import { dropTemps, keepContent } from './fileStore.ts'
import { inspectFile } from './inspectFile.ts'
import type { Inspected } from './inspectFile.ts'
import { receiveFiles } from './receiveFiles.ts'
import { takeUploadTurn } from './takeUploadTurn.ts'

type Args = {
  actor: Person
  body: Readable
  collection: WorkflowCollection
  contentType: string
  dossier: Dossier
  field: string
  idempotencyKey?: string
  payload: Payload
}

const mostPerDossier = 500
const mostAtOnce = 20

/** Stores the files of one upload for a field of a dossier: all of them, or none. An answer still has to name them. */
export const addFiles = async (args: Args): Promise<DossierFile[]> => {
  const { actor, body, contentType, dossier, field: path, payload } = args
  await assertMayWrite(payload, dossier, actor, [path.split('.')[0] ?? path])
  const field = await openField(payload, dossier, path)
  const held = await filesOf(payload, args.collection, dossier.id)
  const answers = (dossier['answers'] ?? {}) as Answers
  const free =
    Math.min(field.maxItems ?? formLimits.files, formLimits.files) - countFileAnswers(answers, path)
  if (free <= 0 || held.length >= mostPerDossier) throw full(path)
  const finish = takeUploadTurn()
  try {
    const maxSize = Math.min(field.maxSize ?? formLimits.fileSize, formLimits.fileSize)
    const maxFiles = Math.min(free, mostAtOnce)
    const received = await receiveFiles({ body, contentType, field: path, maxFiles, maxSize })
    try {
      const inspected: Inspected[] = []
      for (const each of received) inspected.push(await inspectFile(each, field, path))
      return await keepOnce(args, inspected)
    } finally {
      await dropTemps(received.map(({ temp }) => temp))
    }
  } finally {
    finish()
  }
}

const openField = async (payload: Payload, dossier: Dossier, path: string): Promise<FieldDefinition> => {
  const form = await formOf(payload, dossier)
  const field = form && findFileField(form.definition, path)
  if (!form || !field) throw refused('FIELD_UNKNOWN', path, noField)
  const { readOnly, visible } = judgeAnswers({
    answers: dossier['answers'] ?? {},
    context: await formContext(payload, dossier),
    definition: form.definition,
    mode: 'draft',
  })
  const key = path.split('.')[0] ?? ''
  if (readOnly.includes(key) || !visible.includes(key)) throw refused('FIELD_CLOSED', path, closed)
  return field
}

/** The same files sent again under the same key are those that were kept the first time. */
const keepOnce = (args: Args, files: Inspected[]): Promise<DossierFile[]> => {
  const { actor, collection, dossier, field, idempotencyKey, payload } = args
  const sent = files.map(({ name, sha256 }) => ({ name, sha256 }))
  const request = { collection, field, files: sent, id: dossier.id }
  return once({ actor, idempotencyKey, payload, request }, () => keep(args, files))
}

const keep = async ({ actor, collection, dossier, field, payload }: Args, files: Inspected[]) => {
  const rows: DossierFile[] = []
  try {
    for (const { name, sha256, size, temp, type } of files) {
      await keepContent(temp, sha256)
      const data = {
        field,
        name,
        sha256,
        size,
        subjectCollection: collection,
        subjectId: dossier.id,
        type,
        uploadedAt: now(),
        uploadedBy: isSealedOwner(dossier, actor.id) ? sealedId : actor.id,
      }
      rows.push(await payload.create({ collection: 'dossier-files', data, depth: 0, overrideAccess: true }))
    }
    return rows
  } catch (error) {
    for (const { id } of rows) await payload.delete({ collection: 'dossier-files', id, overrideAccess: true })
    throw error
  }
}

const refused = (code: string, path: string, message: { en: string; vi: string }) =>
  new DomainError(code, 422, message, [{ code, message, path: path ? `answers.${path}` : 'field' }])

const full = (path: string) =>
  refused('FIELD_TOO_MANY', path, {
    vi: 'Mục này đã đủ số tệp; hãy bỏ bớt một tệp rồi tải lên.',
    en: 'This field has all the files it takes; remove one first.',
  })

const noField = {
  vi: 'Biểu mẫu của hồ sơ không có mục tệp này; hãy kiểm tra tham số field.',
  en: 'The form of this dossier has no such file field; check the field parameter.',
}
const closed = {
  vi: 'Mục tệp này hiện không mở để sửa; hãy tải lại hồ sơ.',
  en: 'This file field cannot be changed at present; reload the dossier.',
}
