'use client'

import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { SealReply } from '../shared/apiTypes.ts'

type SealNoticeProps = { language: Language; seal: SealReply }

/** That who began the dossier is kept secret: what that means to whoever reads it, and whom an opened seal names. */
export function SealNotice({ language, seal }: SealNoticeProps) {
  const { identity } = seal

  return (
    <section className="td-notice" role="status">
      <strong>{say(seal.name, language)}</strong>
      <p>{say(wordsFor(seal), language)}</p>
      {identity && <p>{[identity.name, identity.unit, identity.email].filter((each) => each).join(' · ')}</p>}
    </section>
  )
}

const wordsFor = (seal: SealReply) => {
  if (seal.isMine) return ownWords(seal)
  if (seal.hasOtherKey) return otherKeyWords
  return seal.identity ? openedWords : closedWords
}

const ownWords = ({ state }: SealReply) =>
  state === 'draft'
    ? {
        vi: 'Chỉ Ông/Bà xem được bản nháp này. Khi gửi, nếu nội dung thuộc loại phải giữ kín, danh tính của Ông/Bà được niêm phong.',
        en: 'This draft is yours alone. If what you send is of a kind to be kept secret, your identity is sealed as you send it.',
      }
    : {
        vi: 'Ông/Bà đã gửi hồ sơ này. Người xử lý không biết Ông/Bà là ai; ai mở niêm phong đều phải ghi lý do và Ông/Bà được báo.',
        en: 'You sent this. Those who work on it do not know who you are; whoever opens the seal gives a reason, and you are told.',
      }

const closedWords = {
  vi: 'Không ai xem được người gửi ở đây. Người có thẩm quyền mở niêm phong phải ghi lý do; mỗi lần mở đều vào nhật ký và báo cho người gửi.',
  en: 'Nobody sees here who sent it. Whoever may open the seal gives a reason; it goes on record and the sender is told.',
}

const openedWords = {
  vi: 'Ông/Bà đã mở niêm phong. Danh tính người gửi phải được giữ bí mật theo quy định:',
  en: 'You have opened the seal. The law keeps the identity of the sender secret:',
}

const otherKeyWords = {
  vi: 'Ông/Bà đã mở niêm phong, nhưng hệ thống đang chạy với khóa khác khóa đã niêm phong. Hãy báo quản trị hệ thống đặt lại đúng khóa.',
  en: 'You have opened the seal, but the system runs with another key than the one it was closed with. Ask the system administrator to set the right one.',
}
