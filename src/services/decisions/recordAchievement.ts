import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import type { DecisionLine } from './createDecision.ts'

/** Enters an award into the achievement record of its holder, once. */
export const recordAchievement = async (payload: Payload, id: string): Promise<void> => {
  const nomination = await findDossier({ collection: 'nominations', id, payload })
  const known = await payload.count({
    collection: 'achievements',
    overrideAccess: true,
    where: { nomination: { equals: id } },
  })
  if (known.totalDocs > 0) return
  const decision = await decisionOf(payload, id)
  const line = ((decision?.lines ?? []) as DecisionLine[]).find((each) => each.nomination === id)
  const campaignId = idOf(nomination['campaign'])
  const campaign = campaignId
    ? await payload.findByID({ collection: 'campaigns', depth: 0, id: campaignId, overrideAccess: true })
    : null
  await payload.create({
    collection: 'achievements',
    data: {
      awardCode: String(nomination['awardCode'] ?? ''),
      createdBy: idOf(nomination.createdBy),
      decidedOn: decision?.issuedOn ?? null,
      decisionNumber: decision?.number ?? null,
      holderName: String(nomination['holderName'] ?? ''),
      money: line?.money ?? null,
      nomination: id,
      person: idOf(nomination['person']),
      revoked: false,
      title: String(nomination['title'] ?? ''),
      unit: idOf(nomination['unit']),
      year: campaign?.year ?? null,
    },
    overrideAccess: true,
  })
}

/** The issued decision that names this nomination: its id stands in the history line of `decide`. */
const decisionOf = async (payload: Payload, nomination: string) => {
  const found = await payload.find({
    collection: 'history',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    sort: '-rev',
    where: {
      and: [
        { subjectCollection: { equals: 'nominations' } },
        { subjectId: { equals: nomination } },
        { action: { equals: 'decide' } },
      ],
    },
  })
  const changes = found.docs[0]?.changes as { data?: { decision?: string } } | undefined
  const id = changes?.data?.decision
  return id ? payload.findByID({ collection: 'decisions', depth: 0, id, overrideAccess: true }) : null
}
