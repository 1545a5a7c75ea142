import { createDecipheriv } from 'node:crypto'

import { DomainError } from '../../shared/domainError.ts'

/** Opens what `closeBytes` closed. A key that does not open it is no fault of whoever asks, and is told in words. */
export const openBytes = (key: Buffer, sealed: string): Buffer => {
  const bytes = Buffer.from(sealed, 'base64')
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()])
  } catch {
    throw new DomainError('SEAL_KEY_DIFFERS', 503, {
      vi: 'Không mở được niêm phong: hệ thống đang chạy với BALLOT_SECRET khác khóa đã niêm phong. Hãy báo quản trị hệ thống đặt lại đúng khóa.',
      en: 'The seal cannot be opened: the system runs with another BALLOT_SECRET than the one it was closed with. Ask the system administrator to set the right one.',
    })
  }
}
