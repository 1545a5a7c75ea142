import type { Answers, FormContext, FormDefinition } from '../types.ts'
import { evaluateExpression } from '../../expressions/evaluateExpression.ts'
import { contextNames } from '../contextNames.ts'
import { fieldsOf } from '../fieldsOf.ts'

/**
 * Which units are to fill in each section that is somebody's own: keys or ids of units, as its `filledBy` says over the
 * context and the answers. A section whose expression names nobody is left to whoever may write the dossier.
 */
export function sectionFillers(
  definition: FormDefinition,
  answers: Answers,
  context: FormContext,
): Record<string, string[]> {
  const names = [...contextNames, ...fieldsOf(definition).map(({ key }) => key)]
  const blank = Object.fromEntries(names.map((name) => [name, null]))
  const scope = { ...blank, ...context, ...answers }

  return Object.fromEntries(
    definition.pages.flatMap(({ sections }) =>
      sections.flatMap(({ filledBy, key }) => {
        if (filledBy === undefined) return []
        const found = evaluateExpression(filledBy, scope)
        const named = (Array.isArray(found) ? found : [found]).filter((each) => typeof each === 'string')
        const units = [...new Set(named.filter((each) => each !== ''))]
        return units.length > 0 ? [[key, units] as const] : []
      }),
    ),
  )
}
