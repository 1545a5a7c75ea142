import type { Problem } from '../shared/problem.ts'
import { candidatesOf } from './assignment/candidatesOf.ts'
import { emptyFlow } from './emptyFlow.ts'
import type { Directory } from './flowTypes.ts'
import { isEndState } from './isEndState.ts'
import type { AssigneeSource, Assignment } from './stateTypes.ts'
import type { WorkflowDefinition } from './types.ts'

/** Whether a source can be judged without a dossier: the others depend on who began it, its form or its unit. */
const isFixed = (source: AssigneeSource): boolean =>
  source.kind === 'group' ||
  source.kind === 'headOf' ||
  source.kind === 'person' ||
  (source.kind === 'who' && source.relation === undefined)

const isHeads = ({ kind }: AssigneeSource): boolean =>
  kind === 'heads' || kind === 'parentHead' || kind === 'unitHead'

const isEmpty = ({ nobody, to }: Assignment, directory: Directory): boolean => {
  if (typeof nobody === 'object' && 'action' in nobody) return false
  const facts = { answers: {}, directory, flow: emptyFlow(0, '') }
  const hasHeads = directory.units.some(({ heads }) => heads.length > 0)
  const canBe = (source: AssigneeSource): boolean => {
    if (isHeads(source)) return hasHeads
    // A relation with a role needs somebody of that role at least.
    if (source.kind === 'who' && source.role !== undefined) {
      return directory.people.some(({ roles }) => roles.includes(source.role ?? ''))
    }
    return !isFixed(source) || candidatesOf([source], facts).length > 0
  }
  const others: AssigneeSource[] =
    typeof nobody === 'object' && 'role' in nobody ? [{ kind: 'who', role: nobody.role }] : []
  return ![...to, ...others].some(canBe)
}

/** Steps that nobody on today's staff list could be given. */
export const staffProblems = ({ states }: WorkflowDefinition, directory: Directory): Problem[] =>
  states.flatMap((state, index) => {
    const path = `states.${String(index)}`
    const own = state.assign ?? { to: state.turn.map((who) => ({ ...who, kind: 'who' as const })) }
    const steps = (state.parallel?.branches ?? []).flatMap(({ label, steps: list }, branch) =>
      list.map(({ assign }, step) => ({
        assign,
        label,
        path: `${path}.parallel.branches.${String(branch)}.steps.${String(step)}.assign`,
      })),
    )
    const all = [
      ...(isEndState(state) || own.to.length === 0
        ? []
        : [{ assign: own, label: state.label, path: `${path}.${state.assign ? 'assign' : 'turn'}` }]),
      ...steps,
    ]
    return all
      .filter(({ assign }) => isEmpty(assign, directory))
      .map(({ label, path: at }) => ({
        code: 'NOBODY_ELIGIBLE',
        message: {
          vi: `Danh sách cán bộ hiện không có ai đủ điều kiện nhận “${label.vi}”; hãy đổi người nhận hoặc bổ sung cán bộ.`,
          en: `Nobody on today's staff list could be given “${label.en}”; change the assignment or add staff.`,
        },
        path: at,
      }))
  })
