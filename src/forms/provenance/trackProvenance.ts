import { canonicalJson } from '../../shared/canonicalJson.ts'
import { fieldsOf } from '../fieldsOf.ts'
import type { Answers, FormContext, FormDefinition } from '../types.ts'
import { noRecords, type PrefillRecords } from '../prefill/prefillRecords.ts'
import { prefilledValue } from './prefilledValue.ts'
import type { Provenance, ProvenanceEntry } from './provenance.ts'
import { takenFrom } from './takenFrom.ts'

type Input = {
  /** The judged answers after the write, and the fields that are shown. */
  after: { answers: Answers; visible: string[] }
  at: string
  before: Answers
  context: FormContext
  definition: FormDefinition
  provenance: Provenance
  records?: PrefillRecords
}

/**
 * The origin of prefilled answers after a write. An answer that was set to what its source has now was taken from it
 * now, however it got there: only the server says so, by looking at the source. Any other change is marked as one.
 * Answers that were not written, or were dropped because they are hidden, keep what was known of them.
 */
export function trackProvenance(input: Input): Provenance {
  const { after, at, before, context, definition, provenance, records = noRecords } = input
  const entries = fieldsOf(definition).flatMap((field): [string, ProvenanceEntry][] => {
    const { key } = field
    const known = Object.hasOwn(provenance, key) ? provenance[key] : undefined
    const isWritten =
      after.visible.includes(key) && !isSame(valueAt(before, key), valueAt(after.answers, key))
    if (!isWritten) return known ? [[key, known]] : []

    const answer = valueAt(after.answers, key)
    const present = prefilledValue(field, context, records)
    if (present !== null && isSame(present, answer)) {
      return [[key, takenFrom(field, present, at, records)]]
    }
    if (!known) return []
    return [[key, { ...known, changedAt: isSame(known.value, answer) ? null : at }]]
  })
  return Object.fromEntries(entries)
}

const valueAt = (answers: Answers, key: string): unknown =>
  Object.hasOwn(answers, key) ? answers[key] : null

const isSame = (one: unknown, other: unknown): boolean =>
  canonicalJson(one ?? null) === canonicalJson(other ?? null)
