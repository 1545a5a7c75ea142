import type { Payload } from 'payload'

import type { FormDefinition } from '../../forms/types.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'

const everything = {
  depth: 0,
  limit: 0,
  overrideAccess: true,
  pagination: false,
  select: { definition: true },
} as const

/**
 * The answers that some state of some workflow hides from somebody, or that units fill in for themselves; `*` among them
 * where a state hides all. Which dossiers a list will hold is not known before it is asked.
 */
export const hideableAnswers = async (payload: Payload): Promise<Set<string>> => {
  const workflows = await payload.find({ ...everything, collection: 'workflow-versions' })
  const forms = await payload.find({ ...everything, collection: 'form-versions' })
  return new Set([
    ...workflows.docs.flatMap(({ definition }) => hiddenIn(definition as unknown as WorkflowDefinition)),
    ...forms.docs.flatMap(({ definition }) => ownIn(definition as unknown as FormDefinition)),
  ])
}

const hiddenIn = ({ states }: WorkflowDefinition): string[] =>
  states.flatMap(({ fields = [] }) =>
    fields.filter(({ permission }) => permission === 'hidden').map(({ field }) => field),
  )

const ownIn = ({ pages }: FormDefinition): string[] =>
  pages
    .flatMap(({ sections }) => sections)
    .filter(({ filledBy }) => filledBy !== undefined)
    .flatMap(({ fields }) => fields.map(({ key }) => key))
