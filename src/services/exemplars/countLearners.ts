import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'

/** The procedure by which units register, and its steps from the entry on. */
const procedure = 'hoc-tap-mo-hinh'
const entered = ['learning', 'completed']

/** How many units learn, or have learned, from an exemplar: those whose registration was entered, each once. */
export const countLearners = async (payload: Payload, exemplar: string): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'cases',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { unit: true },
    where: {
      and: [
        { 'procedure.key': { equals: procedure } },
        { state: { in: entered } },
        { 'answers.guongHocTap': { equals: exemplar } },
      ],
    },
  })
  return new Set(docs.map(({ unit }) => idOf(unit))).size
}
