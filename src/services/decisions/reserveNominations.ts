import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { DomainError } from '../../shared/domainError.ts'
import { idOf } from '../../shared/idOf.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import type { DecisionLine } from './createDecision.ts'

/** Binds each nomination to this decision before it is issued, so that no two decisions award the same one. Repeatable. */
export const reserveNominations = async (
  payload: Payload,
  decision: string,
  lines: DecisionLine[],
): Promise<void> => {
  for (const { holderName, nomination } of lines) {
    const isOurs = await dossierStore(payload).compareAndSet({
      collection: 'nominations',
      id: nomination,
      set: { decision },
      where: { decision: null, state: 'finalized' },
    })
    if (isOurs) continue
    const dossier = await findDossier({ collection: 'nominations', id: nomination, payload })
    if (dossier.state === 'finalized' && idOf(dossier['decision']) === decision) continue
    throw new DomainError('NOMINATION_TAKEN', 409, {
      vi: `Hồ sơ của ${holderName} đã có trong quyết định khác hoặc không còn ở danh sách đã chốt. Hãy trả lại dự thảo để lập lại danh sách.`,
      en: `The dossier of ${holderName} is in another decision or no longer on the final list. Return the draft and list anew.`,
    })
  }
}
