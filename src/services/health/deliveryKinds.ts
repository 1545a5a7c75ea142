import type { Text } from '../../shared/text.ts'

/** What there is to deliver, in words. */
export const deliveryKinds: Record<string, Text> = {
  act: { vi: 'Thao tác trên hồ sơ liên quan', en: 'Action on a related dossier' },
  assign: { vi: 'Giao việc', en: 'Work assigned' },
  calendar: { vi: 'Tính lại hạn theo lịch làm việc', en: 'Deadlines after a new calendar' },
  case: { vi: 'Mở hồ sơ con', en: 'Case opened by another' },
  childEnded: { vi: 'Báo hồ sơ con kết thúc', en: 'Case opened by another has ended' },
  childFailed: { vi: 'Báo không lập được hồ sơ con', en: 'Case that could not be opened' },
  childrenAwaited: { vi: 'Báo hồ sơ con lại được chờ', en: 'Cases waited for again' },
  childrenLeft: { vi: 'Báo hồ sơ con không còn được chờ', en: 'Cases no longer waited for' },
  digest: { vi: 'Thư tổng hợp', en: 'Daily digest' },
  document: { vi: 'Lập văn bản', en: 'Document' },
  link: { vi: 'Thư có liên kết một lần', en: 'Mail with a one-time link' },
  mail: { vi: 'Thư', en: 'Mail' },
  notify: { vi: 'Thông báo trong hệ thống', en: 'Notice in the panel' },
  password: { vi: 'Thư đặt lại mật khẩu', en: 'Mail for a forgotten password' },
  publish: { vi: 'Đăng hoặc gỡ trang công khai', en: 'Public page' },
  record: { vi: 'Ghi vào sổ', en: 'Record made' },
  run: { vi: 'Việc của hệ thống', en: 'Task of the system' },
  schedule: { vi: 'Lập hồ sơ theo lịch', en: 'Case begun by the clock' },
  webhook: { vi: 'Báo cho hệ thống khác', en: 'Call to another system' },
}
