import type { Payload } from 'payload'

import { countEach } from '../../database/countEach.ts'
import { assign } from '../../workflow/assignment/assign.ts'
import { emptyFlow } from '../../workflow/emptyFlow.ts'
import type { Directory } from '../../workflow/flowTypes.ts'
import { now } from '../clock.ts'
import { actorOf, type Person } from '../dossiers/actorOf.ts'
import { takeTurns } from '../turns/takeTurns.ts'
import { turnsOf } from '../turns/turnsOf.ts'
import type { Schedule } from './schedule.ts'

type Procedure = { id: string; startableBy: string[] }

const maxTurns = 200

/** On whose behalf a schedule begins a case now, in the staff list of today; null while nobody may begin it. */
export const beginnerOf = async (
  payload: Payload,
  { id, startableBy }: Procedure,
  schedule: Schedule,
): Promise<null | Person> => {
  const accounts = await payload.db.find({
    collection: 'users',
    limit: 0,
    pagination: false,
    select: { active: true, name: true, person: true, roles: true, unit: true },
    sort: 'createdAt',
    where: { active: { not_equals: false } },
  })
  const people = accounts.docs
    .map((user) => actorOf(user))
    .filter(({ roles }) => roles.some((role) => startableBy.includes(role)))
  const { beginAs, key, role, share } = schedule
  if (beginAs === 'person') return people.find((person) => person.id === schedule.person) ?? null
  if (role === null) return null
  const load = share === 'leastLoaded' ? await loads(payload) : null
  const listed = people.map((person) => ({
    id: person.id,
    load: load?.get(person.id) ?? 0,
    name: person.name,
    record: person.person,
    relations: [],
    roles: person.roles,
    unit: person.unit,
  }))
  const workflow = `schedule:${id}`
  for (let tries = 0; tries < maxTurns; tries += 1) {
    const turns = await turnsOf(payload, workflow)
    const directory: Directory = { groups: {}, people: listed, turns, unit: null, units: [] }
    const facts = { answers: {}, directory, flow: emptyFlow(1, now()) }
    const [user] = assign({ mode: share, to: [{ kind: 'who', role }] }, facts, key)
    if (user === undefined) return null
    const given = [{ byHand: false, mode: share, step: key, user }]
    // Whoever was given another one in this moment has had their turn.
    if (await takeTurns({ given, payload, turns, workflow }))
      return people.find((person) => person.id === user) ?? null
  }
  return null
}

const loads = (payload: Payload) =>
  countEach({ collection: 'work-items', field: 'user', payload, where: { equals: true, field: 'open' } })
