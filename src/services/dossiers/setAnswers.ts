import type { Payload } from 'payload'

import { judgeAnswers } from '../../forms/judgeAnswers.ts'
import { markChanged } from '../../forms/provenance/markChanged.ts'
import type { Provenance } from '../../forms/provenance/provenance.ts'
import type { Answers, FormDefinition } from '../../forms/types.ts'
import { answersSet } from '../../workflow/answersSet.ts'
import type { EffectDefinition, Facts } from '../../workflow/types.ts'
import type { Person } from './actorOf.ts'
import type { Dossier } from './dossier.ts'
import { formContext } from './formContext.ts'
import { formOf } from './formOf.ts'

type Args = {
  actor: Person
  at: string
  dossier: Dossier
  effects: EffectDefinition[]
  facts: Pick<Facts, 'context'>
  payload: Payload
}

export type AnswersSet = { answers: Answers; computed?: Answers; provenance: Provenance }

/**
 * The answers after the effects that set fields, in order, each seeing what those before it have set; with what the form
 * works out of them, and that they are no longer what was prefilled. A value that the form cannot hold is not taken: the
 * answer stays as it was, and the dossier can be gone on with. Null when nothing is set.
 */
export const setAnswers = async (args: Args): Promise<AnswersSet | null> => {
  const { actor, at, dossier, payload } = args
  const sets = args.effects.filter((effect) => effect.kind === 'set')
  if (sets.length === 0) return null
  const before = (dossier['answers'] ?? {}) as Answers
  const wanted = answersSet(sets, before, args.facts.context)
  const form = await formOf(payload, dossier)
  const judged = form
    ? judgedBy(form.definition, { before, context: await formContext(payload, dossier, actor), sets, wanted })
    : { answers: wanted }
  const provenance = (dossier['provenance'] ?? {}) as Provenance
  return { ...judged, provenance: markChanged(provenance, before, judged.answers, at) }
}

type Judging = {
  before: Answers
  context: Answers
  sets: Extract<EffectDefinition, { kind: 'set' }>[]
  wanted: Answers
}

const judgedBy = (definition: FormDefinition, { before, context, sets, wanted }: Judging) => {
  const judge = (answers: Answers) => judgeAnswers({ answers, context, definition, mode: 'draft' })
  const first = judge(wanted)
  // What cannot be held is left out of the judge's answers.
  const refused = sets.map(({ field }) => field).filter((field) => !Object.hasOwn(first.answers, field))
  const kept = Object.fromEntries(
    Object.entries({ ...wanted, ...pick(before, refused) }).filter(
      ([key]) => !refused.includes(key) || Object.hasOwn(before, key),
    ),
  )
  const { answers, computed } = refused.length > 0 ? judge(kept) : first
  return { answers, computed }
}

const pick = (answers: Answers, keys: string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => keys.includes(key)))
