import type { EffectDefinition, TransitionDefinition, WorkflowDefinition } from '../../workflow/types.ts'
import { outcomeLetter, statusMail, turnAndStatus } from './mails.ts'
import {
  chief,
  clerk,
  creator,
  daysAfterEntering,
  end,
  escalateAfter,
  moveAtDue,
  reason,
  remindBefore,
  standingHead,
  step,
  way,
} from './pieces.ts'

/**
 * Days to accept: a complaint within 10 (Luật Khiếu nại 2011, Điều 27), a denunciation within 7 working days – never fewer
 * than 9 days (Luật Tố cáo 2018, Điều 24). To be read again with Luật 136/2025/QH15; the office confirms.
 */
const toAccept = `if answers.loaiDon = "complaint" then ${daysAfterEntering(10)} else if answers.loaiDon = "denunciation" then ${daysAfterEntering(9)} else null`

/** What has its own law, and stops an award while it is verified. */
const stopsAwards = 'list contains(["complaint", "denunciation"], answers.loaiDon)'

/** Days to settle after acceptance: 30 both (Luật Khiếu nại 2011, Điều 28; Luật Tố cáo 2018, Điều 30). */
const toSettle = `if ${stopsAwards} then ${daysAfterEntering(30)} else null`

/** More time in a difficult matter: 15 days for a complaint, 30 for a denunciation (the same articles). */
const toSettleLonger = `if answers.loaiDon = "denunciation" then ${daysAfterEntering(30)} else ${daysAfterEntering(15)}`

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

/** The matter has been found to be nothing, or no reason to stop the nomination. */
const releaseRelated: EffectDefinition = {
  action: 'release',
  comment: {
    vi: 'Đã có kết luận; tiếp tục xem xét (khoản 4 Điều 4 Nghị định số 152/2025/NĐ-CP).',
    en: 'Concluded; on with it (Decree 152/2025, Article 4.4).',
  },
  field: 'hoSoLienQuan',
  kind: 'act',
  when: stopsAwards,
}

const tellHead = (vi: string, en: string): EffectDefinition => ({
  kind: 'notify',
  text: { vi, en },
  to: { role: 'standing-head' },
})

/** Days to complain a second time after the answer: 30 (Luật Khiếu nại 2011, Điều 33); all else is closed sooner. */
const toAppeal = `if answers.loaiDon = "complaint" then ${daysAfterEntering(30)} else null`

const concluded = {
  by: [chief, { role: 'deputy-chief' }],
  comment: 'required',
  decides: true,
  notDoerOf: ['report'],
} satisfies Partial<TransitionDefinition>

/** A petition about emulation and commendation: received, classified, verified, answered, and closed once it is settled. */
export const petition: WorkflowDefinition = {
  formatVersion: 1,
  key: 'petition',
  name: { vi: 'Giải quyết kiến nghị, thắc mắc', en: 'Petition' },
  initial: 'draft',
  managers: [standingHead],
  // Luật Tố cáo 2018 Điều 56–58: whoever denounces is known only to those who must know, and to them by a reason on record.
  sealed: {
    name: { vi: 'Người tố cáo', en: 'The denouncer' },
    to: [chief, { role: 'inspector', relation: 'assignee' }],
    when: 'answers.loaiDon = "denunciation"',
  },
  restricted: {
    to: [{ role: 'chief' }, { role: 'standing-head' }, { role: 'inspector' }],
    when: 'answers.loaiDon = "complaint" or answers.loaiDon = "denunciation"',
  },
  states: [
    step('draft', ['Bản nháp', 'Draft'], ['Đang soạn kiến nghị', 'Being written'], {
      kind: 'initial',
      turn: [creator],
      write: [creator],
    }),
    step('sent', ['Đã gửi', 'Sent'], ['Chờ văn thư tiếp nhận', 'Waits to be received'], {
      assign: { mode: 'pool', to: [{ kind: 'who', role: 'clerk' }] },
      colour: 'blue',
      deadline: { workingDays: 1 },
      timers: [escalateAfter(1)],
    }),
    step('received', ['Đã tiếp nhận', 'Received'], ['Chờ phân loại', 'Waits to be classified'], {
      colour: 'blue',
      deadline: { until: toAccept, workingDays: 3 },
      timers: [remindBefore(1), escalateAfter(1)],
      turn: [standingHead],
    }),
    // Complaints and denunciations have their own law; the time to answer all else is a setting of the office.
    step(
      'verifying',
      ['Đang xác minh', 'Being verified'],
      ['Nội dung đang được xác minh', 'Being verified'],
      {
        assign: {
          mode: 'leastLoaded',
          nobody: { role: 'standing-head' },
          to: [{ kind: 'who', role: 'inspector' }],
        },
        colour: 'violet',
        deadline: { pauses: true, until: toSettle, workingDays: 15 },
        timers: [remindBefore(3), escalateAfter(1)],
      },
    ),
    step(
      'verifyingLonger',
      ['Đang xác minh (đã gia hạn)', 'Being verified, with more time'],
      ['Nội dung đang được xác minh, đã gia hạn', 'Being verified, with more time'],
      {
        assign: {
          mode: 'leastLoaded',
          nobody: { role: 'standing-head' },
          to: [{ kind: 'who', role: 'inspector' }],
        },
        colour: 'violet',
        deadline: { until: toSettleLonger },
        timers: [remindBefore(3), escalateAfter(1)],
      },
    ),
    step(
      'asking',
      ['Chờ người gửi bổ sung', 'Awaiting the sender'],
      ['Đề nghị Ông/Bà bổ sung thông tin', 'Please give further information'],
      {
        colour: 'amber',
        deadline: { workingDays: 10 },
        // What kind it is was settled when it was sent: the seal follows from it.
        fields: [{ field: 'loaiDon', permission: 'read' }],
        kind: 'waiting',
        timers: [remindBefore(3), moveAtDue('lapse')],
        turn: [creator],
        write: [creator],
      },
    ),
    step(
      'concluding',
      ['Chờ kết luận', 'To be concluded'],
      ['Chờ Chánh Văn phòng kết luận', 'Waits for the conclusion'],
      {
        colour: 'amber',
        deadline: { workingDays: 5 },
        timers: [remindBefore(1), escalateAfter(1)],
        turn: [chief],
      },
    ),
    step('hearing', ['Đối thoại', 'Hearing'], ['Đang tổ chức đối thoại', 'Both sides are heard'], {
      assign: { nobody: { role: 'standing-head' }, to: [{ action: 'report', kind: 'doer' }] },
      colour: 'violet',
      deadline: { workingDays: 10 },
      timers: [remindBefore(3), escalateAfter(1)],
    }),
    step(
      'answered',
      ['Đã trả lời', 'Answered'],
      ['Đã có văn bản trả lời, chờ Ông/Bà cho ý kiến', 'An answer has been given; please say what you think'],
      {
        colour: 'green',
        deadline: { until: toAppeal, workingDays: 10 },
        kind: 'waiting',
        timers: [remindBefore(3), moveAtDue('close')],
        turn: [creator],
      },
    ),
    end('closed', 'success', ['Đã đóng', 'Closed'], ['Đã giải quyết xong', 'The matter is settled']),
    end(
      'appealed',
      'success',
      ['Khiếu nại lần hai', 'Second complaint'],
      ['Khiếu nại lần hai, chuyển cơ quan cấp trên', 'A second complaint, passed on to the authority above'],
    ),
    end(
      'transferred',
      'success',
      ['Đã chuyển', 'Passed on'],
      ['Đã chuyển cơ quan có thẩm quyền', 'Passed on to the competent authority'],
    ),
    end(
      'declined',
      'failure',
      ['Không thụ lý', 'Not accepted'],
      ['Không thuộc thẩm quyền hoặc không đủ điều kiện', 'Not within competence, or conditions are missing'],
    ),
  ],
  transitions: [
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
  ],
}
