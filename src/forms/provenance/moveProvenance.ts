import { canonicalJson } from '../../shared/canonicalJson.ts'
import type { FieldMapping } from '../changes/fieldMapping.ts'
import type { Answers } from '../types.ts'
import type { Provenance } from './provenance.ts'

/**
 * The origin of prefilled answers in another version of the form: it goes where its answer goes. What was converted on
 * the way, or has no answer there, is nobody's words any more and has no origin.
 */
export function moveProvenance(provenance: Provenance, mapping: FieldMapping[], moved: Answers): Provenance {
  return Object.fromEntries(
    Object.entries(provenance).flatMap(([key, entry]) => {
      const rule = mapping.find(({ from }) => from === key)
      const next = rule ? rule.to : key
      if (next === null || !Object.hasOwn(moved, next)) return []
      const isAsTaken = canonicalJson(moved[next]) === canonicalJson(entry.value)
      return entry.changedAt === null && !isAsTaken ? [] : [[next, entry] as const]
    }),
  )
}
