import type { Payload } from 'payload'

import { noRecords } from '../../forms/prefill/prefillRecords.ts'
import { DomainError } from '../../shared/domainError.ts'
import type { Person } from './actorOf.ts'
import type { Dossier } from './dossier.ts'
import { formContext } from './formContext.ts'
import { formOf } from './formOf.ts'
import { prefillRecordsFor } from '../prefill/prefillRecordsFor.ts'

/** The pinned form of a dossier, what its formulas see and what it is prefilled from; 404 where dossiers of this kind have none. */
export const readForm = async (payload: Payload, dossier: Dossier, actor?: Person) => {
  const form = await formOf(payload, dossier)
  if (!form) {
    throw new DomainError('NO_FORM', 404, {
      vi: 'Loại hồ sơ này không có biểu mẫu.',
      en: 'This kind of dossier has no form.',
    })
  }
  const { definition } = form
  return {
    context: await formContext(payload, dossier, actor),
    records: actor ? await prefillRecordsFor({ actor, definition, dossier, payload }) : noRecords,
    ...form,
  }
}
