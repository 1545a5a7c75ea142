import type { Judgement } from '../types.ts'
import type { Unseen, UnseenVerdict } from './unseen.ts'

/**
 * A judgement by somebody who does not see all answers, corrected by what was judged with all of them. Until the next
 * save this is how it stood at the last one.
 */
export function withUnseen(judgement: Judgement, unseen: Unseen): Judgement {
  const entries = Object.entries(unseen)
  if (entries.length === 0) return judgement
  const isOther = (path: string): boolean => !Object.hasOwn(unseen, path.split('.', 1)[0] ?? path)
  const keysWhere = (holds: (verdict: UnseenVerdict) => boolean): string[] =>
    entries.filter(([, verdict]) => holds(verdict)).map(([key]) => key)
  const computed = Object.entries(judgement.computed).filter(([key]) => isOther(key))
  const stored = entries.filter(([, verdict]) => Object.hasOwn(verdict, 'computed'))
  // Rows that came or went since are judged with what this person sees.
  const tables = entries.flatMap(([key, { table }]) =>
    table?.rows.length === (judgement.tables[key]?.rows.length ?? 0) ? [[key, table] as const] : [],
  )
  return {
    ...judgement,
    computed: Object.fromEntries([
      ...computed,
      ...stored.map(([key, verdict]) => [key, verdict.computed] as const),
    ]),
    readOnly: [...judgement.readOnly.filter(isOther), ...entries.flatMap(([, { readOnly }]) => readOnly)],
    required: [...judgement.required.filter(isOther), ...keysWhere(({ required }) => required)],
    tables: { ...judgement.tables, ...Object.fromEntries(tables) },
    visible: [...judgement.visible.filter(isOther), ...keysWhere(({ visible }) => visible)],
  }
}
