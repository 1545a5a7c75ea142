import { say } from '../../shared/say.ts'
import type { Language } from '../../shared/language.ts'
import { isEndState } from '../isEndState.ts'
import type { Parallel } from '../stateTypes.ts'
import type { StateDefinition, WorkflowDefinition } from '../types.ts'
import { timerWords } from '../timers/timerWords.ts'

/** Mermaid reads quotes, semicolons, line breaks and doubled percent signs as its own. */
const plain = (text: string): string =>
  text
    .replace(/["#;:<>\s]+/g, ' ')
    .replace(/%{2,}/g, '%')
    .trim()

/** What is drawn is called something, also where nothing of its label can be written. */
const wordsOf = (label: StateDefinition['label'], key: string, language: Language): string =>
  plain(say(label, language)) || key

/** A name for each state: Mermaid knows no hyphens, and two keys may differ in them alone. */
const nodesOf = (states: StateDefinition[]): Map<string, string> => {
  const nodes = new Map<string, string>()
  const taken = new Set<string>()
  for (const { key } of states) {
    let node = `s_${key.replaceAll('-', '_')}`
    while (taken.has(node)) node += '_'
    taken.add(node)
    nodes.set(key, node)
  }
  return nodes
}

/** What goes on at the same time in a state, each branch in a part of its own. */
const branchesOf = (node: string, { branches }: Parallel, language: Language): string[] => [
  `  state ${node} {`,
  ...branches.flatMap(({ key, label, steps }, row) => {
    const stepOf = (place: number): string => `${node}_b${String(row)}_${String(place)}`
    return [
      ...(row === 0 ? [] : ['    --']),
      ...steps.map(
        (step, place) =>
          `    state "${wordsOf(label, key, language)} – ${wordsOf(step.label, step.key, language)}" as ${stepOf(place)}`,
      ),
      ...steps.map((_, place) => `    ${place === 0 ? '[*]' : stepOf(place - 1)} --> ${stepOf(place)}`),
      `    ${stepOf(steps.length - 1)} --> [*]`,
    ]
  }),
  '  }',
]

/** What the clock does in a state, as a note beside it. */
const notesOf = (node: string, { key, timers = [] }: StateDefinition, given: Drawn): string[] => {
  const ways = given.definition.transitions.filter(({ from }) => from.includes(key))
  const lines = timers.map((timer) => {
    const { deed, moment } = timerWords(timer, ways)
    return `    ${wordsOf(moment, timer.key, given.language)}, ${wordsOf(deed, timer.key, given.language)}`
  })
  return lines.length === 0 ? [] : [`  note right of ${node}`, ...lines, '  end note']
}

type Drawn = { definition: WorkflowDefinition; language: Language }

/** The procedure as a Mermaid state diagram; steps back to an interrupted state are drawn to every state that can be held. */
export const toMermaid = (definition: WorkflowDefinition, language: Language): string => {
  const { initial, states, transitions } = definition
  const nodes = nodesOf(states)
  const nodeOf = (key: string): string => nodes.get(key) ?? key
  const holdSources = (hold: string): string[] =>
    transitions.filter(({ to }) => to === hold).flatMap(({ from }) => from)
  const arrows = transitions.flatMap(({ action, from, label, to }) =>
    from.flatMap((source) =>
      (to === '@previous' ? [...new Set(holdSources(source))] : [to]).map(
        (target) => `  ${nodeOf(source)} --> ${nodeOf(target)}: ${wordsOf(label, action, language)}`,
      ),
    ),
  )
  return [
    'stateDiagram-v2',
    ...states.map(({ key, label }) => `  state "${wordsOf(label, key, language)}" as ${nodeOf(key)}`),
    ...states.flatMap(({ key, parallel }) => (parallel ? branchesOf(nodeOf(key), parallel, language) : [])),
    `  [*] --> ${nodeOf(initial)}`,
    ...arrows,
    ...states.flatMap((state) => notesOf(nodeOf(state.key), state, { definition, language })),
    ...states.filter(isEndState).map(({ key }) => `  ${nodeOf(key)} --> [*]`),
    '',
  ].join('\n')
}
