import { nameOfRef } from '../../workflow/design/describeWorkflowOperation.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import type { Choice } from './catalogue.ts'

/** A colon is in no name of an action. */
const toNew = 'to:'

/** Steps of the system that leave a state, and those that are made by choosing where to. */
export function systemStepChoices(definition: WorkflowDefinition, state: string): Choice[] {
  const nameOf = (key: string) => nameOfRef(definition, { key, kind: 'state' })
  const known = definition.transitions
    .filter(({ from, system }) => system === true && from.includes(state))
    .map(({ action, label, to }) => {
      const target = to === '@previous' ? { vi: 'trạng thái trước đó', en: 'the state before' } : nameOf(to)
      return {
        label: {
          vi: `${label.vi} → ${target.vi}`,
          en: `${label.en || label.vi} → ${target.en || target.vi}`,
        },
        value: action,
      }
    })
  const made = definition.states
    .filter(({ key }) => key !== state)
    .map(({ key, label }) => ({
      label: { vi: `+ Bước mới sang «${label.vi}»`, en: `+ A new step to “${label.en || label.vi}”` },
      value: `${toNew}${key}`,
    }))
  const fresh = {
    label: { vi: '+ Bước mới sang trạng thái kết thúc mới', en: '+ A new step to a new end' },
    value: toNew,
  }
  return [...known, ...made, fresh]
}

/** Where a step that is to be made leads, a new end where it says none; null for a step that is there. */
export const newStepIn = (choice: string): { to?: string } | null => {
  if (!choice.startsWith(toNew)) return null
  const to = choice.slice(toNew.length)
  return to === '' ? {} : { to }
}
