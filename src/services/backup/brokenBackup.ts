import { DomainError } from '../../shared/domainError.ts'

const reasons = {
  chain: {
    vi: (what: string) => `Chuỗi nhật ký trong bản sao lưu bị đứt tại ${what}. Hãy dùng bản sao lưu khác.`,
    en: (what: string) => `The history chain in the backup is broken at ${what}. Use another backup.`,
  },
  content: {
    vi: (what: string) =>
      `Phần "${what}" của bản sao lưu bị thiếu hoặc đã bị sửa. Hãy dùng bản sao lưu khác.`,
    en: (what: string) => `Part "${what}" of the backup is missing or was changed. Use another backup.`,
  },
  damaged: {
    vi: (what: string) => `Tệp sao lưu ${what} bị hỏng hoặc bị cắt cụt. Hãy dùng bản sao lưu khác.`,
    en: (what: string) => `The backup file ${what} is damaged or cut short. Use another backup.`,
  },
  format: {
    vi: (what: string) =>
      `Tệp ${what} không phải bản sao lưu của hệ thống này, hoặc do phiên bản mới hơn tạo ra.`,
    en: (what: string) => `The file ${what} is no backup of this system, or was made by a newer version.`,
  },
  unknown: {
    vi: (what: string) => `Bản sao lưu có phần "${what}" mà phiên bản này không có. Hãy dùng đúng phiên bản.`,
    en: (what: string) =>
      `The backup has a part "${what}" that this version does not know. Use the right version.`,
  },
  unreadable: {
    vi: (what: string) => `Không mở được tệp ${what}. Hãy kiểm tra tên và quyền đọc.`,
    en: (what: string) => `The file ${what} cannot be opened. Check its name and permissions.`,
  },
}

/** A backup that is refused whole, with the sentence that says what to do. */
export const brokenBackup = (what: string, reason: keyof typeof reasons): DomainError =>
  new DomainError('BACKUP_REFUSED', 422, { vi: reasons[reason].vi(what), en: reasons[reason].en(what) })
