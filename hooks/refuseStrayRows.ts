import type { FieldHook } from 'payload'

import { DomainError } from '../src/shared/domainError.ts'
import { isRecord } from '../src/shared/isRecord.ts'

/** Payload leaves out rows that are no objects without a word, and with them what stood there; whoever sends one is told. */
export const refuseStrayRows: FieldHook = ({ path, value }) => {
  const rows: unknown[] = Array.isArray(value) ? value : []
  const place = rows.findIndex((row) => !isRecord(row))
  if (place < 0) return undefined
  const message = {
    vi: `Dòng ${String(place + 1)} của «${path.join('.')}» phải là một đối tượng có các trường của dòng.`,
    en: `Row ${String(place + 1)} of "${path.join('.')}" must be an object with the fields of a row.`,
  }
  throw new DomainError('ROW_INVALID', 422, message, [
    { code: 'ROW_INVALID', message, path: [...path, place].join('.') },
  ])
}
