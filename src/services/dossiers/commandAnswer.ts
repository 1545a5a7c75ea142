import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { canonicalJson } from '../../shared/canonicalJson.ts'
import { DomainError } from '../../shared/domainError.ts'

export type FirstAnswer = { rev: number; state: string; subjectId: string }

export const fingerprint = (command: unknown): string =>
  createHash('sha256').update(canonicalJson(command)).digest('hex')

/** The answer once given to the command with this key; null when it is new, 422 when the key was used for another. */
export const commandAnswer = async (
  payload: Payload,
  key: string,
  request: string,
): Promise<FirstAnswer | null> => {
  const found = await payload.find({
    collection: 'history',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { commandKey: { equals: key } },
  })
  const entry = found.docs[0]
  if (!entry) return null
  if (entry.request !== request) {
    throw new DomainError('IDEMPOTENCY_KEY_REUSED', 422, {
      vi: 'Idempotency-Key này đã dùng cho một yêu cầu khác. Hãy dùng khóa mới.',
      en: 'This Idempotency-Key was used for another command. Use a new one.',
    })
  }
  return { rev: entry.rev ?? 0, state: entry.to ?? '', subjectId: entry.subjectId ?? '' }
}
