import type { Problem } from '../shared/problem.ts'
import type { WorkflowDefinition } from './types.ts'

/** Transitions nobody can take, and actions that are at once of people and of the system. */
export const transitionProblems = ({ transitions }: WorkflowDefinition): Problem[] =>
  transitions.flatMap(({ action, by, label, system = false }, index) => {
    const path = `transitions.${String(index)}`
    const problems: Problem[] = []
    if (!system && by.length === 0) {
      problems.push({
        code: 'NOBODY_MAY_ACT',
        message: {
          vi: `Chưa chọn người được thực hiện “${label.vi}”; hãy chọn, hoặc đánh dấu là bước của hệ thống.`,
          en: `Nobody may “${label.en}”; say who, or mark it as the system's.`,
        },
        path: `${path}.by`,
      })
    }
    if (transitions.some((other) => other.action === action && (other.system ?? false) !== system)) {
      problems.push({
        code: 'ACTION_MIXED',
        message: {
          vi: `Thao tác “${action}” vừa do người, vừa do hệ thống thực hiện; hãy đặt hai tên khác nhau.`,
          en: `The action “${action}” is both of people and of the system; give them different names.`,
        },
        path: `${path}.action`,
      })
    }
    return problems
  })
