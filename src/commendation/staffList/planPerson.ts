import { searchKey } from '../../shared/searchKey.ts'
import { staffProblem } from './staffProblem.ts'
import type { KnownPerson, KnownStaff, StaffChange, StaffProblem, StaffRow } from './types.ts'

type Planned = { change: StaffChange; problems: StaffProblem[] }

/** What a line makes or changes of a person; null where it names none. */
export const planPerson = (row: StaffRow, known: KnownStaff, unit: null | string): null | Planned => {
  const { fullName, line } = row
  if (fullName === null) return null
  const found = findPeople(row, known, unit)
  const [person] = found
  if (person === undefined) {
    return { change: { changes: [], id: null, kind: 'create', name: fullName }, problems: [] }
  }
  const problems =
    found.length > 1
      ? [
          staffProblem(line, 'fullName', {
            vi: `Đơn vị có ${String(found.length)} người tên “${fullName}”; hãy ghi mã cán bộ.`,
            en: `The unit has ${String(found.length)} people called “${fullName}”; give the staff key.`,
          }),
        ]
      : []
  const changes = changesOf(row, person, known, unit)
  return {
    change: { changes, id: person.id, kind: changes.length > 0 ? 'change' : 'same', name: fullName },
    problems,
  }
}

const findPeople = (row: StaffRow, { accounts, people }: KnownStaff, unit: null | string): KnownPerson[] => {
  const byKey = people.filter(({ key }) => row.personKey !== null && key === row.personKey)
  if (byKey.length > 0) return byKey
  const account = accounts.find(({ email }) => row.email !== null && email.toLowerCase() === row.email)
  const ofAccount = people.filter(({ id }) => id === account?.person)
  if (ofAccount.length > 0) return ofAccount
  // Of one name, but known under another key: somebody else.
  return people.filter(
    (person) =>
      unit !== null &&
      person.unit === unit &&
      searchKey(person.fullName) === searchKey(row.fullName ?? '') &&
      (row.personKey === null || person.key === null),
  )
}

const genderNames: Record<string, string> = { female: 'Nữ', male: 'Nam' }

const changesOf = (row: StaffRow, person: KnownPerson, { units }: KnownStaff, unit: null | string) => {
  const unitName = units.find(({ id }) => id === person.unit)?.name ?? null
  const all = [
    { field: 'fullName', from: person.fullName.normalize('NFC'), to: row.fullName },
    { field: 'key', from: person.key, to: row.personKey },
    { field: 'position', from: person.position?.normalize('NFC') ?? null, to: row.position },
    {
      field: 'gender',
      from: person.gender === null ? null : (genderNames[person.gender] ?? null),
      to: row.gender === null ? null : (genderNames[row.gender] ?? null),
    },
    { field: 'isDirectWorker', from: yes(person.isDirectWorker), to: yes(row.isDirectWorker) },
    { field: 'unit', from: unitName, to: person.unit === unit ? unitName : row.unit },
  ]
  return all.filter(({ from, to }) => to !== null && from !== to)
}

const yes = (value: boolean | null): null | string => (value === null ? null : value ? 'Có' : 'Không')
