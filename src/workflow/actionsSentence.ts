import type { Text } from '../shared/text.ts'
import { transitionsFrom } from './transitionsFrom.ts'
import type { WorkflowDefinition } from './types.ts'

/** A sentence that lists what people can do in a state, with the names a program uses. */
export const actionsSentence = (definition: WorkflowDefinition, state: string): Text => {
  const transitions = transitionsFrom(definition, state)
  if (transitions.length === 0) {
    return { vi: 'Ở bước này không còn thao tác nào.', en: 'Nothing can be done at this step.' }
  }
  const list = (language: keyof Text): string =>
    transitions.map(({ action, label }) => `${label[language]} (${action})`).join(', ')
  return { vi: `Hiện có thể: ${list('vi')}.`, en: `What can be done now: ${list('en')}.` }
}
