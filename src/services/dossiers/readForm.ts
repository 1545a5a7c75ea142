import type { Payload } from 'payload'

import { DomainError } from '../../shared/domainError.ts'
import type { Person } from './actorOf.ts'
import type { Dossier } from './dossier.ts'
import { formContext } from './formContext.ts'
import { formOf } from './formOf.ts'

/** The pinned form of a dossier and what its formulas see; 404 where dossiers of this kind have none. */
export const readForm = async (payload: Payload, dossier: Dossier, actor?: Person) => {
  const form = await formOf(payload, dossier)
  if (!form) {
    throw new DomainError('NO_FORM', 404, {
      vi: 'Loại hồ sơ này không có biểu mẫu.',
      en: 'This kind of dossier has no form.',
    })
  }
  return { context: await formContext(payload, dossier, actor), ...form }
}
