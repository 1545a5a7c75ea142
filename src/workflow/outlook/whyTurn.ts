import type { Text } from '../../shared/text.ts'
import { candidatesOf } from '../assignment/candidatesOf.ts'
import { tellSource } from '../design/tellSource.ts'
import { joinTexts, type WorkflowWords } from '../design/wordsOfWorkflow.ts'
import { turnNow } from '../relationsNow.ts'
import { stateOf } from '../stateOf.ts'
import type { AssigneeSource } from '../stateTypes.ts'
import type { Facts, Instance, StateDefinition, WorkflowDefinition } from '../types.ts'

/** How what a workflow names is called: its roles and relations, and the fields of the form. */
export type TurnWords = Pick<WorkflowWords, 'group' | 'relation' | 'role' | 'unit'> & {
  field: (key: string) => Text
}

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
    naming.map((source) => told(source, definition, words)),
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

/** As the designer tells it, but for people: names in place of the keys of actions and fields. */
const told = (source: AssigneeSource, definition: WorkflowDefinition, words: TurnWords): Text => {
  if (source.kind === 'doer') {
    const label = definition.transitions.find(({ action }) => action === source.action)?.label
    return {
      vi: `người đã thực hiện “${label?.vi ?? source.action}”`,
      en: `whoever did “${label?.en ?? source.action}”`,
    }
  }
  if (source.kind === 'field') {
    const label = words.field(source.field)
    return { vi: `người được nêu ở mục “${label.vi}”`, en: `whom the field “${label.en}” names` }
  }
  if (source.kind === 'person') return { vi: 'đích danh Ông/Bà', en: 'you by name' }
  return tellSource(source, { ...words, document: keyed, explain: () => null, template: keyed })
}

const keyed = (key: string): Text => ({ vi: key, en: key })
