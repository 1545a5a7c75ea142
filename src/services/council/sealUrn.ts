import { createCipheriv, createDecipheriv, randomBytes, randomInt } from 'node:crypto'

import type { BallotChoice } from '../../commendation/findBallotProblems.ts'
import { urnKey } from './urnKey.ts'

export type Ballot = { choices: Record<string, BallotChoice>; tracker: string }
export type Urn = { ballots: Ballot[]; voters: string[] }

const PADDING_STEP = 16_384

/**
 * Closes the urn over its content: shuffled, padded to a fixed size and encrypted afresh, so that neither the
 * stored text nor the sequence of texts in a log tells who put in what.
 */
export const sealUrn = (name: string, urn: Urn): string => {
  const shuffled = JSON.stringify({ ballots: shuffle(urn.ballots), voters: shuffle(urn.voters) })
  const size = Math.ceil((Buffer.byteLength(shuffled) + 1) / PADDING_STEP) * PADDING_STEP
  const plain = Buffer.alloc(size, 0x20)
  plain.write(shuffled)
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', urnKey(name), nonce)
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')
}

export const unsealUrn = (name: string, sealed: string): Urn => {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', urnKey(name), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  const plain = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()])
  return JSON.parse(plain.toString('utf8')) as Urn
}

const shuffle = <T>(items: T[]): T[] => {
  const mixed = [...items]
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1)
    const held = mixed[last] as T
    mixed[last] = mixed[other] as T
    mixed[other] = held
  }
  return mixed
}
