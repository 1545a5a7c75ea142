import { type Role, roles } from '../roles.ts'
import { newcomerRoles } from './newcomerRoles.ts'
import { staffProblem } from './staffProblem.ts'
import type { KnownStaff, StaffChange, StaffProblem, StaffRow } from './types.ts'

type Beside = { person: null | string; self: string; unit: null | string }
type Planned = { change: StaffChange; problems: StaffProblem[] }

/** What a line makes or changes of an account; null where it gives no e-mail. */
export const planAccount = (
  row: StaffRow,
  { accounts, people, units }: KnownStaff,
  { person, self, unit }: Beside,
): null | Planned => {
  const { email, fullName, line } = row
  if (email === null) return null
  const found = accounts.find((account) => account.email.toLowerCase() === email)
  if (!found) {
    const given = [{ field: 'roles', from: null, to: namesOf(row.roles ?? newcomerRoles) }]
    return { change: { changes: given, id: null, kind: 'create', name: email }, problems: [] }
  }
  const [before, after] = [namesOf(found.roles), namesOf(row.roles ?? found.roles)]
  const personName = people.find(({ id }) => id === found.person)?.fullName ?? null
  const unitName = units.find(({ id }) => id === found.unit)?.name ?? null
  const name = found.name.normalize('NFC')
  const changes = [
    ...(fullName === null || name === fullName ? [] : [{ field: 'name', from: name, to: fullName }]),
    ...(before === after ? [] : [{ field: 'roles', from: before, to: after }]),
    ...(unit !== null && found.unit === unit ? [] : [{ field: 'unit', from: unitName, to: row.unit }]),
    ...(person !== null && found.person === person
      ? []
      : [{ field: 'person', from: personName, to: fullName }]),
  ]
  return {
    change: { changes, id: found.id, kind: changes.length > 0 ? 'change' : 'same', name: email },
    problems:
      found.id === self && before !== after
        ? [
            staffProblem(line, 'roles', {
              vi: 'Danh sách không đổi được vai trò của chính tài khoản đang nhập.',
              en: 'The list cannot change the roles of the account that brings it in.',
            }),
          ]
        : [],
  }
}

/** Sorted, so that another order is no change. */
const namesOf = (keys: readonly string[]): string =>
  keys
    .map((key) => (Object.hasOwn(roles, key) ? roles[key as Role].label.vi : key))
    .sort((one, other) => one.localeCompare(other, 'vi'))
    .join('; ')
