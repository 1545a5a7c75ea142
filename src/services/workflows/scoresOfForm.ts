import type { Payload } from 'payload'

import { fieldsOf } from '../../forms/fieldsOf.ts'
import { judgeAnswers } from '../../forms/judgeAnswers.ts'
import type { Answers } from '../../forms/types.ts'
import { formsOfWorkflow } from './formsOfWorkflow.ts'

/** What the form of a workflow works out of answers: the first form that has all of these fields; undefined without one. */
export const scoresOfForm = async (
  payload: Payload,
  workflow: string,
  answers: Answers,
): Promise<((answers: Answers) => Answers) | undefined> => {
  const keys = Object.keys(answers)
  const form = (await formsOfWorkflow(payload, workflow)).find((definition) => {
    const known = new Set(fieldsOf(definition).map(({ key }) => key))
    return keys.every((key) => known.has(key))
  })
  return (
    form &&
    ((given) => judgeAnswers({ answers: given, context: {}, definition: form, mode: 'draft' }).computed)
  )
}
