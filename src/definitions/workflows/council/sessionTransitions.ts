import type { TransitionDefinition } from '../../../workflow/types.ts'
import { statusMail, turnAndStatus, turnMail } from '../mails.ts'
import { reason } from '../pieces.ts'
import { secretary, chair, teller } from './sessionPeople.ts'

const tellMembers = { kind: 'mail', template: 'status', to: { relation: 'member' } } as const

const minutesDocument = { kind: 'document', template: 'bien-ban-hop-hoi-dong' } as const

const askToSign = { kind: 'mail', template: 'minutesToSign', to: 'assignees' } as const

const quorum = {
  expression: 'quorumReached = true',
  message: {
    vi: 'Chưa đủ số thành viên Hội đồng tham dự theo quy định; hãy ghi nhận đủ thành viên có mặt và ý kiến bằng văn bản.',
    en: 'The quorum is not reached; record who attends and the written opinions first.',
  },
}

const tellers = {
  expression: 'tellersNamed = true',
  message: {
    vi: 'Phiên họp chưa có hai người kiểm phiếu; Chủ tịch hoặc Thư ký hãy cử hai người của cơ quan, không phải Chủ tịch, Thư ký Hội đồng và không phải người được đề nghị khen thưởng tại phiên họp.',
    en: 'The session has no two tellers; chair or secretary name two people of the office who are neither chair nor secretary and are not nominated in this session.',
  },
}

/** The steps of a session. */
export const sessionTransitions: TransitionDefinition[] = [
  {
    action: 'convene',
    from: ['draft', 'postponed'],
    to: 'convened',
    label: { vi: 'Triệu tập phiên họp', en: 'Convene' },
    by: [chair, secretary],
    comment: 'optional',
    tone: 'primary',
    effects: [turnMail, tellMembers],
  },
  {
    action: 'open',
    from: ['convened'],
    to: 'inSession',
    label: { vi: 'Khai mạc phiên họp', en: 'Open the session' },
    by: [secretary],
    comment: 'optional',
    tone: 'primary',
    effects: [turnMail],
  },
  {
    action: 'circulate',
    from: ['draft', 'convened', 'postponed'],
    to: 'circulating',
    label: { vi: 'Lấy ý kiến bằng văn bản', en: 'Ask in writing' },
    confirm: {
      vi: 'Hội đồng không họp mà cho ý kiến bằng văn bản rồi bỏ phiếu. Lấy ý kiến bằng văn bản?',
      en: 'The council does not meet; it is asked in writing and then votes. Ask in writing?',
    },
    by: [chair],
    ...reason,
    effects: [turnMail, tellMembers],
  },
  {
    action: 'postpone',
    from: ['convened', 'circulating'],
    to: 'postponed',
    label: { vi: 'Hoãn phiên họp', en: 'Postpone' },
    by: [chair, secretary],
    comment: 'required',
    tone: 'danger',
    effects: [turnMail, tellMembers],
  },
  {
    action: 'openVote',
    from: ['inSession', 'circulating'],
    to: 'voting',
    label: { vi: 'Mở bỏ phiếu', en: 'Open the vote' },
    by: [secretary],
    comment: 'optional',
    when: [
      quorum,
      tellers,
      {
        expression: 'agendaSize > 0',
        message: {
          vi: 'Chương trình phiên họp chưa có hồ sơ nào; hãy đưa hồ sơ đã thẩm định vào phiên họp.',
          en: 'The agenda is empty; put appraised dossiers on it first.',
        },
      },
    ],
    tone: 'primary',
    effects: [turnMail],
  },
  {
    action: 'closeVote',
    from: ['voting'],
    to: 'counting',
    label: { vi: 'Kết thúc bỏ phiếu và kiểm phiếu', en: 'Close the vote and count' },
    confirm: {
      vi: 'Sau khi kết thúc không nhận thêm phiếu của vòng này. Kết thúc bỏ phiếu?',
      en: 'No more ballots of this round will be taken. Close the vote?',
    },
    by: [secretary],
    comment: 'optional',
    tone: 'primary',
    effects: [turnMail],
  },
  {
    action: 'confirmCount',
    from: ['counting'],
    to: 'counted',
    label: { vi: 'Xác nhận kết quả kiểm phiếu', en: 'Confirm the count' },
    confirm: {
      vi: 'Số liệu kiểm phiếu đang hiển thị đúng với số phiếu thu về. Xác nhận kết quả kiểm phiếu?',
      en: 'The figures shown are those of the ballots cast. Confirm the count?',
    },
    by: [teller],
    comment: 'optional',
    when: [
      {
        expression: 'countConfirmed = true',
        message: {
          vi: 'Kết quả cần cả hai người kiểm phiếu xác nhận; hãy chờ người còn lại.',
          en: 'The count needs the word of both tellers; wait for the other one.',
        },
      },
    ],
    tone: 'primary',
    effects: [{ kind: 'run', name: 'settleVote' }, ...turnAndStatus],
  },
  {
    action: 'disputeCount',
    from: ['counting'],
    to: 'disputed',
    label: { vi: 'Không xác nhận kết quả kiểm phiếu', en: 'Do not confirm the count' },
    by: [teller, chair],
    ...reason,
    tone: 'danger',
    effects: turnAndStatus,
  },
  {
    action: 'recount',
    from: ['disputed'],
    to: 'counting',
    label: { vi: 'Kiểm lại phiếu', en: 'Count again' },
    by: [chair],
    comment: 'optional',
    when: [tellers],
    tone: 'primary',
    effects: [turnMail],
  },
  {
    action: 'annulVote',
    from: ['disputed'],
    to: 'inSession',
    label: { vi: 'Hủy kết quả, bỏ phiếu lại', en: 'Annul and vote again' },
    confirm: {
      vi: 'Các phiếu của lượt này không còn giá trị và Hội đồng bỏ phiếu lại. Hủy kết quả?',
      en: 'The ballots of this round become void and the council votes again. Annul the vote?',
    },
    by: [chair],
    ...reason,
    tone: 'danger',
    effects: [{ kind: 'run', name: 'settleVote' }, ...turnAndStatus, tellMembers],
  },
  {
    action: 'openVote',
    from: ['counted'],
    to: 'voting',
    label: { vi: 'Mở bỏ phiếu vòng hai', en: 'Open a second round' },
    by: [secretary],
    comment: 'optional',
    when: [
      quorum,
      tellers,
      {
        expression: 'linesToVote > 0',
        message: {
          vi: 'Mọi nội dung đã đạt tỷ lệ phiếu nên không cần bỏ phiếu vòng hai; hãy lập biên bản.',
          en: 'Every line has passed, so no second round is needed; draft the minutes.',
        },
      },
      {
        expression: 'round < 2',
        message: {
          vi: 'Mỗi phiên họp bỏ phiếu tối đa hai vòng; hãy lập biên bản theo kết quả đã kiểm.',
          en: 'A session has two rounds at most; draft the minutes with the result as counted.',
        },
      },
    ],
    effects: [turnMail],
  },
  {
    action: 'draftMinutes',
    from: ['counted'],
    to: 'minuted',
    label: { vi: 'Lập biên bản', en: 'Draft the minutes' },
    by: [secretary],
    comment: 'optional',
    tone: 'primary',
    effects: [askToSign],
  },
  {
    action: 'sign',
    from: ['minuted'],
    to: 'signed',
    label: { vi: 'Ký biên bản', en: 'Sign the minutes' },
    confirm: {
      vi: 'Biên bản không sửa được kể từ chữ ký đầu tiên. Ký biên bản?',
      en: 'The minutes cannot be changed from the first signature on. Sign?',
    },
    by: [secretary, chair, teller],
    comment: 'optional',
    when: [
      {
        expression: 'signaturesComplete = true',
        message: {
          vi: 'Biên bản cần đủ chữ ký của Thư ký, Chủ tịch Hội đồng và hai người kiểm phiếu; hãy chờ những người còn lại ký.',
          en: 'The minutes need the signatures of secretary, chair and both tellers; wait for the others.',
        },
      },
    ],
    tone: 'primary',
    effects: [minutesDocument, statusMail, tellMembers],
  },
]
