import type { FieldDefinition } from './types.ts'
import { findFieldType } from './findFieldType.ts'

export type PlacedExpression = { decides: 'place' | 'rule' | 'start'; path: string; source: string }

/**
 * The FEEL expressions of a field. `place` ones decide whether the field is there and what its value is, so they fix
 * the order of evaluation; `rule` ones are asked when every value is known; `start` ones when a dossier begins.
 */
export function expressionsOf(field: FieldDefinition): PlacedExpression[] {
  const { defaultFormula, formula, readOnly, required, rules = [], visible } = field
  const given = (decides: PlacedExpression['decides'], path: string, source: unknown): PlacedExpression[] =>
    typeof source === 'string' ? [{ decides, path, source }] : []

  return [
    ...given('place', 'visible', visible),
    ...given('place', 'formula', formula),
    ...given('start', 'defaultFormula', defaultFormula),
    ...given('rule', 'required', required),
    ...given('rule', 'readOnly', readOnly),
    ...rules.flatMap((rule, index) => given('rule', `rules.${index}.expression`, rule.expression)),
    ...(findFieldType(field.type)?.expressions?.(field) ?? []),
  ]
}
