import type { TimerDefinition } from '../../../workflow/stateTypes.ts'
import type { WorkflowDefinition } from '../../../workflow/types.ts'
import { escalateAfter, remindBefore, ifAhead } from '../pieces.ts'
import { secretary, chair, teller } from './sessionPeople.ts'

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

const askAgain: TimerDefinition = {
  at: { from: 'due', workingDays: -2 },
  key: 'askAgain',
  then: { do: 'remind', template: 'status', to: { relation: 'member' } },
}

/** Where a session stands, from its preparation to its signed minutes. */
export const sessionStates: WorkflowDefinition['states'] = [
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
  // No session is held: members have the papers and answer in writing, then vote as they would in session.
  {
    key: 'circulating',
    kind: 'active',
    label: { vi: 'Lấy ý kiến bằng văn bản', en: 'In writing' },
    phase: { vi: 'Hội đồng đang cho ý kiến bằng văn bản', en: 'The council is asked in writing' },
    deadline: { workingDays: 5 },
    timers: [remindBefore(1), askAgain],
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
    key: 'counting',
    kind: 'active',
    label: { vi: 'Đang kiểm phiếu', en: 'Counting' },
    phase: {
      vi: 'Kết quả chờ hai người kiểm phiếu xác nhận',
      en: 'The count waits for the word of both tellers',
    },
    deadline: { workingDays: 1 },
    timers: [escalateAfter(1)],
    turn: [teller],
  },
  {
    key: 'disputed',
    kind: 'active',
    label: { vi: 'Chờ xử lý kết quả kiểm phiếu', en: 'Count in dispute' },
    phase: {
      vi: 'Kết quả kiểm phiếu không được xác nhận, chờ Chủ tịch quyết định',
      en: 'The count was not confirmed; the chair decides',
    },
    deadline: { workingDays: 1 },
    timers: [escalateAfter(1)],
    turn: [chair],
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
    phase: {
      vi: 'Biên bản chờ Thư ký, Chủ tịch và hai người kiểm phiếu ký',
      en: 'The minutes wait for secretary, chair and both tellers',
    },
    deadline: { workingDays: 2 },
    timers: [remindBefore(1), escalateAfter(1)],
    turn: [secretary, chair, teller],
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
