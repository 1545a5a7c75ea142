import type { Problem } from '../shared/problem.ts'
import type { TransitionDefinition } from './types.ts'

/** The problem of a transition back to a state that is not known. */
export const noPreviousState = ({ label }: TransitionDefinition): Problem => ({
  code: 'NO_PREVIOUS_STATE',
  message: {
    vi: `Không thể “${label.vi}” vì không còn lưu bước trước khi tạm dừng. Hãy báo quản trị hệ thống.`,
    en: `Cannot “${label.en}”: the step before the hold is not known. Tell the system administrator.`,
  },
})
