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
