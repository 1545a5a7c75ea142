import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import { localDay } from '../../shared/localDay.ts'
import { now } from '../clock.ts'
import type { Person } from './actorOf.ts'
import type { Dossier } from './dossier.ts'

/** What a form's formulas and prefills see beside the answers. */
export const formContext = async (
  payload: Payload,
  dossier: Dossier,
  actor: null | Person = null,
): Promise<Record<string, unknown>> => {
  const personId = idOf(dossier['person'])
  const unitId = idOf(dossier['unit'])
  const campaignId = idOf(dossier['campaign'])
  const find = { depth: 0, overrideAccess: true } as const
  const person = personId ? await payload.findByID({ collection: 'people', id: personId, ...find }) : null
  const unit = unitId ? await payload.findByID({ collection: 'units', id: unitId, ...find }) : null
  const campaign = campaignId
    ? await payload.findByID({ collection: 'campaigns', id: campaignId, ...find })
    : null
  return {
    actor: actor ? { id: actor.id, name: actor.name, roles: actor.roles, unit: actor.unit } : null,
    campaign: campaign ? { key: campaign.key, title: campaign.title, year: campaign.year } : null,
    person: person
      ? {
          fullName: person.fullName,
          gender: person.gender,
          id: person.id,
          isDirectWorker: person.isDirectWorker,
          position: person.position,
        }
      : null,
    today: localDay(now()),
    unit: unit ? { id: unit.id, name: unit.name, shortName: unit.shortName } : null,
  }
}
