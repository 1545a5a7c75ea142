import type { Payload } from 'payload'

import { quorumOf } from '../../commendation/quorumOf.ts'
import { idOf } from '../../shared/idOf.ts'
import { localDay } from '../../shared/localDay.ts'
import type { Problem } from '../../shared/problem.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import type { Amendment, Subject, SubjectArgs } from '../dossiers/subject.ts'
import type { AgendaLine, Attendance } from './agenda.ts'
import { ALREADY_CONFIRMED, confirmCount } from './confirmCount.ts'
import { councilOf } from './councilOf.ts'
import { draftMinutes } from './draftMinutes.ts'
import { leftToSign } from '../../commendation/leftToSign.ts'
import { linesOfRound } from './linesOfRound.ts'
import { lockMinutes } from './lockMinutes.ts'
import { roundOf } from './roundOf.ts'
import { rulePackOf } from './rulePackOf.ts'
import type { Signature } from '../../commendation/signature.ts'
import { signersOf } from './signersOf.ts'
import { ALREADY_SIGNED, signMinutes } from './signMinutes.ts'
import { tallyAfter } from './tallyAfter.ts'
import { tallyOf } from './tallyOf.ts'
import { tellerProblems } from './tellerProblems.ts'
import { tellersOf } from './tellersOf.ts'
import { openVote } from './openVote.ts'

export const sessionSubject: Subject = {
  amend: async (args) => {
    if (isSigning(args)) return firstOfSignatures(args)
    if (!isConfirming(args)) return null
    const { isComplete, pending } = confirmCount(args)
    const tally = { ...tallyOf(args.dossier), pending }
    return isComplete
      ? null
      : {
          completing: { countConfirmed: true },
          label: 'Xác nhận kết quả kiểm phiếu',
          set: () => Promise.resolve({ tally }),
        }
  },
  context: async (args) => {
    const { command, dossier, payload } = args
    const isAskedForAll = command.action === ''
    return {
      agendaSize: agendaOf(dossier).length,
      countConfirmed: isConfirming(args) ? confirmCount(args).isComplete : isAskedForAll,
      heldOn: typeof dossier['heldAt'] === 'string' ? localDay(dossier['heldAt']) : null,
      linesToVote: linesOfRound(dossier).length,
      quorumReached: await hasQuorum(payload, dossier),
      round: roundOf(dossier),
      signaturesComplete: isSigning(args) ? (await signMinutes(args)).isComplete : isAskedForAll,
      tellersNamed: (await tellerProblems(payload, dossier, tellersOf(dossier))).length === 0,
    }
  },
  // Whoever has confirmed or signed is not asked again.
  obstacles: async ({ actor, dossier, payload }): Promise<Record<string, Problem[]>> => {
    if (dossier.state === 'counting') {
      const { confirmations = [] } = tallyOf(dossier).pending ?? {}
      return confirmations.some(({ user }) => user === actor.id)
        ? { confirmCount: [{ code: 'ALREADY_CONFIRMED', message: ALREADY_CONFIRMED }] }
        : {}
    }
    if (dossier.state !== 'minuted') return {}
    const own = (await signersOf(payload, dossier)).filter(({ user }) => user === actor.id)
    return own.length > 0 && leftToSign(own, (dossier['signatures'] ?? []) as Signature[]).length === 0
      ? { sign: [{ code: 'ALREADY_SIGNED', message: ALREADY_SIGNED }] }
      : {}
  },
  // What is done here before the write is repeatable: a crash in between leaves an urn open or closed, and no more.
  set: async (args) => {
    const { dossier, passage, payload } = args
    switch (passage.transition.action) {
      case 'openVote':
        return openVote(payload, dossier)
      case 'closeVote':
      case 'recount':
      case 'confirmCount':
      case 'disputeCount':
      case 'annulVote':
        return { tally: await tallyAfter(args) }
      case 'draftMinutes':
        return { minutes: await draftMinutes(payload, dossier) }
      case 'sign': {
        const { signatures } = await signMinutes(args)
        await lockMinutes(payload, dossier, signatures)
        return { signatures }
      }
      default:
        return {}
    }
  },
  title: (dossier) => String(dossier['title'] ?? ''),
}

const isSigning = ({ command, dossier }: SubjectArgs): boolean =>
  command.action === 'sign' && dossier.state === 'minuted'

const isConfirming = ({ command, dossier }: SubjectArgs): boolean =>
  command.action === 'confirmCount' && dossier.state === 'counting'

const firstOfSignatures = async (args: SubjectArgs): Promise<Amendment | null> => {
  const { isComplete, signatures } = await signMinutes(args)
  if (isComplete) return null
  const set = async () => {
    await lockMinutes(args.payload, args.dossier, signatures)
    return { signatures }
  }
  return { completing: { signaturesComplete: true }, label: 'Ký biên bản', set }
}

const agendaOf = (dossier: Dossier): AgendaLine[] => (dossier['agenda'] ?? []) as AgendaLine[]

const hasQuorum = async (payload: Payload, dossier: Dossier): Promise<boolean> => {
  const council = await councilOf(payload, dossier)
  const attendance = (dossier['attendance'] ?? {}) as Attendance
  const members = council.members.map((member) => idOf(member) ?? '')
  const present = members.filter((member) => (attendance[member] ?? 'absent') !== 'absent').length
  return quorumOf(members.length, present, await rulePackOf(payload, dossier['rulePack']), true).ok
}
