import { matchesWho } from '../matchesWho.ts'
import type { Problem } from '../../shared/problem.ts'
import { stateOf } from '../stateOf.ts'
import type { WorkflowDefinition } from '../types.ts'

/** What would tell whom a seal is to hide, or leave a sealed dossier to nobody. */
export const sealProblems = (definition: WorkflowDefinition): Problem[] => {
  const { initial, sealed, states, transitions } = definition
  if (sealed === undefined) return []
  const first = stateOf(definition, initial)
  const isOwn = first?.turn.every(({ relation }) => relation === 'creator') === true && !first.assign
  return [
    ...(isOwn
      ? []
      : [
          {
            code: 'SEALED_DRAFT',
            message: {
              vi: 'Danh tính người lập được giữ kín, nên ở trạng thái ban đầu chỉ người lập được xử lý; hãy bỏ những người khác.',
              en: 'Who begins it is sealed, so the initial state must be the creator’s alone; take the others out.',
            },
            path: `states.${String(states.findIndex(({ key }) => key === initial))}.turn`,
          },
        ]),
    ...states.flatMap((state, index) =>
      state.children === undefined ? [] : [childProblem(`states.${String(index)}.children`)],
    ),
    ...transitions.flatMap(({ effects = [] }, index) =>
      effects.flatMap(({ kind }, at) =>
        kind === 'case' ? [childProblem(`transitions.${String(index)}.effects.${String(at)}`)] : [],
      ),
    ),
    ...(matchesWho(sealed.to, [], ['creator'])
      ? [
          {
            code: 'SEALED_TO_CREATOR',
            message: {
              vi: 'Người lập không cần mở niêm phong của chính mình; hãy chọn người có thẩm quyền được biết.',
              en: 'The creator needs no seal opened; name those who may know.',
            },
            path: 'sealed.to',
          },
        ]
      : []),
  ]
}

const childProblem = (path: string): Problem => ({
  code: 'SEALED_CHILDREN',
  message: {
    vi: 'Quy trình giữ kín danh tính người lập không lập hồ sơ con: hồ sơ con đứng tên người khác và cho biết đơn vị.',
    en: 'A workflow that seals its creator begins no other cases: those bear names and units.',
  },
  path,
})
