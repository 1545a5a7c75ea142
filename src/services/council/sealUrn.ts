import { randomInt } from 'node:crypto'

import type { BallotChoice } from '../../commendation/findBallotProblems.ts'
import { closeBytes } from '../seal/closeBytes.ts'
import { openBytes } from '../seal/openBytes.ts'
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
  return closeBytes(urnKey(name), plain)
}

export const unsealUrn = (name: string, sealed: string): Urn =>
  JSON.parse(openBytes(urnKey(name), sealed).toString('utf8')) as Urn

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
