import type { TodoView } from '../../services/todo/todoViews.ts'
import type { Text } from '../../shared/text.ts'

export const viewTexts: Record<TodoView, { empty: Text; label: Text }> = {
  copies: {
    empty: { vi: 'Chưa có hồ sơ nào gửi Ông/Bà để biết.', en: 'Nothing was sent to you for information.' },
    label: { vi: 'Gửi để biết', en: 'For information' },
  },
  delegated: {
    empty: {
      vi: 'Không có việc nào Ông/Bà đang xử lý thay người khác.',
      en: 'Nothing waits for those you act for.',
    },
    label: { vi: 'Được ủy quyền', en: 'Delegated to me' },
  },
  mine: {
    empty: { vi: 'Không có việc nào đang chờ Ông/Bà.', en: 'Nothing waits for you.' },
    label: { vi: 'Của tôi', en: 'Mine' },
  },
  overdue: {
    empty: { vi: 'Không có việc nào quá hạn.', en: 'Nothing is overdue.' },
    label: { vi: 'Quá hạn', en: 'Overdue' },
  },
  toClaim: {
    empty: { vi: 'Không có việc chung nào chờ người nhận.', en: 'Nothing waits to be claimed.' },
    label: { vi: 'Chờ nhận', en: 'To claim' },
  },
  unit: {
    empty: { vi: 'Đơn vị không có hồ sơ nào đang xử lý.', en: 'Your unit has nothing under way.' },
    label: { vi: 'Của đơn vị', en: 'My unit' },
  },
  watching: {
    empty: { vi: 'Ông/Bà chưa theo dõi hồ sơ nào.', en: 'You watch nothing yet.' },
    label: { vi: 'Đang theo dõi', en: 'Watching' },
  },
}
