import type { PrefillRecords } from '../prefill/prefillRecords.ts'
import { readPrefill } from '../prefill/readPrefill.ts'
import type { FieldDefinition } from '../types.ts'
import type { ProvenanceEntry } from './provenance.ts'

/** The origin of an answer that is what its source has now. */
export function takenFrom(
  { prefill = '' }: FieldDefinition,
  value: unknown,
  at: string,
  records: PrefillRecords,
): ProvenanceEntry {
  const source = readPrefill(prefill)
  const earlier = source?.kind === 'earlier' ? records.earlier[source.form] : undefined
  return { at, changedAt: null, ...(earlier ? { of: earlier.on } : {}), source: prefill, value }
}
