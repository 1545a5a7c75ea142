import type { Payload } from 'payload'

import { fieldsOf } from '../forms/fieldsOf.ts'
import type { WorkflowCollection } from '../services/dossiers/dossier.ts'
import { findDossier } from '../services/dossiers/findDossier.ts'
import { formOf } from '../services/dossiers/formOf.ts'
import { performAction } from '../services/dossiers/performAction.ts'
import { relatedCollection } from '../services/dossiers/relatedCollection.ts'
import { storedDossier } from '../services/dossiers/storedDossier.ts'
import { systemActor } from '../services/dossiers/systemActor.ts'
import { workflowOf } from '../services/dossiers/workflowOf.ts'
import { DomainError } from '../shared/domainError.ts'
import type { Entry } from './entry.ts'
import { othersKeepUp } from './othersKeepUp.ts'
import { rowsOfKind } from './rowsOfKind.ts'

type Facts = {
  action: string
  /** Every dossier on whose account this happens, the one that asks for it last. */
  cause: string[]
  comment: string
  field: string
  rev: number
  target: null | string
  undoes?: string
}

/** More than any procedure has use for; a longer row of dossiers that act on one another is a mistake in their drawings. */
const longestCause = 10

/**
 * Takes the dossier that an answer names along an action of its own workflow, once under the key of the row; what became
 * of it. Where it stands elsewhere by now, is gone, is one of those that brought this about, or another dossier keeps up what
 * this would undo, nothing happens; whatever else is in the way is thrown, and it is tried again.
 */
export const actOnRelated = async (payload: Payload, entry: Entry): Promise<string> => {
  const { action, cause, comment, field, rev, target: id, undoes } = entry.payload as Facts
  if (id === null) return `Trường “${field}” để trống: không có hồ sơ nào`
  const collection = await collectionOf(payload, entry, field)
  if (cause.includes(`${collection}:${id}`) || cause.length > longestCause)
    return 'Không thực hiện: hồ sơ này là nguồn gốc của chính thao tác'
  await refuseBeforeEarlier(payload, entry, rev)

  const target = await storedDossier(payload, { collection, id })
  if (!target) return 'Hồ sơ liên quan không còn'
  const { transitions } = await workflowOf(payload, target)
  if (!transitions.some((drawn) => drawn.action === action)) throw notDrawn(action)
  if (undoes !== undefined && (await othersKeepUp(payload, { action, entry, target, undoes })))
    return `Không thực hiện: một hồ sơ khác vẫn giữ “${undoes}”`
  try {
    const { state } = await performAction({
      action,
      actor: systemActor,
      cause,
      collection,
      comment,
      id,
      idempotencyKey: entry.dedupeKey,
      payload,
      system: true,
    })
    return `${collection}: ${id} → ${state}`
  } catch (error) {
    if (isCode(error, 'NOT_IN_STATE')) return `Không thực hiện: ${String((error as DomainError).text.vi)}`
    throw error
  }
}

const collectionOf = async (
  payload: Payload,
  { subjectCollection, subjectId }: Entry,
  key: string,
): Promise<WorkflowCollection> => {
  const subject = await findDossier({
    collection: subjectCollection as WorkflowCollection,
    id: subjectId,
    payload,
  })
  const form = await formOf(payload, subject)
  const field = form && fieldsOf(form.definition).find((each) => each.key === key)
  const collection = field && relatedCollection(field)
  if (!collection) {
    throw new DomainError('UNKNOWN_FIELD', 422, {
      vi: `Biểu mẫu của hồ sơ không có trường “${key}” kiểu “Hồ sơ liên quan”.`,
      en: `The form of the dossier has no field “${key}” of the type “Related dossier”.`,
    })
  }
  return collection
}

/** What an earlier step asked for comes first, else a hold that was held up would come after its release. */
const refuseBeforeEarlier = async (payload: Payload, entry: Entry, rev: number): Promise<void> => {
  const rows = await rowsOfKind(payload, entry)
  const isEarlier = (row: (typeof rows)[number]) => Number((row.payload as Facts).rev) < rev
  if (rows.some((row) => isEarlier(row) && (row.status === 'queued' || row.status === 'leased'))) {
    throw new DomainError('EARLIER_WAITS', 409, {
      vi: 'Thao tác mà một bước trước đó yêu cầu chưa xong; sẽ thử lại sau.',
      en: 'What an earlier step asked for is not done yet; this is tried again after it.',
    })
  }
}

const isCode = (error: unknown, code: string): boolean => error instanceof DomainError && error.code === code

const notDrawn = (action: string) =>
  new DomainError('UNKNOWN_ACTION', 422, {
    vi: `Quy trình của hồ sơ liên quan không vẽ thao tác “${action}”; hãy sửa một trong hai quy trình.`,
    en: `The workflow of the related dossier draws no action “${action}”; change one of the two.`,
  })
