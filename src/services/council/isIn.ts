import { canonicalJson } from '../../shared/canonicalJson.ts'
import { keyReused } from '../commands/keyReused.ts'
import type { Urn } from './sealUrn.ts'

/** Whether this very ballot is in the urn; another one under its tracker means that the voter's key served twice. */
export const isIn = (urn: Urn, tracker: string, choices: unknown): boolean => {
  const ballot = urn.ballots.find((each) => each.tracker === tracker)
  if (ballot === undefined) return false
  if (canonicalJson(ballot.choices) === canonicalJson(choices)) return true
  throw keyReused()
}
