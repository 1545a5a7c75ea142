import type { PayloadRequest } from 'payload'

import { actorOf, type Person } from '../src/services/dossiers/actorOf.ts'
import { DomainError } from '../src/shared/domainError.ts'
import { refuseUnknownKeys } from '../src/shared/refuseUnknownKeys.ts'
import { checkIdempotencyKey } from './checkIdempotencyKey.ts'

export type IncomingCommand = {
  actor: Person
  id: string
  idempotencyKey?: string
  input: Record<string, unknown>
}

/**
 * Who asks, for which dossier, with what; refuses those who are not signed in, bodies that are no object and, where it is
 * said what is known, anything else in them. Without it the service judges the body itself.
 */
export const commandOf = async (req: PayloadRequest, known?: readonly string[]): Promise<IncomingCommand> => {
  const actor = signedInActor(req)
  const text = (await req.text?.()) ?? ''
  const input = text.trim() === '' ? {} : parse(text)
  if (known) refuseUnknownKeys(input, known)
  const idempotencyKey = checkIdempotencyKey(req.headers.get('idempotency-key'))
  return { actor, id: String(req.routeParams?.['id'] ?? ''), idempotencyKey, input }
}

export const signedInActor = (req: PayloadRequest): Person => {
  if (req.user) return actorOf(req.user)
  throw new DomainError('UNAUTHENTICATED', 401, { vi: 'Hãy đăng nhập để thực hiện.', en: 'Sign in first.' })
}

const parse = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>
  } catch {
    // Falls through to the same sentence.
  }
  throw new DomainError('BODY_INVALID', 400, {
    vi: 'Nội dung gửi lên phải là một đối tượng JSON.',
    en: 'The body must be a JSON object.',
  })
}
