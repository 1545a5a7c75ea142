import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'

type Circles = { own: string[]; sendsOut: Map<string, string[]> }

const everything = { depth: 0, limit: 0, overrideAccess: true, pagination: false } as const

/** Which procedures go through a workflow, and of which procedures each of the others sends out child cases, as drawn now. */
export const procedureCircles = async (payload: Payload, workflow: string): Promise<Circles> => {
  const procedures = await payload.find({
    ...everything,
    collection: 'procedures',
    select: { key: true, workflow: true },
  })
  const workflows = await payload.find({
    ...everything,
    collection: 'workflows',
    select: { definition: true },
  })
  const drawn = new Map(workflows.docs.map(({ definition, id }) => [String(id), definition]))
  const childrenOf = (id: null | string): string[] => {
    // A draft may be unfinished in any way.
    const { states = [] } = (drawn.get(id ?? '') ?? {}) as Partial<WorkflowDefinition>
    return states.flatMap(({ children }) => (children ? [children.procedure] : []))
  }
  return {
    own: procedures.docs.flatMap(({ key, ...each }) => (idOf(each.workflow) === workflow ? [key] : [])),
    sendsOut: new Map(procedures.docs.map(({ key, ...each }) => [key, childrenOf(idOf(each.workflow))])),
  }
}
