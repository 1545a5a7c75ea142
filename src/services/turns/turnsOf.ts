import type { Payload } from 'payload'

import type { Directory } from '../../workflow/flowTypes.ts'

type Turn = { step: string; turn: number; user: string }

/** Who was given the steps of a workflow, in whatever version: the higher the number, the later. */
export const turnsOf = async (
  payload: Payload,
  workflow: string,
): Promise<NonNullable<Directory['turns']>> => {
  const found = await payload.db.find({
    collection: 'step-turns',
    limit: 0,
    pagination: false,
    where: { workflow: { equals: workflow } },
  })
  const turns: NonNullable<Directory['turns']> = {}
  for (const { step, turn, user } of found.docs as unknown as Turn[]) (turns[step] ??= {})[user] = turn
  return turns
}
