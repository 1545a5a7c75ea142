import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'

/** The names shown to readers, from the achievement or the staff record that an exemplar is about. */
export const holderOfExemplar = async (
  payload: Payload,
  data: Record<string, unknown>,
): Promise<Record<string, unknown>> => {
  const achievementId = idOf(data['achievement'])
  const achievement = achievementId
    ? await payload.findByID({
        collection: 'achievements',
        depth: 0,
        id: achievementId,
        overrideAccess: true,
      })
    : null
  const personId = idOf(data['person']) ?? idOf(achievement?.person)
  const unitId = idOf(data['unit']) ?? idOf(achievement?.unit)
  const person = personId
    ? await payload.findByID({ collection: 'people', depth: 0, id: personId, overrideAccess: true })
    : null
  const unitOfPerson = unitId ?? idOf(person?.unit)
  const unit = unitOfPerson
    ? await payload.findByID({ collection: 'units', depth: 0, id: unitOfPerson, overrideAccess: true })
    : null
  return {
    ...(personId ? { person: personId } : {}),
    ...(unitOfPerson ? { unit: unitOfPerson } : {}),
    holderName: person?.fullName ?? achievement?.holderName ?? unit?.name ?? null,
    unitName: unit?.name ?? null,
  }
}
