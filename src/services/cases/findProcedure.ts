import type { Payload } from 'payload'

import { DomainError } from '../../shared/domainError.ts'

/** A procedure in use, by its key or id, with its form and workflow. */
export const findProcedure = async (payload: Payload, given: null | string) => {
  const found = given
    ? await payload.find({
        collection: 'procedures',
        depth: 1,
        limit: 1,
        overrideAccess: true,
        pagination: false,
        where: {
          and: [
            { active: { not_equals: false } },
            { or: [{ key: { equals: given } }, { id: { equals: given } }] },
          ],
        },
      })
    : null
  const procedure = found?.docs[0]
  if (procedure) return procedure
  const message = { vi: 'Hãy chọn thủ tục.', en: 'Choose a procedure.' }
  throw new DomainError('PROCEDURE_UNKNOWN', 422, message, [
    { code: 'PROCEDURE_UNKNOWN', message, path: 'procedure' },
  ])
}
