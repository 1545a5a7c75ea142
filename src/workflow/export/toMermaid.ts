import { say } from '../../shared/say.ts'
import type { Language } from '../../shared/language.ts'
import { isEndState } from '../isEndState.ts'
import type { WorkflowDefinition } from '../types.ts'

/** Mermaid reads quotes, semicolons and line breaks as its own. */
const plain = (text: string): string => text.replace(/["#;:<>\s]+/g, ' ').trim()

const nodeOf = (key: string): string => `s_${key.replaceAll('-', '_')}`

/** The procedure as a Mermaid state diagram; steps back to an interrupted state are drawn to every state that can be held. */
export const toMermaid = (definition: WorkflowDefinition, language: Language): string => {
  const { initial, states, transitions } = definition
  const holdSources = (hold: string): string[] =>
    transitions.filter(({ to }) => to === hold).flatMap(({ from }) => from)
  const arrows = transitions.flatMap(({ from, label, to }) =>
    from.flatMap((source) =>
      (to === '@previous' ? [...new Set(holdSources(source))] : [to]).map(
        (target) => `  ${nodeOf(source)} --> ${nodeOf(target)}: ${plain(say(label, language))}`,
      ),
    ),
  )
  return [
    'stateDiagram-v2',
    ...states.map(({ key, label }) => `  state "${plain(say(label, language))}" as ${nodeOf(key)}`),
    `  [*] --> ${nodeOf(initial)}`,
    ...arrows,
    ...states.filter(isEndState).map(({ key }) => `  ${nodeOf(key)} --> [*]`),
    '',
  ].join('\n')
}
