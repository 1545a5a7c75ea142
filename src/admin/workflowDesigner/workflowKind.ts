import { wholeTexts } from '../../workflow/design/wholeTexts.ts'
import { parseWorkflowDefinition } from '../../workflow/parseWorkflowDefinition.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import type { DesignKind } from '../design/designKind.ts'

/** What the designer of workflows tells the parts that all designers share. */
export const workflowKind: DesignKind<WorkflowDefinition> = {
  draftKey: (id) => `thi-dua:workflow-draft:${id}`,
  parse: (input) => parseWorkflowDefinition(wholeTexts(input)),
  publishing: { vi: 'Ban hành quy trình', en: 'Publish the workflow' },
  slug: 'workflows',
  titleOf: ({ name }) => name,
}
