import type { Payload } from 'payload'

import { buildMinutes } from '../../documents/buildMinutes.ts'
import { idOf } from '../../shared/idOf.ts'
import { now } from '../clock.ts'
import { findActor } from '../dossiers/actorOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import type { AgendaLine, Attendance } from './agenda.ts'
import { electorateOf } from './electorateOf.ts'
import { tallyOf } from './tallyOf.ts'
import { tellersOf } from './tellersOf.ts'

/** Drafts the minutes from what happened; the secretary edits them afterwards. Drafting again keeps what is there. */
export const draftMinutes = async (payload: Payload, session: Dossier): Promise<string> => {
  const existing = await payload.find({
    collection: 'council-minutes',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { session: { equals: session.id } },
  })
  if (existing.docs[0]) return existing.docs[0].id
  const minutes = await payload.create({
    collection: 'council-minutes',
    data: {
      content: await contentOf(payload, session),
      locked: false,
      session: session.id,
      title: `Biên bản ${String(session['title'] ?? '')}`,
    },
    overrideAccess: true,
  })
  return minutes.id
}

const contentOf = async (payload: Payload, session: Dossier) => {
  const council = await payload.findByID({
    collection: 'councils',
    depth: 0,
    id: idOf(session['council']) ?? '',
    overrideAccess: true,
  })
  const office = await payload.findGlobal({ depth: 0, overrideAccess: true, slug: 'office' })
  const agenda = (session['agenda'] ?? []) as AgendaLine[]
  const attendance = (session['attendance'] ?? {}) as Attendance
  const electorate = await electorateOf(payload, session)
  const people = await Promise.all(electorate.map((member) => findActor(payload, member)))
  const nameOf = (id: null | string) => people.find((person) => person.id === id)?.name ?? ''
  const { annulled = [], rounds } = tallyOf(session)
  const tellers = await Promise.all(tellersOf(session).map((teller) => findActor(payload, teller)))
  const [award, nominee] = [0, 1]
  return buildMinutes({
    annulled: annulled.map(({ count: { round }, name, reason }) => ({ name, reason, round })),
    attendance: people.map(({ id, name }) => ({ name, status: attendance[id] ?? 'absent' })),
    chair: { name: nameOf(idOf(council.chair)), position: 'Chủ tịch Hội đồng' },
    council: { name: council.name },
    lines: agenda.map(({ id, title }) => {
      const parts = title.split(' – ')
      return { award: parts[award] ?? title, key: id, nominee: parts.slice(nominee).join(' – ') || title }
    }),
    office: { name: office.name ?? '', parent: office.parent ?? undefined, place: office.place ?? undefined },
    secretary: { name: nameOf(idOf(council.secretary)), position: 'Thư ký Hội đồng' },
    session: {
      endedAt: null,
      isSecret: true,
      place: (session['place'] as null | string) ?? undefined,
      startedAt: (session['heldAt'] as null | string) ?? now(),
      title: String(session['title'] ?? ''),
    },
    tallies: rounds
      .flatMap(({ lines }) => lines)
      .map(({ id, ...counts }) => ({
        ...counts,
        line: id,
        notVoted: counts.members - counts.yes - counts.no - counts.abstain,
      })),
    tellers: tellers.map(({ name }) => ({ name })),
  })
}
