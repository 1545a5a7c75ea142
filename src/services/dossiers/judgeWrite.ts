import type { Payload } from 'payload'

import type { DossierFile } from '../../../payload-types.ts'
import { judgeAnswers } from '../../forms/judgeAnswers.ts'
import type { PrefillRecords } from '../../forms/prefill/prefillRecords.ts'
import type { Provenance } from '../../forms/provenance/provenance.ts'
import { trackProvenance } from '../../forms/provenance/trackProvenance.ts'
import { readOnlyProblems } from '../../forms/readOnlyProblems.ts'
import { stampAnswers } from '../../forms/stampAnswers.ts'
import type { Answers, FormContext, FormDefinition } from '../../forms/types.ts'
import { now } from '../clock.ts'
import { settleFileAnswers } from '../files/settleFileAnswers.ts'
import type { Person } from './actorOf.ts'
import { answersRefused } from './answersRefused.ts'
import { findReferenceProblems } from './findReferenceProblems.ts'

type Args = {
  actor: Person
  after: Answers
  before: Answers
  collection?: string
  context: FormContext
  definition: FormDefinition
  /** Absent while the dossier is only being started. */
  id?: string
  payload: Payload
  provenance: Provenance
  /** With whose rights references are looked up; the actor’s own when absent. */
  reader?: Person
  records?: PrefillRecords
}

/** `files` are those that the answers name. */
type Written = { answers: Answers; computed: Answers; files: DossierFile[]; provenance: Provenance }

/**
 * The answers that a write leaves behind: judged against the form, with what only the server can say, or 422 with every
 * problem. Only what the write changes is held against it: a record that was deleted since does not block other answers.
 */
export const judgeWrite = async (args: Args): Promise<Written> => {
  const { actor, before, context, definition, payload } = args
  const judge = (answers: Answers) => judgeAnswers({ answers, context, definition, mode: 'draft' })
  const settled = await settleFileAnswers({ ...args, answers: args.after })
  const after = judge(settled.answers)
  const problems = [
    ...settled.problems,
    ...after.problems,
    ...readOnlyProblems(definition, judge(before), after),
  ]
  if (problems.length > 0) throw answersRefused(problems)

  const reader = args.reader ?? actor
  const missing = await findReferenceProblems({
    actor: reader,
    after: after.answers,
    before,
    definition,
    payload,
  })
  if (missing.length > 0) throw answersRefused(missing)
  const at = now()
  const stamp = { account: actor.name, at, by: actor.id }
  return {
    answers: stampAnswers(definition, after.answers, before, stamp),
    computed: after.computed,
    files: settled.files,
    provenance: trackProvenance({ ...args, after, at }),
  }
}
