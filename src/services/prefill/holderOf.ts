import { idOf } from '../../shared/idOf.ts'

/** Whom a dossier is about: a person, or else a unit as a whole. */
export type Holder = { person: null | string; unit: null | string }

export const holderOf = (dossier: Record<string, unknown>): Holder | null => {
  const holder = { person: idOf(dossier['person']), unit: idOf(dossier['unit']) }
  return holder.person === null && holder.unit === null ? null : holder
}
