import type { Payload } from 'payload'

import { quorumOf } from '../../commendation/quorumOf.ts'
import { DomainError } from '../../shared/domainError.ts'
import { idOf } from '../../shared/idOf.ts'
import { localDay } from '../../shared/localDay.ts'
import { now } from '../clock.ts'
import type { Problem } from '../../shared/problem.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import type { Subject, SubjectArgs } from '../dossiers/subject.ts'
import type { AgendaLine, Attendance } from './agenda.ts'
import { countUrn } from './countUrn.ts'
import { electorateOf } from './electorateOf.ts'
import { linesOfRound } from './linesOfRound.ts'
import { draftMinutes } from './draftMinutes.ts'
import { rulePackOf } from './rulePackOf.ts'
import { lockMinutes, type Signature } from './lockMinutes.ts'
import { openUrn, urnName } from './urns.ts'

export const sessionSubject: Subject = {
  amend: async (args) => {
    if (args.command.action !== 'sign' || args.dossier.state !== 'minuted') return null
    const signatures = await signed(args)
    if (isComplete(signatures)) return null
    const set = async () => {
      await lockMinutes(args.payload, args.dossier, signatures)
      return { signatures }
    }
    return { label: 'Ký biên bản', set }
  },
  context: async ({ actor, command, dossier, payload }) => ({
    agendaSize: agendaOf(dossier).length,
    heldOn: typeof dossier['heldAt'] === 'string' ? localDay(dossier['heldAt']) : null,
    linesToVote: linesOfRound(dossier).length,
    quorumReached: await hasQuorum(payload, dossier),
    round: Number(dossier['round'] ?? 0),
    signaturesComplete:
      command.action === 'sign' && dossier.state === 'minuted'
        ? isComplete(await signed({ actor, command, dossier, payload }))
        : command.action === '',
  }),
  // Whoever has signed is not asked to sign again.
  obstacles: async ({ actor, dossier, payload }): Promise<Record<string, Problem[]>> => {
    if (dossier.state !== 'minuted') return {}
    const capacities = await capacitiesOf(actor, payload, dossier)
    return capacities.length > 0 && leftToSign(capacities, dossier).length === 0
      ? { sign: [{ code: 'ALREADY_SIGNED', message: ALREADY_SIGNED }] }
      : {}
  },
  // What is done here before the write is repeatable: a crash in between leaves an urn open or closed, and no more.
  set: async (args) => {
    const { dossier, passage, payload } = args
    switch (passage.transition.action) {
      case 'openVote': {
        const round = Number(dossier['round'] ?? 0) + 1
        await openUrn(payload, urnName(dossier.id, round))
        return { electorate: await electorateOf(payload, { ...dossier, electorate: null }), round }
      }
      case 'closeVote':
        return { tally: await countUrn(payload, dossier) }
      case 'draftMinutes':
        return { minutes: await draftMinutes(payload, dossier) }
      case 'sign': {
        const signatures = await signed(args)
        await lockMinutes(payload, dossier, signatures)
        return { signatures }
      }
      default:
        return {}
    }
  },
  title: (dossier) => String(dossier['title'] ?? ''),
}

const agendaOf = (dossier: Dossier): AgendaLine[] => (dossier['agenda'] ?? []) as AgendaLine[]

const hasQuorum = async (payload: Payload, dossier: Dossier): Promise<boolean> => {
  const council = await councilOf(payload, dossier)
  const attendance = (dossier['attendance'] ?? {}) as Attendance
  const members = council.members.map((member) => idOf(member) ?? '')
  const present = members.filter((member) => (attendance[member] ?? 'absent') !== 'absent').length
  return quorumOf(members.length, present, await rulePackOf(payload, dossier['rulePack']), true).ok
}

const councilOf = (payload: Payload, dossier: Dossier) =>
  payload.findByID({
    collection: 'councils',
    depth: 0,
    id: idOf(dossier['council']) ?? '',
    overrideAccess: true,
  })

const ALREADY_SIGNED = { vi: 'Ông/Bà đã ký biên bản này.', en: 'You have already signed these minutes.' }

const capacitiesOf = async (
  actor: Person,
  payload: Payload,
  dossier: Dossier,
): Promise<Signature['capacity'][]> => {
  const council = await councilOf(payload, dossier)
  return [
    ...(idOf(council.secretary) === actor.id ? (['secretary'] as const) : []),
    ...(idOf(council.chair) === actor.id ? (['chair'] as const) : []),
  ]
}

const signaturesOf = (dossier: Dossier): Signature[] => (dossier['signatures'] ?? []) as Signature[]

const leftToSign = (capacities: Signature['capacity'][], dossier: Dossier): Signature['capacity'][] =>
  capacities.filter((capacity) => !signaturesOf(dossier).some((signature) => signature.capacity === capacity))

const signed = async ({ actor, dossier, payload }: SubjectArgs): Promise<Signature[]> => {
  const capacities = await capacitiesOf(actor, payload, dossier)
  if (capacities.length === 0) {
    throw new DomainError('NOT_ALLOWED', 403, {
      vi: 'Biên bản do Chủ tịch và Thư ký Hội đồng ký.',
      en: 'The minutes are signed by the chair and the secretary of the council.',
    })
  }
  const left = leftToSign(capacities, dossier)
  if (left.length === 0) throw new DomainError('ALREADY_SIGNED', 409, ALREADY_SIGNED)
  const at = now()
  return [
    ...signaturesOf(dossier),
    ...left.map((capacity) => ({ at, capacity, name: actor.name, user: actor.id })),
  ]
}

const isComplete = (signatures: Signature[]): boolean =>
  ['chair', 'secretary'].every((capacity) => signatures.some((signature) => signature.capacity === capacity))
