import type { FieldDefinition } from './types.ts'

export type PlacedExpression = { decides: 'place' | 'rule'; path: string; source: string }

/**
 * The FEEL expressions of a field. `place` ones decide whether the field is there and what its value is, so they fix
 * the order of evaluation; `rule` ones are asked when every value is known.
 */
export function expressionsOf(field: FieldDefinition): PlacedExpression[] {
  const { formula, readOnly, required, rules = [], visible } = field
  const given = (decides: 'place' | 'rule', path: string, source: unknown): PlacedExpression[] =>
    typeof source === 'string' ? [{ decides, path, source }] : []

  return [
    ...given('place', 'visible', visible),
    ...given('place', 'formula', formula),
    ...given('rule', 'required', required),
    ...given('rule', 'readOnly', readOnly),
    ...rules.flatMap((rule, index) => given('rule', `rules.${index}.expression`, rule.expression)),
  ]
}
