import type { Payload } from 'payload'

import { keyReused } from '../commands/keyReused.ts'

export type FirstAnswer = { rev: number; state: string; subjectId: string }

/** The answer once given to the command with this key; null when it is new, 422 when the key was used for another. */
export const commandAnswer = async (
  payload: Payload,
  key: string,
  request: string,
): Promise<FirstAnswer | null> => {
  const found = await payload.find({
    collection: 'history',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { commandKey: { equals: key } },
  })
  const entry = found.docs[0]
  if (!entry) return null
  if (entry.request !== request) throw keyReused()
  return { rev: entry.rev ?? 0, state: entry.to ?? '', subjectId: entry.subjectId ?? '' }
}
