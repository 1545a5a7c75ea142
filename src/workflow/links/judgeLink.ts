import type { Text } from '../../shared/text.ts'
import { isRevGood } from '../isRevGood.ts'
import type { Instance } from '../types.ts'
import type { LinkableAction } from './linkableActions.ts'

export type LinkFacts = {
  /** Names of the actions it was given for. */
  actions: string[]
  expiresAt: string
  isUsed: boolean
  /** The revision of the dossier that it was given on. */
  rev: number
  revokedAt: null | string
}

export type LinkStatus = 'expired' | 'moved' | 'open' | 'revoked' | 'rightless' | 'used'

type Args = {
  instance: Instance
  link: LinkFacts
  now: string
  /** What the giver could lend now; empty where they may not even read the dossier any more. */
  offered: LinkableAction[]
}

/** Whether a one-time link still opens anything, and if so what: never more than its giver may do now. */
export const judgeLink = (args: Args): { actions: LinkableAction[]; status: LinkStatus } => {
  const { instance, link, now, offered } = args
  const actions = offered.filter(({ name }) => link.actions.includes(name))
  const ended = (status: LinkStatus) => ({ actions: [], status })
  if (link.isUsed) return ended('used')
  if (link.revokedAt !== null) return ended('revoked')
  if (link.expiresAt <= now) return ended('expired')
  if (!isRevGood(link.rev, instance)) return ended('moved')
  return actions.length === 0 ? ended('rightless') : { actions, status: 'open' }
}

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
