import type { WorkflowDefinition } from '../../workflow/types.ts'
import type { Choice } from './catalogue.ts'

/** Where a transition may lead: any state, or back to the one that a hold interrupted. */
export const targetChoices = ({ states }: WorkflowDefinition): Choice[] => [
  ...states.map(({ key, label }) => ({ label, value: key })),
  { label: { vi: 'Trở lại trạng thái trước đó', en: 'Back to the state before' }, value: '@previous' },
]
