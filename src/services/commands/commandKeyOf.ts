import { createHmac } from 'node:crypto'

import { sealKey } from '../../sealKey.ts'

/** The name of a command of somebody under their Idempotency-Key. History and claims keep it: it tells nobody whose it was. */
export const commandKeyOf = (user: string, idempotencyKey: string): string =>
  `key:${createHmac('sha256', sealKey('command'))
    .update(JSON.stringify([user, idempotencyKey]))
    .digest('hex')}`
