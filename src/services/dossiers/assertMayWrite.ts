import type { Payload } from 'payload'

import { DomainError } from '../../shared/domainError.ts'
import type { Person } from './actorOf.ts'
import type { Dossier } from './dossier.ts'
import { fieldGate } from './fieldGate.ts'

/** Refuses whoever may not write these fields of the dossier in its present state; tells in whose names they do. */
export const assertMayWrite = async (
  payload: Payload,
  dossier: Dossier,
  actor: Person,
  fields: string[],
): Promise<Person[]> => {
  const { canWrite, writersOf } = await fieldGate(payload, dossier, actor)
  const closed = fields.filter((field) => !canWrite(field))
  if (closed.length === 0 && (fields.length > 0 || canWrite('*'))) return writersOf(fields)
  const message = {
    vi: 'Ở bước này Ông/Bà không được sửa nội dung kê khai này của hồ sơ.',
    en: 'At this step you may not change these answers of the dossier.',
  }
  const problems = closed
    .slice(0, 100)
    .map((field) => ({ code: 'FIELD_CLOSED', message, path: `answers.${field}` }))
  throw new DomainError('NOT_ALLOWED', 403, message, problems)
}
