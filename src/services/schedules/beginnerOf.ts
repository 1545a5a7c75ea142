import type { Payload } from 'payload'

import { assign } from '../../workflow/assignment/assign.ts'
import { emptyFlow } from '../../workflow/emptyFlow.ts'
import type { Directory } from '../../workflow/flowTypes.ts'
import { now } from '../clock.ts'
import type { Person } from '../dossiers/actorOf.ts'
import { directoryPerson } from '../dossiers/directoryPerson.ts'
import { staffNow } from '../dossiers/staffNow.ts'
import { loadOf } from '../turns/loadOf.ts'
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
  const staff = await staffNow(payload)
  const people = staff.filter(({ roles }) => roles.some((role) => startableBy.includes(role)))
  const { beginAs, key, role, share } = schedule
  if (beginAs === 'person') return people.find((person) => person.id === schedule.person) ?? null
  if (role === null) return null
  const load = share === 'leastLoaded' ? await loadOf(payload) : new Map<string, number>()
  const listed = people.map((person) => directoryPerson(person, { load, relations: [] }))
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
