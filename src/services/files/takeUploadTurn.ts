import { DomainError } from '../../shared/domainError.ts'

const most = 8
let running = 0

/** A place among the uploads that this process takes at once; give it back by calling what is returned. */
export const takeUploadTurn = (): (() => void) => {
  if (running >= most) {
    throw new DomainError('UPLOADS_BUSY', 429, {
      vi: 'Đang có nhiều người cùng tải tệp lên. Hãy chờ một phút rồi thử lại.',
      en: 'Many uploads are running. Wait a minute and try again.',
    })
  }
  running += 1
  return () => {
    running -= 1
  }
}
