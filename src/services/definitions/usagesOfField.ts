import type { Payload } from 'payload'

import { usagesOf, type Usage } from '../../forms/usagesOf.ts'
import { compileExpression } from '../../expressions/compileExpression.ts'
import { fieldsRead } from '../../documents/templates/fieldsRead.ts'
import { readTag } from '../../documents/templates/readTag.ts'
import { tagsIn } from '../../notifications/own/tagsIn.ts'
import { templateSources } from '../documents/templateSources.ts'
import { findForm } from '../formChanges/dossiersOnForm.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { readDefinition } from './readDefinition.ts'

/** `action`: the step, or the procedure's own mail. */
export type WorkflowUsage = { action: string; source: string; workflow: string }
type TemplateUsage = { source: string; template: string }
type Usages = { form: Usage[]; templates: TemplateUsage[]; workflows: WorkflowUsage[] }

/**
 * What uses a field of a form: its own conditions and formulas, the conditions and mails of the workflows that can carry
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
      usagesIn(definition as unknown as WorkflowDefinition, title, key),
    ),
  }
}

const usagesIn = (
  { mails = [], transitions }: WorkflowDefinition,
  workflow: string,
  key: string,
): WorkflowUsage[] => [
  ...transitions.flatMap(({ action, when = [] }) =>
    when
      .filter(({ expression }) => reads(expression, key))
      .map(({ expression }) => ({ action, source: expression, workflow })),
  ),
  ...mails.flatMap(({ body, key: mail, subject }) =>
    [subject.vi, subject.en, body.vi, body.en]
      .flatMap((text) => tagsIn(text).tags.map((inner) => readTag(inner).source))
      .filter((source) => readsAnswer(source, key))
      .map((source) => ({ action: mail, source, workflow })),
  ),
]

/** Tags of mails and documents, which may also go through all answers. */
const readsAnswer = (source: string, key: string): boolean => fieldsRead([source], [key]).length > 0

const reads = (source: string, key: string): boolean => {
  try {
    return compileExpression(source, [key]).names.includes(key.split('.', 1)[0] ?? key)
  } catch {
    return false
  }
}
