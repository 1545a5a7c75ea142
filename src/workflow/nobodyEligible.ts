import type { Problem } from '../shared/problem.ts'
import { stateOf } from './stateOf.ts'
import type { Instance, WorkflowDefinition } from './types.ts'

/** Work that must be somebody's and is nobody's: the step itself, or a branch of it. */
export const nobodyEligible = (definition: WorkflowDefinition, { flow, state: key }: Instance): Problem[] => {
  const state = stateOf(definition, key)
  const isOwn = state?.assign !== undefined && flow.assignees.length === 0
  const branches = flow.tokens.filter(
    ({ assignees, branch, outcome }) =>
      outcome === null && assignees.length === 0 && !branch.startsWith('child:'),
  )
  if (!isOwn && branches.length === 0) return []
  const labels = branches.map(
    ({ branch }) => state?.parallel?.branches.find((each) => each.key === branch)?.label,
  )
  const where = {
    vi: labels.map((label) => label?.vi ?? state?.label.vi ?? key).join(', ') || (state?.label.vi ?? key),
    en: labels.map((label) => label?.en ?? state?.label.en ?? key).join(', ') || (state?.label.en ?? key),
  }
  return [
    {
      code: 'NOBODY_ELIGIBLE',
      message: {
        vi: `Danh sách cán bộ hiện không có ai đủ điều kiện nhận “${where.vi}”. Hãy đề nghị Thường trực bổ sung người hoặc sửa quy trình.`,
        en: `Nobody on the staff list is eligible for “${where.en}”. Ask the standing body to name somebody or change the workflow.`,
      },
    },
  ]
}
