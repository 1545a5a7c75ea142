import { DomainError } from '../../shared/domainError.ts'
import { now } from '../clock.ts'
import type { SubjectArgs } from '../dossiers/subject.ts'
import type { RoundTally } from './agenda.ts'
import { tallyOf } from './tallyOf.ts'
import { tellersOf } from './tellersOf.ts'

type Confirmed = { isComplete: boolean; pending: RoundTally }

export const ALREADY_CONFIRMED = {
  vi: 'Ông/Bà đã xác nhận kết quả kiểm phiếu này.',
  en: 'You have already confirmed this count.',
}

/** The count with this teller's word that it is right, and whether both have given theirs. Nobody gives it for another. */
export const confirmCount = ({ actor, dossier }: Pick<SubjectArgs, 'actor' | 'dossier'>): Confirmed => {
  const tellers = tellersOf(dossier)
  const { pending } = tallyOf(dossier)
  if (!pending || !tellers.includes(actor.id)) {
    throw new DomainError('NOT_ALLOWED', 403, {
      vi: 'Kết quả kiểm phiếu do chính hai người kiểm phiếu của phiên họp xác nhận.',
      en: 'A count is confirmed by the two tellers of the session themselves.',
    })
  }
  const before = pending.confirmations ?? []
  if (before.some(({ user }) => user === actor.id)) {
    throw new DomainError('ALREADY_CONFIRMED', 409, ALREADY_CONFIRMED)
  }
  const confirmations = [...before, { at: now(), name: actor.name, user: actor.id }]
  const isComplete = tellers.every((teller) => confirmations.some(({ user }) => user === teller))
  return { isComplete, pending: { ...pending, confirmations } }
}
