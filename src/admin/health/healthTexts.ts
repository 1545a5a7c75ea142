import { deliveryKinds } from '../../services/health/deliveryKinds.ts'
import type { Health } from '../../services/health/health.ts'
import type { Text } from '../../shared/text.ts'

type Section = { explained: Text; label: Text }

/** In the order in which they hurt. */
export const sectionTexts: Record<'dead' | 'late' | 'lateTimers' | 'schedules' | 'stuck', Section> = {
  dead: {
    explained: {
      vi: 'Đã thử hết số lần mà không được; người nhận chưa được báo. Hãy xử lý nguyên nhân rồi bấm «Thử lại».',
      en: 'All attempts have failed and nobody was told. See to the cause, then try again.',
    },
    label: { vi: 'Gửi không thành công', en: 'Given up' },
  },
  schedules: {
    explained: {
      vi: 'Đã đến ngày mà chưa lập được hồ sơ. Hệ thống tự thử lại ít nhất mười phút một lần; hãy xử lý nguyên nhân, hoặc bấm «Thử lại» để không phải chờ.',
      en: 'Their day has come and they could not be begun. They are tried again at least every ten minutes; see to the cause, or try again at once.',
    },
    label: { vi: 'Hồ sơ theo lịch chưa lập được', en: 'Cases that the clock could not begin' },
  },
  lateTimers: {
    explained: {
      vi: 'Đã quá giờ mà hệ thống chưa nhắc hoặc chuyển bước. Thường do quy trình bị lỗi; nhật ký máy chủ ghi nguyên nhân.',
      en: 'The time has passed and nothing was reminded or moved on, mostly because of a fault in the workflow; the server log has the cause.',
    },
    label: { vi: 'Hạn đã qua mà chưa nhắc', en: 'Timers that have not rung' },
  },
  late: {
    explained: {
      vi: 'Đến lượt đã hơn năm phút mà chưa gửi. Hãy kiểm tra tiến trình máy chủ còn chạy không.',
      en: 'Due for more than five minutes. Check that the server process is running.',
    },
    label: { vi: 'Chậm gửi', en: 'Late' },
  },
  stuck: {
    explained: {
      vi: 'Một tiến trình đã nhận rồi dừng giữa chừng. Tiến trình khác sẽ tự làm tiếp.',
      en: 'A process took these and ended midway. Another takes them over by itself.',
    },
    label: { vi: 'Đang dở dang', en: 'Stuck' },
  },
}

export const kindText = (kind: string): Text => deliveryKinds[kind] ?? { vi: kind, en: kind }

/** Whether nothing at all is amiss. */
export const isSound = (health: Health): boolean =>
  [health.dead, health.schedules, health.late, health.lateTimers, health.stuck].every(
    ({ total }) => total === 0,
  ) && health.unsettled === 0
