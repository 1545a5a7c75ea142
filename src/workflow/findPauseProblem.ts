import { refuse } from './refuse.ts'
import type { Instance, Refusal } from './types.ts'

/** Why no drawn step can be taken whoever asks: the dossier is on hold, or was returned to be corrected. */
export const findPauseProblem = ({ flow }: Instance): Refusal | undefined => {
  if (flow.heldSince !== null) {
    return refuse(409, 'ON_HOLD', {
      vi: 'Hồ sơ đang tạm giữ. Hãy bỏ tạm giữ (release) trước khi xử lý tiếp.',
      en: 'The dossier is on hold. Release it (release) first.',
    })
  }
  if (flow.correction !== null) {
    return refuse(409, 'IN_CORRECTION', {
      vi: 'Hồ sơ đang được trả lại để sửa. Hãy sửa các mục được nêu rồi gửi lại (sendCorrected).',
      en: 'The dossier was returned to be corrected. Correct the fields named and send it back (sendCorrected).',
    })
  }
  return undefined
}
