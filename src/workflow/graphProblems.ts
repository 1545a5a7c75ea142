import type { Problem } from '../shared/problem.ts'
import { isEndState } from './isEndState.ts'
import { shortestPaths } from './shortestPaths.ts'
import { statesWithWayOut } from './statesWithWayOut.ts'
import type { StateDefinition, WorkflowDefinition } from './types.ts'

const exitProblem = (definition: WorkflowDefinition, { key, label }: StateDefinition): Problem => {
  const hasExit = definition.transitions.some(({ from }) => from.includes(key))
  return hasExit
    ? {
        code: 'NO_WAY_TO_END',
        message: {
          vi: `Từ “${label.vi}” hồ sơ chỉ đi vòng, không bao giờ đến trạng thái kết thúc; hãy thêm bước chuyển ra.`,
          en: `From “${label.en}” a dossier goes round without ever coming to an end; add a way out.`,
        },
      }
    : {
        code: 'DEAD_END',
        message: {
          vi: `“${label.vi}” không phải trạng thái kết thúc nhưng không có bước chuyển đi; hãy thêm bước chuyển hoặc đổi loại.`,
          en: `“${label.en}” is no end, yet nothing leads out of it; add a transition or change its kind.`,
        },
      }
}

/** What is wrong with the shape of the graph: states never reached, dead ends, loops without a way out. */
export const graphProblems = (definition: WorkflowDefinition): Problem[] => {
  const reached = shortestPaths(definition)
  const wayOut = statesWithWayOut(definition)
  return definition.states.flatMap((state, index) => {
    const path = `states.${String(index)}`
    const problems: Problem[] = []
    if (!reached.has(state.key)) {
      problems.push({
        code: 'UNREACHABLE_STATE',
        message: {
          vi: `Không có cách nào đến “${state.label.vi}” từ trạng thái ban đầu; hãy thêm bước chuyển hoặc bỏ trạng thái.`,
          en: `“${state.label.en}” cannot be reached from the initial state; add a transition or remove it.`,
        },
        path,
      })
    }
    if (!isEndState(state) && !wayOut.has(state.key))
      problems.push({ ...exitProblem(definition, state), path })
    return problems
  })
}
