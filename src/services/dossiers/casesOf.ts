import type { Payload } from 'payload'

import { compileExpression } from '../../expressions/compileExpression.ts'
import { expressionsOfWorkflow } from '../../workflow/design/expressionsOfWorkflow.ts'
import { stateOf } from '../../workflow/stateOf.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import type { Dossier } from './dossier.ts'
import { workflowOf } from './workflowOf.ts'

type Args = {
  definition: WorkflowDefinition
  dossier: Dossier
  payload: Payload
}

/** What a child case that ended well tells the dossier that waits for it. */
type CaseFact = { answers: unknown; unit: string }

/**
 * The cases that a dossier waits for in its present step and that have ended well, in the order of their units. They are
 * read only where the workflow asks for them.
 */
export const casesOf = async ({ definition, dossier, payload }: Args): Promise<CaseFact[]> => {
  const branches = (dossier.flow?.tokens ?? []).map(({ branch }) => branch).filter(isOfCase)
  if (branches.length === 0 || !asksForCases(definition)) return []
  const asked = { depth: 0, limit: 0, overrideAccess: true, pagination: false } as const
  const begun = await payload.find({
    ...asked,
    collection: 'outbox',
    sort: 'createdAt',
    where: { and: [{ subjectId: { equals: dossier.id } }, { kind: { equals: 'case' } }] },
  })
  // Where the step was entered before, its last cases count.
  const rows = new Map(
    begun.docs.map(({ dedupeKey, payload: sent }) => [branchOf(sent), `case:${dedupeKey ?? ''}`]),
  )
  const first = await payload.find({
    ...asked,
    collection: 'history',
    select: { commandKey: true, subjectId: true },
    where: { commandKey: { in: [...rows.values()] } },
  })
  const found = await payload.find({
    ...asked,
    collection: 'cases',
    where: { id: { in: first.docs.map(({ subjectId }) => subjectId) } },
  })
  const ended = await Promise.all(
    branches.map(async (branch): Promise<CaseFact[]> => {
      const line = first.docs.find(({ commandKey }) => commandKey === rows.get(branch))
      const child = found.docs.find(({ id }) => id === line?.subjectId)
      const state = child ? stateOf(await workflowOf(payload, child), child.state ?? '') : undefined
      return state?.kind === 'success'
        ? [{ answers: child?.answers ?? {}, unit: branch.slice('child:'.length) }]
        : []
    }),
  )
  return ended.flat()
}

const isOfCase = (branch: string): boolean => branch.startsWith('child:')

const branchOf = (sent: unknown): string =>
  String((sent as null | { branch?: unknown } | undefined)?.branch ?? '')

const asksForCases = (definition: WorkflowDefinition): boolean =>
  expressionsOfWorkflow(definition).some((source) => compileExpression(source).names.includes('cases'))
