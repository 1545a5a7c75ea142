import type { Text } from '../../shared/text.ts'
import type { AssigneeSource, Assignment } from '../stateTypes.ts'
import type { StateDefinition } from '../types.ts'
import { joinTexts, tellPeople, tellWho, type WorkflowWords } from './wordsOfWorkflow.ts'

/** A state as sentences: whose turn it is, for how long, who writes, and what goes on in it. */
export function tellState(state: StateDefinition, words: WorkflowWords): Text[] {
  const { approval, deadline, kind, write = [] } = state
  if (kind === 'success' || kind === 'failure') {
    return [
      kind === 'success'
        ? { vi: 'Kết thúc: hồ sơ hoàn thành.', en: 'An end: the dossier has succeeded.' }
        : { vi: 'Kết thúc: hồ sơ không được chấp thuận.', en: 'An end: the dossier has failed.' },
    ]
  }
  return [
    ...tellTurn(state, words),
    ...(deadline
      ? [
          {
            vi: `Thời hạn ${String(deadline.workingDays)} ngày làm việc${deadline.pauses ? ', không tính thời gian chờ bổ sung' : ''}.`,
            en: `${String(deadline.workingDays)} working days${deadline.pauses ? ', not counting the time of waiting' : ''}.`,
          },
        ]
      : []),
    ...(write.length > 0
      ? [wrap('Được sửa nội dung: ', 'May write answers: ', tellPeople(write, words))]
      : []),
    ...(approval ? [{ vi: 'Lấy ý kiến nhiều người.', en: 'Several people are asked.' }] : []),
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
    ...(children
      ? [
          {
            vi: `Mỗi đơn vị lập một hồ sơ con theo thủ tục “${children.procedure}”.`,
            en: `Each unit makes a case of “${children.procedure}”.`,
          },
        ]
      : []),
  ]
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
function tellAssignment({ mode = 'all', to }: Assignment, words: WorkflowWords): Text {
  const people = joinTexts(
    to.map((source) => tellSource(source, words)),
    { vi: '; ', en: '; ' },
  )
  return wrap(modes[mode].vi, modes[mode].en, people)
}

function tellSource(source: AssigneeSource, words: WorkflowWords): Text {
  switch (source.kind) {
    case 'doer':
      return { vi: `người đã thực hiện “${source.action}”`, en: `whoever did “${source.action}”` }
    case 'field':
      return { vi: `người ghi ở trường “${source.field}”`, en: `whom the field “${source.field}” names` }
    case 'group':
      return words.group(source.group)
    case 'heads':
      return {
        vi: `thủ trưởng ${String(source.levels)} cấp, từ đơn vị của hồ sơ trở lên`,
        en: `the heads of ${String(source.levels)} levels, from the dossier's unit upwards`,
      }
    case 'parentHead':
      return { vi: 'thủ trưởng đơn vị cấp trên', en: 'the head of the unit above' }
    case 'person':
      return { vi: 'một người chỉ định', en: 'one person' }
    case 'unitHead':
      return { vi: 'thủ trưởng đơn vị của hồ sơ', en: "the head of the dossier's unit" }
    case 'who':
      return tellWho(source, words)
  }
}
