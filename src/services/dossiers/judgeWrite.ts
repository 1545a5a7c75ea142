import type { Payload } from 'payload'

import { judgeAnswers } from '../../forms/judgeAnswers.ts'
import { readOnlyProblems } from '../../forms/readOnlyProblems.ts'
import { stampAnswers } from '../../forms/stampAnswers.ts'
import type { Answers, FormContext, FormDefinition } from '../../forms/types.ts'
import { now } from '../clock.ts'
import type { Person } from './actorOf.ts'
import { answersRefused } from './answersRefused.ts'
import { findReferenceProblems } from './findReferenceProblems.ts'

type Args = {
  actor: Person
  after: Answers
  before: Answers
  context: FormContext
  definition: FormDefinition
  payload: Payload
}

/**
 * The answers that a write leaves behind: judged against the form, with what only the server can say, or 422 with every
 * problem. Only what the write changes is held against it: a record that was deleted since does not block other answers.
 */
export const judgeWrite = async (args: Args): Promise<{ answers: Answers; computed: Answers }> => {
  const { actor, before, context, definition, payload } = args
  const judge = (answers: Answers) => judgeAnswers({ answers, context, definition, mode: 'draft' })
  const after = judge(args.after)
  const problems = [...after.problems, ...readOnlyProblems(definition, judge(before), after)]
  if (problems.length > 0) throw answersRefused(problems)

  const missing = await findReferenceProblems({ actor, after: after.answers, before, definition, payload })
  if (missing.length > 0) throw answersRefused(missing)
  const stamp = { account: actor.name, at: now(), by: actor.id }
  return {
    answers: stampAnswers(definition, after.answers, before, stamp),
    computed: after.computed,
  }
}
