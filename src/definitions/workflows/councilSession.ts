import type { TimerDefinition } from '../../workflow/stateTypes.ts'
import type { TransitionDefinition, Who, WorkflowDefinition } from '../../workflow/types.ts'
import { statusMail, turnAndStatus, turnMail } from './mails.ts'
import { conversationOnly, escalateAfter, ifAhead, remindBefore } from './pieces.ts'

const secretary: Who = { role: 'council-secretary' }
const chair: Who = { role: 'council-chair' }
const tellMembers = { kind: 'mail', template: 'status', to: { relation: 'member' } } as const

const quorum = {
  expression: 'quorumReached = true',
  message: {
    vi: 'Chưa đủ số thành viên Hội đồng tham dự theo quy định; hãy ghi nhận đủ thành viên có mặt và ý kiến bằng văn bản.',
    en: 'The quorum is not reached; record who attends and the written opinions first.',
  },
}

const toConvene: TimerDefinition = {
  at: { day: ifAhead('heldOn'), from: 'day', workingDays: -4 },
  key: 'toConvene',
  then: { do: 'remind', template: 'turn', to: 'assignees' },
}
const theDayBefore: TimerDefinition = {
  at: { day: ifAhead('heldOn'), from: 'day', workingDays: -1 },
  key: 'theDayBefore',
  then: { do: 'remind', template: 'status', to: { relation: 'member' } },
}

const states: WorkflowDefinition['states'] = [
  {
    key: 'draft',
    kind: 'initial',
    label: { vi: 'Dự thảo', en: 'Draft' },
    phase: { vi: 'Đang chuẩn bị phiên họp', en: 'The session is being prepared' },
    // Members have their papers three working days before the session; a default of the office.
    timers: [toConvene],
    turn: [secretary, chair],
    write: [secretary, chair],
  },
  {
    key: 'convened',
    kind: 'active',
    label: { vi: 'Đã triệu tập', en: 'Convened' },
    phase: { vi: 'Phiên họp đã được triệu tập', en: 'The session has been convened' },
    timers: [theDayBefore],
    turn: [secretary],
    write: [secretary],
  },
  {
    key: 'inSession',
    kind: 'active',
    label: { vi: 'Đang họp', en: 'In session' },
    phase: { vi: 'Hội đồng đang họp', en: 'The council is in session' },
    turn: [secretary],
    write: [secretary],
  },
  {
    key: 'voting',
    kind: 'active',
    label: { vi: 'Đang bỏ phiếu', en: 'Voting' },
    phase: { vi: 'Hội đồng đang bỏ phiếu', en: 'The council is voting' },
    turn: [{ relation: 'member' }, secretary],
  },
  {
    key: 'counted',
    kind: 'active',
    label: { vi: 'Đã kiểm phiếu', en: 'Counted' },
    phase: { vi: 'Đã có kết quả kiểm phiếu', en: 'The votes have been counted' },
    deadline: { workingDays: 2 },
    timers: [remindBefore(1)],
    turn: [secretary],
  },
  {
    key: 'minuted',
    kind: 'active',
    label: { vi: 'Đã lập biên bản', en: 'Minutes drafted' },
    phase: { vi: 'Biên bản chờ Thư ký và Chủ tịch ký', en: 'The minutes wait for secretary and chair' },
    deadline: { workingDays: 2 },
    timers: [remindBefore(1), escalateAfter(1)],
    turn: [secretary, chair],
    write: [secretary],
  },
  {
    key: 'signed',
    kind: 'success',
    label: { vi: 'Đã ký biên bản', en: 'Minutes signed' },
    phase: { vi: 'Phiên họp kết thúc, biên bản đã ký', en: 'The session is over and its minutes signed' },
    turn: [],
  },
  {
    key: 'postponed',
    kind: 'waiting',
    label: { vi: 'Đã hoãn', en: 'Postponed' },
    phase: { vi: 'Phiên họp được hoãn, chờ triệu tập lại', en: 'Postponed, to be convened again' },
    deadline: { workingDays: 5 },
    timers: [remindBefore(2)],
    turn: [secretary, chair],
    write: [secretary, chair],
  },
]

const transitions: TransitionDefinition[] = [
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
    action: 'postpone',
    from: ['convened'],
    to: 'postponed',
    label: { vi: 'Hoãn phiên họp', en: 'Postpone' },
    by: [chair, secretary],
    comment: 'required',
    tone: 'danger',
    effects: [turnMail, tellMembers],
  },
  {
    action: 'openVote',
    from: ['inSession'],
    to: 'voting',
    label: { vi: 'Mở bỏ phiếu', en: 'Open the vote' },
    by: [secretary],
    comment: 'optional',
    when: [
      quorum,
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
    to: 'counted',
    label: { vi: 'Kết thúc bỏ phiếu và kiểm phiếu', en: 'Close the vote and count' },
    confirm: {
      vi: 'Sau khi kết thúc không nhận thêm phiếu của vòng này. Kết thúc bỏ phiếu?',
      en: 'No more ballots of this round will be taken. Close the vote?',
    },
    by: [secretary],
    comment: 'optional',
    tone: 'primary',
    effects: [{ kind: 'run', name: 'settleVote' }, ...turnAndStatus],
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
    effects: [turnMail],
  },
  {
    action: 'sign',
    from: ['minuted'],
    to: 'signed',
    label: { vi: 'Ký biên bản', en: 'Sign the minutes' },
    confirm: {
      vi: 'Biên bản không sửa được sau khi Thư ký và Chủ tịch đã ký. Ký biên bản?',
      en: 'The minutes cannot be changed once secretary and chair have signed. Sign?',
    },
    by: [secretary, chair],
    comment: 'optional',
    when: [
      {
        expression: 'signaturesComplete = true',
        message: {
          vi: 'Biên bản cần đủ chữ ký của Thư ký và Chủ tịch Hội đồng; hãy chờ người còn lại ký.',
          en: 'The minutes need the signatures of both secretary and chair; wait for the other one.',
        },
      },
    ],
    tone: 'primary',
    effects: [statusMail, tellMembers],
  },
]

/** A session of the council: convened, held, voted, counted, minuted and signed. */
export const councilSession: WorkflowDefinition = {
  everydayOff: conversationOnly,
  formatVersion: 1,
  key: 'council-session',
  name: { vi: 'Phiên họp Hội đồng Thi đua – Khen thưởng', en: 'Council session' },
  initial: 'draft',
  states,
  transitions,
}
