import type { Text } from '../../shared/text.ts'
import type { WorkflowDefinition } from '../types.ts'
import { starterLabels } from './starterWorkflow.ts'
import type { WorkflowRef } from './workflowRef.ts'

/**
 * A new Vietnamese name: the English of a name that nobody has chosen yet – it is the starter's, or the Vietnamese one
 * that saving put in its place – would no longer be its translation.
 */
const called = (label: Text, vi: string): Text => ({
  vi,
  en: label.en === label.vi || starterLabels.some(({ en }) => en === label.en) ? '' : label.en,
})

/**
 * A part under another name. The words for the applicant follow as long as nobody has written any: they are still the
 * name itself.
 */
export function namePart(definition: WorkflowDefinition, ref: WorkflowRef, vi: string): WorkflowDefinition {
  const { states, transitions } = definition
  if (ref.kind === 'transition') {
    return {
      ...definition,
      transitions: transitions.map((each, index) =>
        index === ref.index ? { ...each, label: called(each.label, vi) } : each,
      ),
    }
  }
  return {
    ...definition,
    states: states.map((state) => {
      if (state.key !== ref.key) return state
      const label = called(state.label, vi)
      const isUnwritten =
        state.phase.vi === state.label.vi || starterLabels.some((words) => words.vi === state.phase.vi)
      return { ...state, label, ...(isUnwritten ? { phase: label } : {}) }
    }),
  }
}
