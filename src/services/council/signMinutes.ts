import { DomainError } from '../../shared/domainError.ts'
import { now } from '../clock.ts'
import type { SubjectArgs } from '../dossiers/subject.ts'
import { leftToSign } from '../../commendation/leftToSign.ts'
import type { Signature } from '../../commendation/signature.ts'
import { signersOf } from './signersOf.ts'

type Signed = { isComplete: boolean; signatures: Signature[] }

export const ALREADY_SIGNED = {
  vi: 'Ông/Bà đã ký biên bản này.',
  en: 'You have already signed these minutes.',
}

/** The signatures with this person's own, in every capacity that is theirs, and whether they are all there. */
export const signMinutes = async ({ actor, dossier, payload }: SubjectArgs): Promise<Signed> => {
  const before = (dossier['signatures'] ?? []) as Signature[]
  const signers = await signersOf(payload, dossier)
  const own = signers.filter(({ user }) => user === actor.id)
  if (own.length === 0) {
    throw new DomainError('NOT_ALLOWED', 403, {
      vi: 'Biên bản do Thư ký, Chủ tịch Hội đồng và những người kiểm phiếu của phiên họp ký.',
      en: 'The minutes are signed by the secretary and the chair of the council and by the tellers of the session.',
    })
  }
  const left = leftToSign(own, before)
  if (left.length === 0) throw new DomainError('ALREADY_SIGNED', 409, ALREADY_SIGNED)
  const at = now()
  const signatures = [
    ...before,
    ...left.map(({ capacity }) => ({ at, capacity, name: actor.name, user: actor.id })),
  ]
  return { isComplete: leftToSign(signers, signatures).length === 0, signatures }
}
