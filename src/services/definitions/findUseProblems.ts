import type { Payload } from 'payload'

import type { FormDefinition } from '../../forms/types.ts'
import { idOf } from '../../shared/idOf.ts'
import type { Problem } from '../../shared/problem.ts'
import { findFitProblems } from '../workflows/findFitProblems.ts'
import { formsOfWorkflow } from '../workflows/formsOfWorkflow.ts'

const everything = { depth: 0, limit: 0, overrideAccess: true, pagination: false } as const

/**
 * What the workflows in force that go with a form would no longer find in it, were it published as it is given here: in
 * procedures, and in campaigns that are not pinned to a version yet.
 */
export const findUseProblems = async (
  payload: Payload,
  form: string,
  definition: FormDefinition,
): Promise<Problem[]> => {
  const problems: Problem[] = []
  for (const workflow of await workflowsOf(payload, form)) {
    const forms = [definition, ...(await formsOfWorkflow(payload, workflow, { form }))]
    problems.push(...(await findFitProblems({ forms, payload, workflow })))
  }
  return problems
}

const workflowsOf = async (payload: Payload, form: string): Promise<Set<string>> => {
  const procedures = await payload.find({
    ...everything,
    collection: 'procedures',
    select: { workflow: true },
    where: { and: [{ form: { equals: form } }, { active: { not_equals: false } }] },
  })
  const campaigns = await payload.find({
    ...everything,
    collection: 'campaigns',
    select: { workflow: true },
    where: {
      and: [
        { or: [{ form: { equals: form } }, { collectiveForm: { equals: form } }] },
        { state: { equals: 'draft' } },
      ],
    },
  })
  return new Set(
    [...procedures.docs, ...campaigns.docs].map(({ workflow }) => idOf(workflow)).filter((id) => id !== null),
  )
}
