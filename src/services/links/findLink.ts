import type { Payload } from 'payload'

import { DomainError } from '../../shared/domainError.ts'
import { linkRow } from './linkRow.ts'
import type { OneTimeLink } from './oneTimeLink.ts'
import { toLink } from './toLink.ts'

/** One link, by its id. */
export const findLink = async (payload: Payload, id: string): Promise<OneTimeLink> => {
  const row = await linkRow(payload, id)
  if (row) return toLink({ ...row })
  throw new DomainError('NOT_FOUND', 404, {
    vi: 'Không tìm thấy liên kết này.',
    en: 'There is no such link.',
  })
}
