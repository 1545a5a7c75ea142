import type { Text } from '../../shared/text.ts'
import { candidatesOf } from '../assignment/candidatesOf.ts'
import { tellSource } from '../design/tellSource.ts'
import { joinTexts, type SourceWords } from '../design/wordsOfWorkflow.ts'
import { turnNow } from '../relationsNow.ts'
import { stateOf } from '../stateOf.ts'
import type { AssigneeSource } from '../stateTypes.ts'
import type { Facts, Instance, StateDefinition, WorkflowDefinition } from '../types.ts'

/** How what a workflow names is called: its roles and relations, and the fields of the form. */
export type TurnWords = Omit<SourceWords, 'action' | 'person'>

type Args = {
  definition: WorkflowDefinition
  facts: Pick<Facts, 'actor' | 'answers' | 'directory'>
  instance: Instance
  words: TurnWords
}

/** Why it is somebody's turn, as one sentence to them; null where it is not. */
export const whyTurn = ({ definition, facts, instance, words }: Args): null | Text => {
  const { flow } = instance
  const { id } = facts.actor
  const state = stateOf(definition, instance.state)
  if (!state || !turnNow(definition, instance).includes(id)) return null
  const isClaimed = flow.holder === id || flow.tokens.some(({ holder }) => holder === id)
  const naming = sourcesOf(state, instance, id).filter((source) =>
    candidatesOf([source], { ...facts, flow }).includes(id),
  )
  const because = joinTexts(
    naming.map((source) => tellSource(source, wordsFor(definition, words))),
    { vi: '; ', en: '; ' },
  )
  if (isClaimed) return { vi: 'Ông/Bà đã nhận việc này.', en: 'You have claimed this work.' }
  if (naming.length > 0) {
    return {
      vi: `Bước “${state.label.vi}” giao cho ${because.vi}.`,
      en: `The step “${state.label.en}” is given to: ${because.en}.`,
    }
  }
  return {
    vi: 'Việc được chuyển đến hoặc giao thêm cho Ông/Bà trong khi xử lý.',
    en: 'The work was passed on or added to yours along the way.',
  }
}

/** Where the people of the step are found: of the state, and of the branches in which this person has work. */
const sourcesOf = (state: StateDefinition, { flow }: Instance, id: string): AssigneeSource[] => [
  ...(state.assign?.to ?? state.turn.map((who) => ({ ...who, kind: 'who' as const }))),
  ...flow.tokens
    .filter(({ assignees }) => assignees.includes(id))
    .flatMap(
      ({ branch, step }) =>
        state.parallel?.branches.find(({ key }) => key === branch)?.steps[step]?.assign.to ?? [],
    ),
]

/** Told to the person themselves: steps by their names, and nobody else is named. */
const wordsFor = ({ transitions }: WorkflowDefinition, words: TurnWords): SourceWords => ({
  ...words,
  action: (key) => transitions.find(({ action }) => action === key)?.label ?? { vi: key, en: key },
  person: () => ({ vi: 'đích danh Ông/Bà', en: 'you by name' }),
})
