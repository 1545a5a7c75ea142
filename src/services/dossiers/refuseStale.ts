import { DomainError } from '../../shared/domainError.ts'

/** A save must say which rev it was made from, and it must still be the stored one. */
export const refuseStale = (given: unknown, stored: number): void => {
  if (given === undefined || given === null) {
    throw new DomainError(
      'REV_REQUIRED',
      422,
      {
        vi: 'Thiếu số lần sửa (rev) của nội dung đang sửa.',
        en: 'The rev of what is being changed is missing.',
      },
      [
        {
          code: 'REV_REQUIRED',
          message: { vi: 'Hãy gửi kèm rev đã đọc.', en: 'Send the rev you read.' },
          path: 'rev',
        },
      ],
    )
  }
  if (given !== stored) throw staleRev()
}

export const staleRev = (): DomainError =>
  new DomainError('STALE_REV', 409, {
    vi: 'Nội dung này vừa được người khác thay đổi. Hãy tải lại trang rồi thực hiện lại.',
    en: 'Somebody else has just changed this. Reload the page and try again.',
  })
