import type { Payload, PayloadRequest } from 'payload'

import type { Person } from '../../src/services/dossiers/actorOf.ts'
import { checkIdempotencyKey } from '../checkIdempotencyKey.ts'
import type { OperationInput } from './guardedOperation.ts'

export type Common = { actor: Person; idempotencyKey: string | undefined; payload: Payload }

/** Who sends a command, and under which name of their own. */
export const commonOf = (input: OperationInput, actor: Person, { payload }: PayloadRequest): Common => ({
  actor,
  idempotencyKey: checkIdempotencyKey(input['idempotencyKey']),
  payload,
})
