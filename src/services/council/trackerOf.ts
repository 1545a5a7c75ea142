import { createHmac, randomBytes } from 'node:crypto'

import { urnKey } from './urnKey.ts'

/**
 * The mark by which a voter finds their ballot among those counted. With a key of the voter's own it can be worked out
 * again – by whoever holds that key and BALLOT_SECRET – and so nothing has to be kept that leads from a voter to a ballot.
 */
export const trackerOf = (urn: string, voter: { id: string }, key: string | undefined): string =>
  key === undefined
    ? randomBytes(16).toString('hex')
    : createHmac('sha256', urnKey(urn)).update(`tracker:${voter.id}:${key}`).digest('hex').slice(0, 32)
