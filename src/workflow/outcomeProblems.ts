import type { Problem } from '../shared/problem.ts'
import type { Text } from '../shared/text.ts'
import type { Assignment } from './stateTypes.ts'
import type { StateDefinition, TransitionDefinition, WorkflowDefinition } from './types.ts'

type Named = { action: string; path: string; what: Text }

const ofNobody = (assign: Assignment | undefined, path: string): Named[] => {
  const nobody = assign?.nobody
  if (typeof nobody !== 'object' || !('action' in nobody)) return []
  const what = { vi: 'trường hợp không có ai nhận việc', en: 'the case that nobody is eligible' }
  return [{ action: nobody.action, path: `${path}.nobody.action`, what }]
}

const namedBy = ({ approval, assign, children, parallel, timers = [] }: StateDefinition): Named[] => {
  const ends = (rule: undefined | { no: string; yes: string }, path: string): Named[] =>
    rule === undefined
      ? []
      : [
          { action: rule.yes, path: `${path}.yes`, what: { vi: 'kết quả thuận', en: 'the good end' } },
          { action: rule.no, path: `${path}.no`, what: { vi: 'kết quả không thuận', en: 'the other end' } },
        ]
  return [
    ...ends(approval, 'approval'),
    ...ends(parallel, 'parallel'),
    ...ends(children, 'children'),
    ...ofNobody(assign, 'assign'),
    ...(parallel?.branches ?? []).flatMap(({ steps }, at) =>
      steps.flatMap((step, number) =>
        ofNobody(step.assign, `parallel.branches.${String(at)}.steps.${String(number)}.assign`),
      ),
    ),
    ...timers.flatMap(({ then }, at) =>
      then.do === 'move'
        ? [
            {
              action: then.action,
              path: `timers.${String(at)}.then.action`,
              what: { vi: 'hẹn giờ', en: 'the timer' },
            },
          ]
        : [],
    ),
  ]
}

const missing = (state: StateDefinition, index: number, transitions: TransitionDefinition[]): Problem[] =>
  namedBy(state)
    .filter(
      ({ action }) =>
        !transitions.some(
          (each) => each.action === action && each.system === true && each.from.includes(state.key),
        ),
    )
    .map(({ action, path, what }) => ({
      code: 'OUTCOME_MISSING',
      message: missingWay(state, transitions.find((each) => each.action === action)?.label, what),
      path: `states.${String(index)}.${path}`,
    }))

const missingWay = (state: StateDefinition, label: Text | undefined, what: Text): Text => {
  const [other, otherInEnglish] = label
    ? [` (“${label.vi}” không phải bước của hệ thống đi từ đây)`, ` (“${label.en}” is none that leaves it)`]
    : ['', '']
  return {
    vi: `Từ “${state.label.vi}” chưa có bước chuyển của hệ thống cho ${what.vi}${other}; hãy chọn hoặc thêm bước chuyển.`,
    en: `No step of the system leaves “${state.label.en}” for ${what.en}${otherInEnglish}; choose or add one.`,
  }
}

const clashes = (state: StateDefinition, index: number): Problem[] => {
  const path = `states.${String(index)}`
  const problems: Problem[] = []
  const add = (code: string, vi: string, en: string, at: string): void => {
    problems.push({ code, message: { vi, en }, path: `${path}.${at}` })
  }
  const kinds = [state.approval, state.parallel, state.children].filter((rule) => rule !== undefined)
  if (kinds.length > 1) {
    add(
      'WORK_MIXED',
      `“${state.label.vi}” chỉ được chọn một: lấy ý kiến, các nhánh song song hoặc hồ sơ con.`,
      `“${state.label.en}” may have one of approval, parallel branches or child cases.`,
      'approval',
    )
  }
  for (const [at, branch] of (state.parallel?.branches ?? []).entries()) {
    if (state.parallel?.branches.findIndex(({ key }) => key === branch.key) !== at) {
      add(
        'DUPLICATE_BRANCH',
        `Mã nhánh “${branch.key}” của “${state.label.vi}” bị trùng; hãy đặt mã khác.`,
        `The branch key “${branch.key}” of “${state.label.en}” is used twice; choose another.`,
        `parallel.branches.${String(at)}.key`,
      )
    }
  }
  return problems
}

/** Automatic steps that lead back to where they began would never stop, unless a condition stops them. */
const circles = ({ transitions }: WorkflowDefinition): Problem[] => {
  const always = transitions.filter(({ automatic, when = [] }) => automatic === true && when.length === 0)
  return transitions
    .flatMap(({ automatic, label, system }, index) => {
      const path = `transitions.${String(index)}.automatic`
      if (automatic === true && system !== true) {
        return [
          {
            code: 'AUTOMATIC_NEEDS_SYSTEM',
            message: {
              vi: `“${label.vi}” tự động thực hiện nên phải đánh dấu là bước của hệ thống.`,
              en: `“${label.en}” happens by itself, so mark it as the system's.`,
            },
            path,
          },
        ]
      }
      return []
    })
    .concat(
      always.flatMap((first) => {
        const seen = new Set<string>()
        let at: string | undefined = first.to
        while (at !== undefined && !seen.has(at)) {
          seen.add(at)
          const here: string = at
          at = always.find(({ from }) => from.includes(here))?.to
        }
        return at !== undefined && first.from.some((key) => seen.has(key))
          ? [
              {
                code: 'AUTOMATIC_LOOP',
                message: {
                  vi: `Các bước tự động quanh “${first.label.vi}” chuyển vòng mãi; hãy thêm điều kiện.`,
                  en: `The automatic steps around “${first.label.en}” go in a circle; add a condition.`,
                },
                path: `transitions.${String(transitions.indexOf(first))}.automatic`,
              },
            ]
          : []
      }),
    )
}

/** Outcomes and timers that lead nowhere, steps that want two kinds of work, automatic steps that never stop. */
export const outcomeProblems = (definition: WorkflowDefinition): Problem[] => [
  ...definition.states.flatMap((state, index) => [
    ...missing(state, index, definition.transitions),
    ...clashes(state, index),
  ]),
  ...circles(definition),
]
