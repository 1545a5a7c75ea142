import type { Problem } from '../../shared/problem.ts'
import type { WorkflowDefinition } from '../types.ts'

/** States that people cannot tell apart, and steps of one name out of one state: allowed, and hardly meant. */
export const sameNames = ({ states, transitions }: WorkflowDefinition): Problem[] => [
  ...states.flatMap(({ label }, index) =>
    states.slice(0, index).some((other) => isSame(other.label.vi, label.vi))
      ? [sameState(label, `states.${String(index)}.label`)]
      : [],
  ),
  ...transitions.flatMap(({ from, label, system }, index) =>
    system !== true &&
    transitions
      .slice(0, index)
      .some(
        (other) =>
          other.system !== true &&
          isSame(other.label.vi, label.vi) &&
          other.from.some((key) => from.includes(key)),
      )
      ? [sameStep(label, `transitions.${String(index)}.label`)]
      : [],
  ),
]

const isSame = (one: string, two: string): boolean =>
  one.trim().toLocaleLowerCase('vi') === two.trim().toLocaleLowerCase('vi')

type Label = { en: string; vi: string }

const sameState = ({ en, vi }: Label, path: string): Problem => ({
  code: 'SAME_STATE_NAME',
  message: {
    vi: `Hai trạng thái cùng tên “${vi}”; người xử lý không phân biệt được, hãy đặt tên khác nhau.`,
    en: `Two states are called “${en || vi}”; people cannot tell them apart, give them different names.`,
  },
  path,
})

const sameStep = ({ en, vi }: Label, path: string): Problem => ({
  code: 'SAME_STEP_NAME',
  message: {
    vi: `Từ một trạng thái có hai nút cùng tên “${vi}”; hãy đặt tên khác nhau.`,
    en: `One state has two buttons called “${en || vi}”; give them different names.`,
  },
  path,
})
