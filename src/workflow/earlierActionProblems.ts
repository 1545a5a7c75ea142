import type { Problem } from '../shared/problem.ts'
import { actionsDone } from './actionsDone.ts'
import type { Assignment } from './stateTypes.ts'
import type { WorkflowDefinition } from './types.ts'

/** Everyday actions whose doer is remembered beside those of the drawn ones. */
const remembered = ['return', 'sendCorrected', 'vote', 'withdraw']

/**
 * Earlier actions that are named – whoever did them gets the work, or is kept from doing it; a condition asks whether they
 * were done – and that the procedure does not have: nobody would ever be found, nobody kept away, nothing ever done.
 */
export const earlierActionProblems = ({ states, transitions }: WorkflowDefinition): Problem[] => {
  const known = new Set(['*', ...remembered, ...transitions.map(({ action }) => action)])
  const named = [
    ...states.flatMap(({ assign, parallel }, index) => [
      ...doersIn(assign, `states.${String(index)}.assign`),
      ...(parallel?.branches ?? []).flatMap(({ steps }, at) =>
        steps.flatMap((step, number) =>
          doersIn(
            step.assign,
            `states.${String(index)}.parallel.branches.${String(at)}.steps.${String(number)}.assign`,
          ),
        ),
      ),
    ]),
    ...transitions.flatMap(({ notDoerOf = [], when = [] }, index) => [
      ...notDoerOf.map((action, at) => ({
        action,
        path: `transitions.${String(index)}.notDoerOf.${String(at)}`,
      })),
      ...when.flatMap(({ expression }, at) =>
        actionsDone(expression).map((action) => ({
          action,
          path: `transitions.${String(index)}.when.${String(at)}.expression`,
        })),
      ),
    ]),
  ]
  return named
    .filter(({ action }) => !known.has(action))
    .map(({ action, path }) => ({
      code: 'UNKNOWN_ACTION',
      message: {
        vi: `Quy trình không có thao tác “${action}”; hãy chọn thao tác khác.`,
        en: `The workflow has no action “${action}”; choose another.`,
      },
      path,
    }))
}

const doersIn = (assign: Assignment | undefined, path: string) =>
  (assign?.to ?? []).flatMap((source, at) =>
    source.kind === 'doer' ? [{ action: source.action, path: `${path}.to.${String(at)}.action` }] : [],
  )
