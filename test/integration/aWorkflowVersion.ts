import type { Payload } from 'payload'

import type { WorkflowDefinition } from '../../src/workflow/types.ts'

let published = 0

/** A published version of this definition, beside the shipped ones and under a number of its own. */
export const aWorkflowVersion = async (payload: Payload, definition: WorkflowDefinition): Promise<string> => {
  const source = await payload.find({ collection: 'workflows', limit: 1 })
  published += 1
  const { id } = await payload.create({
    collection: 'workflow-versions',
    data: {
      definition: { ...definition },
      number: 1_000 + published,
      publishedAt: '2026-11-24T00:00:00.000Z',
      source: source.docs[0]?.id ?? '',
      title: definition.key,
    },
    overrideAccess: true,
  })
  return id
}
