import type { Payload } from 'payload'

import { localDay } from '../../shared/localDay.ts'
import { now } from '../clock.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import type { Subject } from '../dossiers/subject.ts'
import type { DecisionLine } from './createDecision.ts'
import { moneyOnDay } from './moneyOnDay.ts'
import { numberKeyOf } from './numberKeyOf.ts'
import { refuseEarlySigning } from './refuseEarlySigning.ts'
import { reserveNominations } from './reserveNominations.ts'
import { takenLines } from './takenLines.ts'

export const decisionSubject: Subject = {
  context: async ({ command, dossier, payload }) => ({
    lines: linesOf(dossier).length,
    numberTaken: await isNumberTaken(payload, dossier, command.data),
    signedInFuture: String(command.data['signedOn'] ?? '') > (localDay(now()) ?? ''),
    takenLines: (await takenLines(payload, dossier.id, linesOf(dossier))).length,
  }),
  set: async ({ command, dossier, passage, payload }) => {
    if (passage.transition.action !== 'issue') return {}
    const [number, signedOn] = [String(command.data['number']).trim(), String(command.data['signedOn'])]
    await refuseEarlySigning(payload, linesOf(dossier), signedOn)
    await reserveNominations(payload, dossier.id, linesOf(dossier))
    return {
      issuedOn: signedOn,
      lines: await moneyOnDay(payload, linesOf(dossier), signedOn),
      number,
      numberKey: numberKeyOf(number, signedOn),
    }
  },
  title: (dossier) => String(dossier['title'] ?? ''),
}

const linesOf = (dossier: Dossier): DecisionLine[] => (dossier['lines'] ?? []) as DecisionLine[]

const isNumberTaken = async (
  payload: Payload,
  dossier: Dossier,
  { number, signedOn }: Record<string, unknown>,
): Promise<boolean> => {
  if (typeof number !== 'string' || typeof signedOn !== 'string') return false
  const { totalDocs } = await payload.count({
    collection: 'decisions',
    overrideAccess: true,
    where: {
      and: [{ numberKey: { equals: numberKeyOf(number, signedOn) } }, { id: { not_equals: dossier.id } }],
    },
  })
  return totalDocs > 0
}
