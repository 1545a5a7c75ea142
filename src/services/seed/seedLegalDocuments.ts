import type { Payload } from 'payload'

import { plan2023 } from '../../definitions/plan2023/index.ts'
import { ensure } from './ensure.ts'

/** The legal texts of the field, each with how far it has been checked; for another office without those of the province. */
export const seedLegalDocuments = async (payload: Payload, isElsewhere = false): Promise<void> => {
  for (const text of plan2023.legalDocuments.filter(({ isLocal }) => !(isElsewhere && isLocal))) {
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
