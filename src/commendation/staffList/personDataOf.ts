import type { StaffRow } from './types.ts'

type PersonData = { gender?: 'female' | 'male'; isDirectWorker?: boolean; key?: string; position?: string }

/** What a line says of a person beside name and unit; what it does not say is left out. */
export const personDataOf = ({ gender, isDirectWorker, personKey, position }: StaffRow): PersonData => ({
  ...(gender === null ? {} : { gender }),
  ...(isDirectWorker === null ? {} : { isDirectWorker }),
  ...(personKey === null ? {} : { key: personKey }),
  ...(position === null ? {} : { position }),
})
