import type { Text } from '../../shared/text.ts'
import type { LinkStatus } from './judgeLink.ts'

/** What an address that opens nothing any more tells whoever follows it. */
export const linkEndings: Record<Exclude<LinkStatus, 'open'>, Text> = {
  expired: {
    vi: 'Liên kết đã hết hạn. Nếu vẫn cần, đề nghị Ông/Bà liên hệ người đã gửi để được cấp liên kết mới.',
    en: 'The link has expired. If it is still needed, ask whoever sent it for a new one.',
  },
  moved: {
    vi: 'Hồ sơ đã chuyển bước hoặc đã được sửa sau khi liên kết được gửi, nên liên kết không còn hiệu lực.',
    en: 'The dossier has moved on or was changed after the link was sent, so the link is no longer valid.',
  },
  revoked: {
    vi: 'Người gửi đã thu hồi liên kết này.',
    en: 'Whoever sent this link has taken it back.',
  },
  rightless: {
    vi: 'Người gửi không còn được thực hiện việc này, nên liên kết không còn hiệu lực.',
    en: 'Whoever sent this link may no longer do this, so the link is no longer valid.',
  },
  used: {
    vi: 'Liên kết này đã được dùng. Mỗi liên kết chỉ dùng được một lần.',
    en: 'This link has been used. Each link works once.',
  },
}
