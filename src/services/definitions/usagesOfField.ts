import type { Payload } from 'payload'

import { usagesOf, type Usage } from '../../forms/usagesOf.ts'
import { compileExpression } from '../../expressions/compileExpression.ts'
import { findForm } from '../formChanges/dossiersOnForm.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { readDefinition } from './readDefinition.ts'

export type WorkflowUsage = { action: string; source: string; workflow: string }

/** What uses a field of a form: its own conditions and formulas, and the conditions of the workflows that can carry it. */
export const usagesOfField = async (
  payload: Payload,
  formId: string,
  key: string,
): Promise<{ form: Usage[]; workflows: WorkflowUsage[] }> => {
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
    workflows: workflows.docs.flatMap(({ definition, title }) =>
      usagesIn(definition as unknown as WorkflowDefinition, title, key),
    ),
  }
}

const usagesIn = ({ transitions }: WorkflowDefinition, workflow: string, key: string): WorkflowUsage[] =>
  transitions.flatMap(({ action, when = [] }) =>
    when
      .filter(({ expression }) => reads(expression, key))
      .map(({ expression }) => ({ action, source: expression, workflow })),
  )

const reads = (source: string, key: string): boolean => {
  try {
    return compileExpression(source, [key]).names.includes(key.split('.', 1)[0] ?? key)
  } catch {
    return false
  }
}
