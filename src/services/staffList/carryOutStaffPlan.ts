import { randomBytes } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import { findUnit } from '../../commendation/staffList/findUnit.ts'
import { newcomerRoles } from '../../commendation/staffList/newcomerRoles.ts'
import { personDataOf } from '../../commendation/staffList/personDataOf.ts'
import type { StaffPlan, StaffStep } from '../../commendation/staffList/types.ts'
import { numberedKey } from '../../shared/numberedKey.ts'
import { slugify } from '../../shared/slugify.ts'

type Args = { payload: Payload; plan: StaffPlan; user: PayloadRequest['user'] }
type Unit = { id: string; key: string; name: string }

/** Makes and changes what a list of staff asks for, with the rights of whoever brings it in. */
export const carryOutStaffPlan = async ({ payload, plan, user }: Args): Promise<void> => {
  const units = await keepUnits({ payload, plan, user })
  for (const step of plan.steps) {
    const unit = findUnit(units, step.row.unit, step.row.unitKey)?.id
    if (unit === undefined) throw new Error(`No unit for line ${String(step.line)}`)
    const person = await keepPerson({ payload, step, unit, user })
    await keepAccount({ payload, person, step, unit, user })
  }
}

const keepUnits = async ({ payload, plan, user }: Args): Promise<Unit[]> => {
  const found = await payload.find({
    collection: 'units',
    depth: 0,
    limit: 0,
    overrideAccess: false,
    pagination: false,
    user,
  })
  const units: Unit[] = found.docs.map(({ id, key, name }) => ({ id, key, name }))
  const own = { collection: 'units', overrideAccess: false, user } as const
  for (const { id, key, kind, name, parentUnit } of plan.units) {
    if (kind === 'same') continue
    const parent = parentUnit === null ? undefined : findUnit(units, parentUnit, null)?.id
    const data = { name, ...(parent === undefined ? {} : { parent }) }
    if (id === null) {
      const isFree = (wanted: string) => !units.some((unit) => unit.key === wanted)
      const made = await payload.create({
        ...own,
        data: { ...data, key: key ?? numberedKey(slugify(name) || 'don-vi', isFree) },
      })
      units.push({ id: made.id, key: made.key, name: made.name })
    } else {
      // A unit that is found by its name keeps it as it is written there.
      await payload.update({ ...own, data: key === null ? { parent } : data, id })
      const known = units.find((unit) => unit.id === id)
      if (known && key !== null) known.name = name
    }
  }
  return units
}

type StepArgs = { payload: Payload; step: StaffStep; unit: string; user: PayloadRequest['user'] }

const keepPerson = async ({ payload, step, unit, user }: StepArgs): Promise<null | string> => {
  const { person, row } = step
  if (person === null || row.fullName === null) return null
  if (person.kind === 'same') return person.id
  const own = { collection: 'people', overrideAccess: false, user } as const
  const data = { ...personDataOf(row), fullName: row.fullName, unit }
  if (person.id === null) return (await payload.create({ ...own, data })).id
  return (await payload.update({ ...own, data, id: person.id })).id
}

const keepAccount = async (args: StepArgs & { person: null | string }): Promise<void> => {
  const { payload, person, step, unit, user } = args
  const { account, row } = step
  if (account === null || account.kind === 'same' || row.email === null || row.fullName === null) return
  const own = { collection: 'users', overrideAccess: false, user } as const
  const data = { name: row.fullName, person, unit }
  if (account.id !== null) {
    await payload.update({
      ...own,
      data: { ...data, ...(row.roles ? { roles: row.roles } : {}) },
      id: account.id,
    })
    return
  }
  await payload.create({
    ...own,
    data: {
      ...data,
      active: true,
      email: row.email,
      // Nobody knows it: whoever the account is for chooses one by way of the forgotten password.
      password: randomBytes(24).toString('base64url'),
      roles: row.roles ?? newcomerRoles,
    },
  })
}
