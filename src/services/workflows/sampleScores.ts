import type { Payload } from 'payload'

import { fieldsOf } from '../../forms/fieldsOf.ts'
import { judgeAnswers } from '../../forms/judgeAnswers.ts'
import type { Answers } from '../../forms/types.ts'
import { formsOfWorkflow } from './formsOfWorkflow.ts'

/** What the form of a workflow works out of made-up answers: of the first form that has all of these fields. */
export const sampleScores = async (
  payload: Payload,
  workflow: string,
  answers: Answers,
): Promise<Answers> => {
  const keys = Object.keys(answers)
  if (keys.length === 0) return {}
  const form = (await formsOfWorkflow(payload, workflow)).find((definition) => {
    const known = new Set(fieldsOf(definition).map(({ key }) => key))
    return keys.every((key) => known.has(key))
  })
  return form ? judgeAnswers({ answers, context: {}, definition: form, mode: 'draft' }).computed : {}
}
