import type { Problem } from '../shared/problem.ts'
import { isEndState } from './isEndState.ts'
import { isHoldState } from './isHoldState.ts'
import type { WorkflowDefinition } from './types.ts'

/** States nobody is responsible for, ends with a deadline, a first state of the wrong kind, holds inside holds. */
export const rolesOfStatesProblems = (definition: WorkflowDefinition): Problem[] => {
  const { initial, states, transitions } = definition
  return states.flatMap((state, index) => {
    const { deadline, key, kind, label, turn } = state
    const path = `states.${String(index)}`
    const problems: Problem[] = []
    const add = (code: string, vi: string, en: string, at: string): void => {
      problems.push({ code, message: { vi, en }, path: `${path}.${at}` })
    }
    const hasWork = [state.assign, state.parallel, state.children].some((work) => work !== undefined)
    if (!isEndState(state) && turn.length === 0 && !hasWork) {
      add(
        'TURN_EMPTY',
        `“${label.vi}” chưa giao cho ai xử lý; hãy chọn người đến lượt.`,
        `“${label.en}” is nobody's turn; say whose it is.`,
        'turn',
      )
    }
    if (isEndState(state) && deadline !== undefined) {
      add(
        'DEADLINE_ON_END',
        `“${label.vi}” là trạng thái kết thúc nên không có thời hạn; hãy bỏ thời hạn.`,
        `“${label.en}” is an end and has no deadline; remove it.`,
        'deadline',
      )
    }
    if ((kind === 'initial') !== (key === initial)) {
      add(
        'INITIAL_KIND',
        'Đúng một trạng thái có loại “initial”, và đó phải là trạng thái ban đầu.',
        'Exactly one state is of kind “initial”, and it must be the initial state.',
        'kind',
      )
    }
    const isNested =
      isHoldState(definition, key) &&
      transitions.some(
        ({ from, to }) => to === key && from.some((s) => s !== key && isHoldState(definition, s)),
      )
    if (isHoldState(definition, key) && (isNested || key === initial)) {
      add(
        'HOLD_MISPLACED',
        `“${label.vi}” là bước tạm dừng: không được là trạng thái ban đầu và không được đi vào từ một bước tạm dừng khác.`,
        `“${label.en}” is a hold: it may not be the initial state, nor be entered from another hold.`,
        'key',
      )
    }
    return problems
  })
}
