import type { TimerDefinition } from '../../workflow/stateTypes.ts'
import type { Who, WorkflowDefinition } from '../../workflow/types.ts'
import { outcomeLetter, statusMail, turnAndStatus, turnMail } from './mails.ts'
import {
  chief,
  clerk,
  creator,
  dayOfYear,
  end,
  escalateAfter,
  remindBefore,
  standingHead,
  standingOfficer,
  step,
  way,
} from './pieces.ts'

const partyCommittee: Who = { role: 'party-committee' }
/** Nothing has been heard for five working days after the limit: the head writes to the authority. */
const stale = { ...escalateAfter(5), key: 'stale' }

/** The province takes dossiers of the year until 10/12: three working days before, whoever has it is told. */
const beforeYearEnd: TimerDefinition = {
  at: { day: dayOfYear('date(calendar.today).year', 12, 10), from: 'day', workingDays: -3 },
  key: 'beforeYearEnd',
  then: { do: 'remind', template: 'turn', to: 'assignees' },
}

/** A dossier submitted upward: packed, signed, sent to the Department of Home Affairs, and followed until the answer. */
export const nominationHigher: WorkflowDefinition = {
  formatVersion: 1,
  key: 'nomination-higher',
  name: { vi: 'Trình cấp trên khen thưởng', en: 'Higher-level award' },
  initial: 'packing',
  managers: [standingHead],
  states: [
    step(
      'packing',
      ['Lập hồ sơ trình', 'Packing'],
      ['Hồ sơ trình đang được hoàn thiện', 'The package is being prepared'],
      {
        deadline: { workingDays: 3 },
        kind: 'initial',
        timers: [remindBefore(1), escalateAfter(1), beforeYearEnd],
        // A case that a nomination opened was begun in the name of its unit: the standing body packs it all the same.
        turn: [creator, standingOfficer],
        write: [creator, standingOfficer],
      },
    ),
    step(
      'partyOpinion',
      ['Lấy ý kiến Đảng ủy', 'With the party committee'],
      ['Chờ ý kiến của cấp ủy', 'Waits for the opinion of the party committee'],
      {
        colour: 'amber',
        deadline: { workingDays: 5 },
        timers: [remindBefore(2), escalateAfter(1), beforeYearEnd],
        turn: [partyCommittee],
      },
    ),
    step('signing', ['Trình ký', 'For signature'], ['Chờ ký tờ trình', 'Waits for signature'], {
      colour: 'amber',
      deadline: { workingDays: 2 },
      timers: [remindBefore(1), escalateAfter(1), beforeYearEnd],
      turn: [chief],
    }),
    step(
      'dispatching',
      ['Chờ phát hành', 'To be dispatched'],
      ['Chờ văn thư phát hành', 'Waits to be dispatched'],
      {
        assign: { mode: 'pool', to: [{ kind: 'who', role: 'clerk' }] },
        colour: 'blue',
        deadline: { workingDays: 1 },
        timers: [escalateAfter(1)],
      },
    ),
    // 20 working days of the authority that receives it (QĐ 638/QĐ-BNV 2025).
    step(
      'sent',
      ['Đã gửi Sở Nội vụ', 'Sent'],
      ['Chờ cơ quan có thẩm quyền trả lời', 'Waits for the competent authority'],
      {
        colour: 'violet',
        // Its clock stands while we complete the dossier.
        deadline: { pauses: true, workingDays: 20 },
        timers: [stale],
        turn: [standingOfficer],
      },
    ),
    // The provincial committee has sent it on: 20 working days, and 10 more where opinions are asked for.
    step(
      'atCentre',
      ['Trình Trung ương', 'At the central level'],
      ['UBND tỉnh đã trình, chờ cấp Trung ương xem xét', 'Before the central authorities'],
      {
        colour: 'violet',
        deadline: { pauses: true, workingDays: 30 },
        timers: [stale],
        turn: [standingOfficer],
      },
    ),
    step(
      'supplementing',
      ['Bổ sung theo yêu cầu', 'Supplementing'],
      ['Đang bổ sung hồ sơ theo yêu cầu', 'The dossier is being completed'],
      {
        colour: 'amber',
        deadline: { workingDays: 5 },
        // We are the applicant here: the clock of the authority stands.
        kind: 'waiting',
        timers: [remindBefore(2), escalateAfter(1)],
        turn: [creator, standingOfficer],
        write: [creator, standingOfficer],
      },
    ),
    step(
      'informing',
      ['Có quyết định', 'Granted'],
      ['Đã có quyết định, chờ thông báo và trao tặng', 'Granted; to be handed over'],
      {
        colour: 'green',
        deadline: { workingDays: 10 },
        timers: [remindBefore(3), escalateAfter(1)],
        turn: [standingOfficer],
      },
    ),
    end(
      'handedOver',
      'success',
      ['Đã trao', 'Handed over'],
      ['Đã trao tặng', 'The award has been handed over'],
    ),
    end(
      'notGranted',
      'failure',
      ['Không được khen thưởng', 'Not granted'],
      ['Cấp trên không khen thưởng', 'The award was not granted'],
    ),
  ],
  transitions: [
    way('submit', ['packing', 'signing'], ['Trình ký', 'Submit'], {
      by: [creator, standingOfficer],
      effects: turnAndStatus,
      tone: 'primary',
      validatesForm: true,
    }),
    way('consultParty', ['packing', 'partyOpinion'], ['Xin ý kiến Đảng ủy', 'Ask the party committee'], {
      by: [creator, standingOfficer],
      effects: turnAndStatus,
    }),
    way('giveOpinion', ['partyOpinion', 'packing'], ['Cho ý kiến', 'Give the opinion'], {
      by: [partyCommittee],
      comment: 'required',
      effects: turnAndStatus,
      fields: [{ key: 'number', label: { vi: 'Số văn bản', en: 'Number of the letter' }, type: 'text' }],
      tone: 'primary',
    }),
    way('sign', ['signing', 'dispatching'], ['Ký tờ trình', 'Sign'], {
      by: [chief, { role: 'deputy-chief' }],
      decides: true,
      effects: turnAndStatus,
      not: ['creator', 'nominee'],
      tone: 'primary',
    }),
    way('sendBack', ['signing', 'packing'], ['Trả lại để hoàn thiện', 'Send back'], {
      by: [chief],
      comment: 'required',
      effects: turnAndStatus,
    }),
    way('dispatch', ['dispatching', 'sent'], ['Phát hành', 'Dispatch'], {
      by: [clerk],
      effects: [turnMail, statusMail],
      fields: [
        { key: 'number', label: { vi: 'Số tờ trình', en: 'Number' }, type: 'text' },
        { key: 'sentOn', label: { vi: 'Ngày gửi', en: 'Sent on' }, type: 'date' },
      ],
      tone: 'primary',
    }),
    way('recordForwarded', ['sent', 'atCentre'], ['Ghi nhận UBND tỉnh đã trình', 'Record that it went on'], {
      by: [standingOfficer],
      effects: turnAndStatus,
      fields: [
        { key: 'number', label: { vi: 'Số tờ trình', en: 'Number' }, type: 'text' },
        { key: 'sentOn', label: { vi: 'Ngày trình', en: 'Sent on' }, type: 'date' },
      ],
    }),
    way(
      'recordRequest',
      [['sent', 'atCentre'], 'supplementing'],
      ['Ghi nhận yêu cầu bổ sung', 'Record a request'],
      { by: [standingOfficer], comment: 'required', effects: turnAndStatus },
    ),
    // To whichever authority asked.
    way('resend', ['supplementing', '@previous'], ['Gửi lại', 'Send again'], {
      by: [creator, standingOfficer],
      effects: turnAndStatus,
      tone: 'primary',
      validatesForm: true,
    }),
    way(
      'recordGrant',
      [['sent', 'atCentre'], 'informing'],
      ['Ghi nhận quyết định khen thưởng', 'Record the award'],
      {
        by: [standingOfficer, standingHead],
        effects: turnAndStatus,
        fields: [
          { key: 'number', label: { vi: 'Số quyết định', en: 'Decision number' }, type: 'text' },
          { key: 'signedOn', label: { vi: 'Ngày ký', en: 'Date of signature' }, type: 'date' },
        ],
        tone: 'primary',
      },
    ),
    way(
      'recordRefusal',
      [['sent', 'atCentre'], 'notGranted'],
      ['Ghi nhận không khen thưởng', 'Record the refusal'],
      {
        by: [standingOfficer, standingHead],
        comment: 'required',
        effects: [statusMail, outcomeLetter],
        tone: 'danger',
      },
    ),
    way('handOver', ['informing', 'handedOver'], ['Ghi nhận đã trao', 'Record the ceremony'], {
      by: [standingOfficer],
      effects: [statusMail],
      fields: [{ key: 'heldOn', label: { vi: 'Ngày trao', en: 'Day of the ceremony' }, type: 'date' }],
      tone: 'primary',
    }),
  ],
}
