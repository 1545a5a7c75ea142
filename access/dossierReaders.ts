import type { Access, Where } from 'payload'

import { dossiersInReach } from './dossiersInReach.ts'
import { lendersTo } from './lendersTo.ts'

/**
 * Beside those of `dossiersInReach`: whoever was given a dossier to work on or to know, and – as long as a delegation
 * lasts, within the procedures it is for – whoever acts for somebody who sees it.
 */
export const dossierReaders: Access = async (args) => {
  const { req } = args
  const own = await dossiersInReach(args)
  if (own === true || !req.user || own === false) return own
  const reaches: Where[] = [own, givenTo(req.user.id)]
  for (const { from, scope } of await lendersTo(req)) {
    const reach = await dossiersInReach({
      ...args,
      req: { ...req, user: { ...from, collection: 'users' } },
    })
    if (reach === false) continue
    if (reach === true && scope === null) return true
    const seen: Where[] = reach === true ? [] : [{ or: [reach, givenTo(from.id)] }]
    reaches.push({ and: scope === null ? seen : [...seen, scope] })
  }
  return { or: reaches }
}

const givenTo = (user: string): Where => ({ readers: { contains: `user:${user}` } })
