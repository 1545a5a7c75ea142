import type { StateDefinition } from '../../../workflow/types.ts'
import { chief, creator, end, escalateAfter, moveAtDue, remindBefore, standingHead, step } from '../pieces.ts'
import { toAccept, toSettle, toSettleLonger, toAppeal } from './petitionClocks.ts'

/** What becomes of a petition: received, classified, verified, heard, answered, and closed once it is settled. */
export const petitionStates: StateDefinition[] = [
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
  step('verifying', ['Đang xác minh', 'Being verified'], ['Nội dung đang được xác minh', 'Being verified'], {
    assign: {
      mode: 'leastLoaded',
      nobody: { role: 'standing-head' },
      to: [{ kind: 'who', role: 'inspector' }],
    },
    colour: 'violet',
    deadline: { pauses: true, until: toSettle, workingDays: 15 },
    timers: [remindBefore(3), escalateAfter(1)],
  }),
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
]
