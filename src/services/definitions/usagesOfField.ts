import type { Payload } from 'payload'

import { usagesOf, type Usage } from '../../forms/usagesOf.ts'
import { fieldsRead } from '../../documents/templates/fieldsRead.ts'
import { templateSources } from '../documents/templateSources.ts'
import { findForm } from '../formChanges/dossiersOnForm.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { formDefinitions } from './formDefinitions.ts'
import { namesColumn } from './namesColumn.ts'
import { prefilledFrom, type PrefillUsage } from './prefilledFrom.ts'
import { readDefinition } from './readDefinition.ts'
import { usagesInWorkflow, type WorkflowUsage } from './usagesInWorkflow.ts'

type TemplateUsage = { source: string; template: string }
type Usages = {
  form: Usage[]
  prefills: PrefillUsage[]
  templates: TemplateUsage[]
  workflows: WorkflowUsage[]
}

/**
 * What uses a field of a form: its own conditions and formulas, forms that are prefilled from it, the steps, states and mails of the workflows that can carry
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
  const definition = readDefinition('forms', form.definition)
  return {
    form: usagesOf(definition, key),
    prefills: prefilledFrom(await formDefinitions(payload), definition.key, key),
    templates: (await templateSources(payload)).flatMap(({ sources, title }) =>
      [...new Set(sources)]
        .filter((source) => readsAnswer(source, key))
        .map((source) => ({ source, template: title })),
    ),
    workflows: workflows.docs.flatMap(({ definition: drawn, title }) =>
      usagesInWorkflow(drawn as unknown as WorkflowDefinition, title, key),
    ),
  }
}

/** Tags may also go through all answers. */
const readsAnswer = (source: string, key: string): boolean =>
  namesColumn(source, key) && fieldsRead([source], [key.split('.', 1)[0] ?? key]).length > 0
