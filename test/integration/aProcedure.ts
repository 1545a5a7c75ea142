import type { Payload } from 'payload'

import type { FormDefinition } from '../../src/forms/types.ts'
import { publishDefinition } from '../../src/services/definitions/publishDefinition.ts'
import type { WorkflowDefinition } from '../../src/workflow/types.ts'

type Given = { form: FormDefinition; workflow: WorkflowDefinition }

/** A procedure of this form and workflow, both published, that officers of units begin; it has the key of the form. */
export const aProcedure = async (payload: Payload, { form, workflow }: Given): Promise<string> => {
  const publish = async (kind: 'forms' | 'workflows', definition: { key: string }): Promise<string> => {
    const { id } = await payload.create({
      collection: kind,
      data: { definition, key: definition.key, title: definition.key } as never,
    })
    await publishDefinition({ at: '2026-11-24T02:00:00.000Z', id: String(id), kind, payload, userId: null })
    return String(id)
  }
  const { id } = await payload.create({
    collection: 'procedures',
    data: {
      form: await publish('forms', form),
      key: form.key,
      startableBy: ['unit-officer'],
      title: form.title.vi,
      workflow: await publish('workflows', workflow),
    },
  })
  return id
}
