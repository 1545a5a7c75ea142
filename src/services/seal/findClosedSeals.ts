import { isOpenedByKey } from './isOpenedByKey.ts'
import type { Seal } from './sealOf.ts'
import type { Text } from '../../shared/text.ts'

/** What to say when the key opens not all of these seals; null when it does. */
export const findClosedSeals = (seals: Seal[]): null | Text => {
  const closed = seals.filter((seal) => !isOpenedByKey(seal)).length
  if (closed === 0) return null
  const [of, all] = [String(closed), String(seals.length)]
  return {
    vi: `BALLOT_SECRET không mở được ${of} trong ${all} niêm phong (danh tính người gửi được giữ kín, hòm phiếu): đây không phải khóa đã niêm phong. Hãy đặt lại đúng khóa đó.`,
    en: `BALLOT_SECRET does not open ${of} of ${all} seals (identities kept secret, urns): it is not the key they were closed with. Set that key again.`,
  }
}
