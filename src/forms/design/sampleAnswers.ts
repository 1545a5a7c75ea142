import type { Answers, FieldDefinition, FormContext, FormDefinition, Judgement } from '../types.ts'
import { fieldsOf } from '../fieldsOf.ts'
import { findFieldType } from '../findFieldType.ts'
import { judgeAnswers } from '../judgeAnswers.ts'
import { namesRead } from '../namesRead.ts'
import { knownNames } from './knownNames.ts'
import { sampleValues } from './sampleValues.ts'

type SampleArgs = {
  context: FormContext
  definition: FormDefinition
  /** Ids of records that exist, by field type: people, units. */
  ids?: Record<string, string[]>
  seed: number
}

const attempts = 400

/**
 * Answers that the judge takes as complete and right, made from the definition alone. Another seed gives other answers.
 * Rules that no try could satisfy are left to the reader: the judgement of the result tells them.
 */
export function sampleAnswers({ context, definition, ids = {}, seed }: SampleArgs): Answers {
  const fields = fieldsOf(definition).filter(isAnswered)
  const values = new Map(fields.map((field) => [field.key, sampleValues(field, ids)]))
  const chance = seededChance(seed)
  const pick = (key: string): unknown => {
    const list = values.get(key) ?? []
    return list[Math.floor(chance() * list.length)]
  }
  const judge = (answers: Answers) => judgeAnswers({ answers, context, definition, mode: 'submit' })

  let best: Answers = Object.fromEntries(fields.map(({ key }) => [key, values.get(key)?.[0]]))
  if (seed > 0) best = Object.fromEntries(fields.map(({ key }) => [key, pick(key)]))
  let judgement = judge(best)
  const reads = readsByField(definition)
  for (let attempt = 0; attempt < attempts && judgement.problems.length > 0; attempt += 1) {
    const changed = involved(judgement, reads, chance)
    const next = { ...best, ...Object.fromEntries(changed.map((key) => [key, pick(key)])) }
    const judged = judge(next)
    if (judged.problems.length > judgement.problems.length) continue
    best = next
    judgement = judged
  }
  return judgement.answers
}

const isAnswered = ({ type }: FieldDefinition): boolean => {
  const fieldType = findFieldType(type)
  return fieldType?.isKeyed === true && !fieldType.isComputed
}

/** For each field, the fields that its rules read. */
function readsByField(definition: FormDefinition): Map<string, string[]> {
  const names = knownNames(definition)
  return new Map(
    fieldsOf(definition).map(({ key, rules = [] }) => [
      key,
      rules.flatMap(({ expression }) => namesRead(expression, [...names, 'value'])),
    ]),
  )
}

/** Which answers to change next: those of one problem, all of them or one. */
function involved({ problems }: Judgement, reads: Map<string, string[]>, chance: () => number): string[] {
  const problem = problems[Math.floor(chance() * problems.length)]
  const key = problem?.path?.split('.')[0] ?? ''
  const keys = [...new Set([key, ...(reads.get(key) ?? [])])].filter((each) => reads.has(each))
  return chance() < 0.5 ? keys : keys.slice(Math.floor(chance() * keys.length)).slice(0, 1)
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function seededChance(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1_013_904_223) >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}
