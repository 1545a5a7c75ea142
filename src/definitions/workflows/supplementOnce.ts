import type { TransitionDefinition } from '../../workflow/types.ts'

/** A supplement is asked for once, within three working days of receipt; a default of ours, where no norm gives a number. */
export const supplementOnce: TransitionDefinition['when'] = [
  {
    expression: 'not(list contains(dossier.done, "requestSupplement"))',
    message: {
      vi: 'Hồ sơ đã được yêu cầu bổ sung một lần nên không yêu cầu lần nữa. Hãy thẩm định trên hồ sơ hiện có; nếu không đạt, Trưởng phòng trả lại hồ sơ kèm lý do.',
      en: 'A supplement has been asked for once already. Appraise the dossier as it is; where it does not do, the head returns it with the reason.',
    },
  },
  {
    expression: 'dossier.workingDaysInState <= 3',
    message: {
      vi: 'Đã quá 03 ngày làm việc kể từ khi tiếp nhận nên không yêu cầu bổ sung được nữa. Hãy thẩm định trên hồ sơ hiện có; nếu không đạt, Trưởng phòng trả lại hồ sơ kèm lý do.',
      en: 'More than three working days have passed since it was received. Appraise the dossier as it is; where it does not do, the head returns it with the reason.',
    },
  },
]
