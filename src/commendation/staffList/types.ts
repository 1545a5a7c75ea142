import type { Text } from '../../shared/text.ts'
import type { Role } from '../roles.ts'

/** A line of a list of staff as it was pasted: a unit alone, a person in it, or a person with an account. */
export type StaffRow = {
  email: null | string
  fullName: null | string
  gender: 'female' | 'male' | null
  isDirectWorker: boolean | null
  /** Of the list, from 1; the headings are line 1. */
  line: number
  parentUnit: null | string
  personKey: null | string
  position: null | string
  /** Null where the list says nothing of them. */
  roles: null | Role[]
  unit: string
  unitKey: null | string
}

/** What is wrong with a line; `path` is `rows.<line>.<column>`. */
export type StaffProblem = { code: string; line: number; message: Text; path: string }

export type KnownUnit = { id: string; key: string; name: string; parent: null | string }
export type KnownPerson = {
  fullName: string
  gender: null | string
  id: string
  isDirectWorker: boolean | null
  key: null | string
  position: null | string
  unit: null | string
}
export type KnownAccount = {
  email: string
  id: string
  name: string
  person: null | string
  roles: string[]
  unit: null | string
}

/** What the system knows already. */
export type KnownStaff = { accounts: KnownAccount[]; people: KnownPerson[]; units: KnownUnit[] }

/** What is to be written of one record: made, changed in these fields, or left as it is. `id` is null until it is made. */
export type StaffChange = {
  /** Old and new of each field that changes, in words; of an account that is made its roles. */
  changes: { field: string; from: null | string; to: null | string }[]
  id: null | string
  kind: 'change' | 'create' | 'same'
  name: string
}

/** A unit that the list names, with what it says of it on whichever line. */
export type UnitStep = StaffChange & { key: null | string; line: number; parentUnit: null | string }

/** What one line does beside its unit. */
export type StaffStep = {
  account: null | StaffChange
  line: number
  person: null | StaffChange
  row: StaffRow
}

export type StaffPlan = { problems: StaffProblem[]; steps: StaffStep[]; units: UnitStep[] }
