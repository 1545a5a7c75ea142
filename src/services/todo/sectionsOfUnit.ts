import type { Where } from 'payload'

import type { Person } from '../dossiers/actorOf.ts'

/** Dossiers with a section that waits for the unit that somebody acts for; null where they act for none. */
export const sectionsOfUnit = ({ roles, unit }: Person): null | Where =>
  unit && roles.some((role) => role === 'unit-officer' || role === 'unit-head')
    ? { parts: { contains: `fill:${unit}` } }
    : null
