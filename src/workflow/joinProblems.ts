import type { Problem } from '../shared/problem.ts'
import type { WorkflowDefinition } from './types.ts'

/** Branches of which more must end well than there are. */
export const joinProblems = ({ states }: WorkflowDefinition): Problem[] =>
  states.flatMap(({ label, parallel }, index) => {
    if (!parallel || typeof parallel.join !== 'object' || !('atLeast' in parallel.join)) return []
    const [wanted, there] = [parallel.join.atLeast, parallel.branches.length]
    if (wanted <= there) return []
    return [
      {
        code: 'JOIN_TOO_MANY',
        message: {
          vi: `“${label.vi}” đòi ${String(wanted)} nhánh đạt nhưng chỉ có ${String(there)} nhánh nên không bao giờ đạt; hãy giảm số nhánh phải đạt hoặc thêm nhánh.`,
          en: `“${label.en}” asks for ${String(wanted)} good branches and has ${String(there)}, so it never passes; ask for fewer or add branches.`,
        },
        path: `states.${String(index)}.parallel.join.atLeast`,
      },
    ]
  })
