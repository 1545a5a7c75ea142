import type { Payload } from 'payload'

import { type TurnGiven, turnsGiven } from '../../workflow/assignment/turnsGiven.ts'
import type { Facts, Instance, Passage, WorkflowDefinition } from '../../workflow/types.ts'
import { inTurn } from './inTurn.ts'
import { isStillLeast } from './isStillLeast.ts'
import { takeTurns } from './takeTurns.ts'

type Args<T> = {
  definition: WorkflowDefinition
  facts: Facts
  instance: Instance
  passage: Passage
  payload: Payload
  /** Falsy when it came too late. */
  write: () => Promise<T>
}

/**
 * Writes a passage with the turns that it gives people at steps whose work is shared out. `taken`: somebody else was
 * given the same turn in this moment, so that the passage is to be judged anew.
 */
export const sharingOut = async <T>(args: Args<T>): Promise<'taken' | T> => {
  const { definition, facts, instance, passage, payload } = args
  const given: TurnGiven[] = turnsGiven(definition, instance, passage)
  if (!given.some(({ byHand, mode }) => mode === 'leastLoaded' && !byHand)) return share(args, given)
  // Who is the least loaded changes with everything that is given, at whatever step: one at a time.
  return inTurn(payload, 'least-loaded', async () =>
    (await isStillLeast(payload, given, facts.directory)) ? share(args, given) : 'taken',
  )
}

const share = async <T>(
  { definition, facts, payload, write }: Args<T>,
  given: TurnGiven[],
): Promise<'taken' | T> => {
  const { turns } = facts.directory
  const giveBack = await takeTurns({ given, payload, turns, workflow: definition.key })
  if (giveBack === null) return 'taken'
  try {
    const written = await write()
    if (!written) await giveBack()
    return written
  } catch (error) {
    await giveBack()
    throw error
  }
}
