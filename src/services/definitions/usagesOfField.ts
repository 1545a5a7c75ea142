import type { Payload } from 'payload'

import { usagesOf, type Usage } from '../../forms/usagesOf.ts'
import { fieldsRead } from '../../documents/templates/fieldsRead.ts'
import { templateSources } from '../documents/templateSources.ts'
import { findForm } from '../formChanges/dossiersOnForm.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { readDefinition } from './readDefinition.ts'
import { usagesInWorkflow, type WorkflowUsage } from './usagesInWorkflow.ts'

type TemplateUsage = { source: string; template: string }
type Usages = { form: Usage[]; templates: TemplateUsage[]; workflows: WorkflowUsage[] }

/**
 * What uses a field of a form: its own conditions and formulas, the steps, states and mails of the workflows that can carry
 * it, and the tags of document templates, which belong to no form and are told by the name of the field.
 */
export const usagesOfField = async (payload: Payload, formId: string, key: string): Promise<Usages> => {
  const form = await findForm(payload, formId)
  const workflows = await payload.find({
    collection: 'workflows',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
  })
  return {
    form: usagesOf(readDefinition('forms', form.definition), key),
    templates: (await templateSources(payload)).flatMap(({ sources, title }) =>
      [...new Set(sources)]
        .filter((source) => readsAnswer(source, key))
        .map((source) => ({ source, template: title })),
    ),
    workflows: workflows.docs.flatMap(({ definition, title }) =>
      usagesInWorkflow(definition as unknown as WorkflowDefinition, title, key),
    ),
  }
}

/** Tags may also go through all answers. */
const readsAnswer = (source: string, key: string): boolean => {
  const [root = key, column] = key.split('.', 2)
  const isWord = column === undefined || new RegExp(`\\b${column}\\b`, 'u').test(source)
  return isWord && fieldsRead([source], [root]).length > 0
}
