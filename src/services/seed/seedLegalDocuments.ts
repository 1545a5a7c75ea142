import type { Payload } from 'payload'

import { plan2023 } from '../../definitions/plan2023/index.ts'
import { ensure } from './ensure.ts'

/** The legal texts of the field, each with how far it has been checked. */
export const seedLegalDocuments = async (payload: Payload): Promise<void> => {
  for (const text of plan2023.legalDocuments) {
    const { date, effectiveFrom, effectiveTo, issuer, key, note, number, status, title } = text
    await ensure(
      payload,
      'legal-documents',
      { field: 'key', value: key },
      {
        ...{ effectiveFrom, effectiveTo, issuedOn: date, issuer, note, status, title },
        number: number ?? '(chưa rõ số)',
      },
    )
  }
}
