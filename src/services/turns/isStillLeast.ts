import type { Payload } from 'payload'

import type { TurnGiven } from '../../workflow/assignment/turnsGiven.ts'
import type { Directory } from '../../workflow/flowTypes.ts'
import { loadOf } from './loadOf.ts'

/** Whether those who are given a step as the least loaded are so still: no more waits for them, and nobody fell below. */
export const isStillLeast = async (
  payload: Payload,
  given: TurnGiven[],
  { people }: Directory,
): Promise<boolean> => {
  const load = await loadOf(payload)
  const now = (id: string) => load.get(id) ?? 0
  return given
    .filter(({ byHand, mode }) => mode === 'leastLoaded' && !byHand)
    .every(({ user }) =>
      people.every((person) =>
        person.id === user ? now(user) <= person.load : now(person.id) >= Math.min(person.load, now(user)),
      ),
    )
}
