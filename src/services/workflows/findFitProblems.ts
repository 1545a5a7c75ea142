import type { Payload } from 'payload'

import type { FormDefinition } from '../../forms/types.ts'
import { idOf } from '../../shared/idOf.ts'
import type { Problem } from '../../shared/problem.ts'
import { fitProblems } from '../../workflow/fitProblems.ts'
import { workflowOf } from '../dossiers/workflowOf.ts'
import { contextNames } from './contextNames.ts'
import { formFacts } from './formFacts.ts'

type Args = { forms: FormDefinition[]; payload: Payload; workflow: string }

/**
 * What the published version of a workflow asks of these forms, all of those that go with it, and does not find there.
 * Nothing where it is not published yet: it is judged when it is.
 */
export const findFitProblems = async ({ forms, payload, workflow }: Args): Promise<Problem[]> => {
  const source = await payload.findByID({
    collection: 'workflows',
    depth: 0,
    id: workflow,
    overrideAccess: true,
  })
  if (!idOf(source.latestVersion) || forms.length === 0) return []
  const definition = await workflowOf(payload, { workflowVersion: source.latestVersion })
  return fitProblems(definition, forms.map(formFacts), contextNames).map(({ code, message }) => ({
    code,
    message: {
      vi: `Quy trình “${source.title}”: ${message.vi}`,
      en: `Workflow “${source.title}”: ${message.en}`,
    },
  }))
}
