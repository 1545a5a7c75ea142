import type { Problem } from '../shared/problem.ts'
import { reachedFrom } from '../shared/reachedFrom.ts'
import type { WorkflowDefinition } from './types.ts'

type Procedures = {
  /** Procedures that go through this workflow. */
  own: readonly string[]
  /** Of which procedures each procedure sends out child cases. */
  sendsOut: ReadonlyMap<string, readonly string[]>
}

/** Child cases of a procedure that, at once or by way of others, sends out cases of the same procedure, and so for ever. */
export const circleProblems = ({ states }: WorkflowDefinition, { own, sendsOut }: Procedures): Problem[] =>
  states.flatMap(({ children, label }, index) => {
    if (!children) return []
    const begun = reachedFrom(children.procedure, sendsOut)
    if (!own.some((key) => begun.has(key))) return []
    return [
      {
        code: 'CHILD_OF_ITSELF',
        message: {
          vi: `Hồ sơ con của “${label.vi}” lại lập hồ sơ con theo chính thủ tục này, lặp mãi không dừng; hãy chọn thủ tục khác.`,
          en: `Child cases of “${label.en}” begin child cases of this procedure again, without end; choose another procedure.`,
        },
        path: `states.${String(index)}.children.procedure`,
      },
    ]
  })
