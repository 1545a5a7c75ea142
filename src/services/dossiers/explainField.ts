import type { Payload } from 'payload'

import { explainAnswer } from '../../forms/explainAnswer.ts'
import { judgeAnswers } from '../../forms/judgeAnswers.ts'
import type { Dossier } from './dossier.ts'
import { formContext } from './formContext.ts'
import { formOf } from './formOf.ts'

/** Why a total or a computed value of a dossier is what it is: the lines and rules that made it. */
export const explainField = async (payload: Payload, dossier: Dossier, key: string) => {
  const form = await formOf(payload, dossier)
  if (!form) return []
  const context = await formContext(payload, dossier)
  const { definition } = form
  const judgement = judgeAnswers({ answers: dossier['answers'] ?? {}, context, definition, mode: 'draft' })
  return explainAnswer(definition, judgement, context, key)
}
