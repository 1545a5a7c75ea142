import type { Payload } from 'payload'

import { fieldsOf } from '../../forms/fieldsOf.ts'
import { explainAnswer } from '../../forms/explainAnswer.ts'
import { judgeAnswers } from '../../forms/judgeAnswers.ts'
import type { Person } from './actorOf.ts'
import type { Dossier } from './dossier.ts'
import { fieldGate } from './fieldGate.ts'
import { formContext } from './formContext.ts'
import { namesInAnswers } from '../documents/namesInAnswers.ts'
import { formOf } from './formOf.ts'

/** Why a total or a computed value of a dossier is what it is: the lines and rules that made it. Nothing of what is hidden. */
export const explainField = async (payload: Payload, dossier: Dossier, actor: Person, key: string) => {
  const { canRead } = await fieldGate(payload, dossier, actor)
  if (!canRead(key)) return []
  const form = await formOf(payload, dossier)
  if (!form) return []
  const context = await formContext(payload, dossier)
  const { definition } = form
  const judgement = judgeAnswers({ answers: dossier['answers'] ?? {}, context, definition, mode: 'draft' })
  const hidden = new Set(fieldsOf(definition).flatMap((field) => (canRead(field.key) ? [] : [field.key])))
  const names = await namesInAnswers(payload, definition, judgement.answers)
  return explainAnswer(definition, judgement, context, key, names).map((reason) => ({
    ...reason,
    lines: reason.lines.filter((line) => !hidden.has(line.key)),
  }))
}
