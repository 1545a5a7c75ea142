import type { EffectDefinition, TransitionDefinition } from '../../../workflow/types.ts'
import { outcomeLetter, statusMail, turnAndStatus } from '../mails.ts'
import { chief, clerk, creator, reason, standingHead, way } from '../pieces.ts'
import { stopsAwards } from './petitionClocks.ts'

/**
 * The nomination that it is about is considered no further while a complaint or denunciation is being verified (NĐ
 * 152/2025/NĐ-CP, Điều 4.4). A proposal or a question stops nobody's award.
 */
const holdRelated: EffectDefinition = {
  action: 'hold',
  comment: {
    vi: 'Tạm dừng xem xét để xác minh (khoản 4 Điều 4 Nghị định số 152/2025/NĐ-CP).',
    en: 'On hold for verification (Decree 152/2025, Article 4.4).',
  },
  field: 'hoSoLienQuan',
  kind: 'act',
  when: stopsAwards,
}

/**
 * The matter has been found to be nothing, or no reason to stop the nomination; another one that is being verified, or
 * that was concluded otherwise, still stops it.
 */
const releaseRelated: EffectDefinition = {
  action: 'release',
  comment: {
    vi: 'Đã có kết luận; tiếp tục xem xét (khoản 4 Điều 4 Nghị định số 152/2025/NĐ-CP).',
    en: 'Concluded; on with it (Decree 152/2025, Article 4.4).',
  },
  field: 'hoSoLienQuan',
  kind: 'act',
  undoes: 'hold',
  when: stopsAwards,
}

const tellHead = (vi: string, en: string): EffectDefinition => ({
  kind: 'notify',
  text: { vi, en },
  to: { role: 'standing-head' },
})

const concluded = {
  by: [chief, { role: 'deputy-chief' }],
  comment: 'required',
  decides: true,
  notDoerOf: ['report'],
} satisfies Partial<TransitionDefinition>

/** The steps of a petition, with what they do to the nomination that it is about. */
export const petitionTransitions: TransitionDefinition[] = [
  way('send', ['draft', 'sent'], ['Gửi', 'Send'], {
    by: [creator],
    effects: turnAndStatus,
    tone: 'primary',
    validatesForm: true,
  }),
  way('receive', ['sent', 'received'], ['Tiếp nhận', 'Receive'], {
    by: [clerk],
    effects: turnAndStatus,
    tone: 'primary',
  }),
  way('accept', ['received', 'verifying'], ['Thụ lý', 'Accept'], {
    by: [standingHead],
    effects: [...turnAndStatus, holdRelated],
    not: ['creator'],
    tone: 'primary',
  }),
  way('decline', ['received', 'declined'], ['Không thụ lý', 'Decline'], {
    by: [standingHead],
    ...reason,
    decides: true,
    effects: [statusMail, outcomeLetter],
    not: ['creator'],
    tone: 'danger',
  }),
  way('transfer', ['received', 'transferred'], ['Chuyển cơ quan có thẩm quyền', 'Pass on'], {
    by: [standingHead],
    ...reason,
    decides: true,
    effects: [statusMail, outcomeLetter],
    fields: [{ key: 'authority', label: { vi: 'Cơ quan nhận', en: 'Authority' }, type: 'text' }],
    not: ['creator'],
  }),
  way('ask', ['verifying', 'asking'], ['Yêu cầu bổ sung thông tin', 'Ask the sender'], {
    ...reason,
    effects: turnAndStatus,
    not: ['creator'],
  }),
  // Without an answer the matter is verified with what there is.
  way('lapse', ['asking', 'verifying'], ['Hết thời hạn bổ sung', 'No answer in time'], {
    by: [],
    effects: turnAndStatus,
    system: true,
  }),
  way('supply', ['asking', 'verifying'], ['Gửi thông tin bổ sung', 'Send it'], {
    by: [creator],
    effects: turnAndStatus,
    tone: 'primary',
  }),
  way('extend', ['verifying', 'verifyingLonger'], ['Gia hạn xác minh', 'Give more time'], {
    by: [chief, standingHead],
    ...reason,
    effects: turnAndStatus,
    not: ['creator'],
  }),
  way('report', [['verifying', 'verifyingLonger'], 'concluding'], ['Báo cáo kết quả xác minh', 'Report'], {
    comment: 'required',
    effects: turnAndStatus,
    not: ['creator'],
    tone: 'primary',
  }),
  way('hear', ['concluding', 'hearing'], ['Tổ chức đối thoại', 'Hear both sides'], {
    by: [chief],
    effects: turnAndStatus,
  }),
  way('recordHearing', ['hearing', 'concluding'], ['Ghi kết quả đối thoại', 'Record the hearing'], {
    comment: 'required',
    effects: turnAndStatus,
    fields: [{ key: 'heldOn', label: { vi: 'Ngày đối thoại', en: 'Day of the hearing' }, type: 'date' }],
    tone: 'primary',
  }),
  way('conclude', ['concluding', 'answered'], ['Kết luận, trả lời', 'Conclude'], {
    ...concluded,
    effects: [...turnAndStatus, outcomeLetter, releaseRelated],
    tone: 'primary',
  }),
  way(
    'concludeKeepingHold',
    ['concluding', 'answered'],
    ['Kết luận, giữ tạm dừng hồ sơ liên quan', 'Conclude and keep the nomination on hold'],
    {
      ...concluded,
      effects: [...turnAndStatus, outcomeLetter],
      when: [
        {
          expression: `answers.hoSoLienQuan != null and ${stopsAwards}`,
          message: {
            vi: 'Chỉ khiếu nại, tố cáo có nêu hồ sơ khen thưởng liên quan mới tạm dừng hồ sơ đó.',
            en: 'Only a complaint or denunciation that names a nomination has put one on hold.',
          },
        },
      ],
    },
  ),
  way('verifyAgain', ['concluding', 'verifying'], ['Yêu cầu xác minh lại', 'Verify again'], {
    by: [chief],
    comment: 'required',
    effects: turnAndStatus,
  }),
  way('acknowledge', ['answered', 'closed'], ['Xác nhận đã nhận kết quả', 'Acknowledge the answer'], {
    by: [creator],
    effects: [statusMail],
    fields: [
      {
        key: 'satisfaction',
        label: {
          vi: 'Mức độ hài lòng với kết quả (hài lòng, chưa hài lòng và lý do)',
          en: 'How satisfied you are with the outcome, and why',
        },
        type: 'text',
      },
    ],
    tone: 'primary',
  }),
  way('appeal', ['answered', 'appealed'], ['Khiếu nại lần hai', 'Complain a second time'], {
    by: [creator],
    ...reason,
    confirm: {
      vi: 'Đơn khiếu nại lần hai được chuyển cơ quan cấp trên giải quyết; Văn phòng không xử lý tiếp. Khiếu nại lần hai?',
      en: 'A second complaint goes to the authority above; the Office does no more about it. Complain a second time?',
    },
    effects: [
      statusMail,
      tellHead(
        'Người gửi khiếu nại lần hai: chuyển đơn và hồ sơ giải quyết lên cơ quan cấp trên; xem có tạm dừng hồ sơ khen thưởng liên quan không.',
        'A second complaint: pass it on to the authority above with the papers, and see whether the nomination concerned is put on hold.',
      ),
    ],
    tone: 'danger',
    when: [
      {
        expression: 'answers.loaiDon = "complaint"',
        message: {
          vi: 'Chỉ đơn khiếu nại mới khiếu nại lần hai được.',
          en: 'Only a complaint can be made a second time.',
        },
      },
    ],
  }),
  way('close', ['answered', 'closed'], ['Hết thời hạn, đóng hồ sơ', 'Closed at the end of the time'], {
    by: [],
    effects: [statusMail],
    system: true,
  }),
]
