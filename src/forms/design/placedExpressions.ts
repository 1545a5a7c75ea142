import type { ExpressionPlace } from '../../expressions/resolveNames.ts'
import type { FormDefinition } from '../types.ts'
import type { NodeRef } from './nodeRef.ts'
import { expressionsOf } from '../expressionsOf.ts'
import { findFieldType } from '../findFieldType.ts'
import { sectionExpressions } from '../sections/sectionExpressions.ts'

export type FormExpression = {
  node: NodeRef
  /** In the definition. */
  path: (number | string)[]
  place: ExpressionPlace
  /** In its own node: `visible`, `rules.0.expression`. */
  property: string
  source: string
}

/** Every FEEL expression of a form, with where it stands and what it may refer to. */
export function placedExpressions({ pages }: FormDefinition): FormExpression[] {
  return pages.flatMap(({ sections }, pageAt) =>
    sections.flatMap((section, sectionAt) => {
      const at = ['pages', pageAt, 'sections', sectionAt]
      const node: NodeRef = { key: section.key, kind: 'section' }
      const own = sectionExpressions(section).map(({ property, source }): FormExpression => ({
        node,
        path: [...at, property],
        place: {},
        property,
        source,
      }))
      return [
        ...own,
        ...section.fields.flatMap((field, fieldAt) => {
          const inField = [...at, 'fields', fieldAt]
          const hasColumns = findFieldType(field.type)?.hasColumns === true
          const ofField = expressionsOf(field).map(({ path, source }): FormExpression => ({
            node: { key: field.key, kind: 'field' },
            path: [...inField, ...path.split('.')],
            place: hasColumns && path.startsWith('rules') ? { value: field.key } : {},
            property: path,
            source,
          }))
          const ofColumns = (field.columns ?? []).flatMap((column, columnAt) =>
            expressionsOf(column).map(({ path, source }): FormExpression => ({
              node: { key: column.key, kind: 'column', table: field.key },
              path: [...inField, 'columns', columnAt, ...path.split('.')],
              place: { row: field.key },
              property: path,
              source,
            })),
          )
          return [...ofField, ...ofColumns]
        }),
      ]
    }),
  )
}
