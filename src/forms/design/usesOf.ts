import type { FormDefinition } from '../types.ts'
import type { NodeRef } from './nodeRef.ts'
import { resolveNames } from '../../expressions/resolveNames.ts'
import { knownNames } from './knownNames.ts'
import type { FormExpression } from './placedExpressions.ts'
import { placedExpressions } from './placedExpressions.ts'

/** The conditions, formulas and rules of a form that read a field or a column. */
export function usesOf(definition: FormDefinition, ref: NodeRef): FormExpression[] {
  if (ref.kind === 'page' || ref.kind === 'section') return []
  const names = knownNames(definition)
  const isUse = (binding: string): boolean => {
    if (ref.kind === 'column') return binding === `column:${ref.table}.${ref.key}`
    return binding === `field:${ref.key}` || binding.startsWith(`column:${ref.key}.`)
  }
  return placedExpressions(definition).filter(({ place, source }) => {
    // Most formulas do not even hold the letters of the key.
    if (!source.includes(ref.key)) return false
    return resolveNames(source, names, place)?.some(({ binding }) => isUse(binding)) === true
  })
}
