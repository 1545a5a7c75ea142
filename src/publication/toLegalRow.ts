import { textAt } from './textAt.ts'
import type { LegalRow } from './types.ts'

/** A stored legal document as a row of the table. */
export function toLegalRow(record: object): LegalRow {
  return {
    date: textAt(record, 'issuedOn'),
    effectiveFrom: textAt(record, 'effectiveFrom'),
    effectiveTo: textAt(record, 'effectiveTo'),
    issuer: textAt(record, 'issuer'),
    note: textAt(record, 'note'),
    number: textAt(record, 'number'),
    status: textAt(record, 'status'),
    title: textAt(record, 'title'),
  }
}
