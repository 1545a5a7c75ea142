import type { Text } from '../../shared/text.ts'
import type { Assignment, Children } from '../stateTypes.ts'
import type { StateDefinition, WorkflowDefinition } from '../types.ts'
import { tellClock } from './tellClock.ts'
import { tellSources } from './tellSource.ts'
import { tellWork } from './tellWork.ts'
import { joinTexts, tellPeople, type WorkflowWords } from './wordsOfWorkflow.ts'

/** A state as sentences: whose turn it is, for how long, who writes, and what goes on in it. */
export function tellState(
  definition: WorkflowDefinition,
  state: StateDefinition,
  words: WorkflowWords,
): Text[] {
  const { kind, write = [] } = state
  if (kind === 'success' || kind === 'failure') {
    return [
      kind === 'success'
        ? { vi: 'Kết thúc: hồ sơ hoàn thành.', en: 'An end: the dossier has succeeded.' }
        : { vi: 'Kết thúc: hồ sơ không được chấp thuận.', en: 'An end: the dossier has failed.' },
    ]
  }
  return [
    ...tellTurn(state, words),
    ...tellClock(definition, state, words),
    ...(write.length > 0
      ? [wrap('Được sửa nội dung: ', 'May write answers: ', tellPeople(write, words))]
      : []),
    ...tellWork(definition, state, words),
  ]
}

/** Who has the work of a state: people, branches, or child cases. Empty when nobody is named. */
export function tellTurn(
  { assign, children, parallel, turn }: StateDefinition,
  words: WorkflowWords,
): Text[] {
  return [
    ...(assign ? [tellAssignment(assign, words)] : []),
    ...(!assign && turn.length > 0 ? [wrap('Đến lượt: ', 'The turn of: ', tellPeople(turn, words))] : []),
    ...(parallel
      ? [
          wrap(
            'Làm song song: ',
            'At the same time: ',
            joinTexts(
              parallel.branches.map(({ label }) => label),
              { vi: '; ', en: '; ' },
            ),
          ),
        ]
      : []),
    ...(children ? [tellChildren(children, words)] : []),
  ]
}

function tellChildren({ over, procedure }: Children, words: WorkflowWords): Text {
  const units = words.explain(over) ?? { vi: over, en: over }
  const { en, vi } = words.procedure(procedure)
  return {
    vi: `Lập hồ sơ con theo thủ tục «${vi}» cho từng đơn vị trong: ${units.vi}.`,
    en: `A case of “${en}” for each of: ${units.en}.`,
  }
}

const wrap = (vi: string, en: string, text: Text): Text => ({
  vi: `${vi}${text.vi}.`,
  en: `${en}${text.en}.`,
})

const modes: Record<NonNullable<Assignment['mode']>, Text> = {
  all: { vi: 'Đến lượt tất cả: ', en: 'The turn of all of: ' },
  leastLoaded: { vi: 'Giao cho người đang ít việc nhất trong: ', en: 'Given to the least busy of: ' },
  pool: { vi: 'Ai nhận việc trước thì làm, trong: ', en: 'Whoever claims it first, of: ' },
  roundRobin: { vi: 'Giao lần lượt cho: ', en: 'Given in turn to: ' },
}

/** Who is found, and how they share the work. */
function tellAssignment(assignment: Assignment, words: WorkflowWords): Text {
  const people = tellSources(assignment, words)
  const { en, vi } = modes[assignment.mode ?? 'all']
  return wrap(vi, en, people)
}
