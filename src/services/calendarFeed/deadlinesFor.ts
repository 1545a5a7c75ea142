import type { Payload, Where } from 'payload'

import type { CalendarEntry } from '../../documents/buildCalendar.ts'
import { signedFor } from '../../shared/signedFor.ts'
import type { Text } from '../../shared/text.ts'
import { turnNow } from '../../workflow/relationsNow.ts'
import type { Person } from '../dossiers/actorOf.ts'
import { type Delegator, delegatorsOf } from '../dossiers/delegatorsOf.ts'
import { type Dossier, workflowCollections } from '../dossiers/dossier.ts'
import { instanceOf } from '../dossiers/instanceOf.ts'
import { workflowOf } from '../dossiers/workflowOf.ts'
import { findInReach } from '../todo/findInReach.ts'
import type { Reach } from '../todo/reachOf.ts'
import { whereOfView } from '../todo/whereOfView.ts'

type Args = {
  actor: Person
  payload: Payload
  reach: Reach
  urlOf: (collection: string, id: string) => string
}

const most = 200

/** The deadlines of what waits for a person, and of what waits for those who lent them their power, marked with whose it is. */
export const deadlinesFor = async ({ actor, payload, reach, urlOf }: Args): Promise<CalendarEntry[]> => {
  const lent = await delegatorsOf(payload, actor.id)
  const entries: CalendarEntry[] = []
  for (const collection of workflowCollections) {
    const within = reach[collection]
    if (!within) continue
    const find = async (view: 'delegated' | 'mine') => {
      const waits: null | Where = whereOfView({ actor, collection, lent, view })
      if (!waits) return []
      const where = { and: [within, waits, { dueAt: { exists: true } }] }
      return (await findInReach({ collection, limit: most, payload, where })).dossiers
    }
    const mine = await find('mine')
    const own = new Set(mine.map(({ dossier }) => dossier.id))
    const theirs = (await find('delegated')).filter(({ dossier }) => !own.has(dossier.id))
    for (const { dossier } of [...mine, ...theirs]) {
      if (!dossier.dueAt) continue
      entries.push({
        at: dossier.dueAt,
        id: dossier.id,
        kind: 'deadline',
        onBehalfOf: own.has(dossier.id) ? null : await whoseIs(payload, dossier, lent),
        place: null,
        rev: dossier.rev,
        title: typeof dossier['title'] === 'string' ? dossier['title'] : '',
        url: urlOf(collection, dossier.id),
      })
    }
  }
  return entries
}

/** Whose turn it is of those who lent their power; the first of them where it waits for a unit and not for a person. */
const whoseIs = async (payload: Payload, dossier: Dossier, lent: Delegator[]): Promise<null | Text> => {
  const turn = turnNow(await workflowOf(payload, dossier), instanceOf(dossier))
  const lender = lent.find(({ person }) => turn.includes(person.id)) ?? lent[0]
  return lender ? signedFor(lender.kind, lender.person.name) : null
}
