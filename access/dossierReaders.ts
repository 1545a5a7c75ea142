import type { Access, Where } from 'payload'

import { delegationsInForce } from '../src/commendation/delegationsInForce.ts'
import { proceduresOfDelegation } from '../src/commendation/proceduresOfDelegation.ts'
import { getEnv } from '../src/env.ts'
import { localDay } from '../src/shared/localDay.ts'
import { dossiersInReach } from './dossiersInReach.ts'

/**
 * Beside those of `dossiersInReach`: whoever was given a dossier to work on or to know, and – as long as a delegation
 * lasts, within the procedures it is for – whoever acts for somebody who sees it.
 */
export const dossierReaders: Access = async (args) => {
  const { req } = args
  const own = await dossiersInReach(args)
  if (own === true || !req.user || own === false) return own
  const today = localDay(getEnv().FIXED_CLOCK ?? new Date().toISOString()) ?? ''
  const lent = await req.payload.find({
    collection: 'delegations',
    depth: 1,
    limit: 100,
    overrideAccess: true,
    pagination: false,
    where: delegationsInForce(req.user.id, today),
  })
  const reaches: Where[] = [own, givenTo(req.user.id)]
  for (const { from, workflows } of lent.docs) {
    if (typeof from !== 'object' || from.active === false) continue
    const reach = await dossiersInReach({
      ...args,
      req: { ...req, user: { ...from, collection: 'users' } },
    })
    if (reach === false) continue
    const within = proceduresOfDelegation(workflows)
    if (reach === true && within === null) return true
    const seen: Where[] = reach === true ? [] : [{ or: [reach, givenTo(from.id)] }]
    reaches.push({ and: within === null ? seen : [...seen, within] })
  }
  return { or: reaches }
}

const givenTo = (user: string): Where => ({ readers: { contains: `user:${user}` } })
