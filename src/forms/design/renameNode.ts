import type { NameChange } from '../../expressions/renameReference.ts'
import type { FormDefinition } from '../types.ts'
import type { NodeRef } from './nodeRef.ts'
import type { FormExpression } from './placedExpressions.ts'
import { renameReference } from '../../expressions/renameReference.ts'
import { changeAt } from '../../shared/jsonPath.ts'
import { knownNames } from './knownNames.ts'
import { pathOfNode } from './pathOfNode.ts'
import { placedExpressions } from './placedExpressions.ts'

export type Renamed = { definition: FormDefinition; doubtful: FormExpression[] }

/**
 * The form with a part under another key and every formula following. `doubtful` are the formulas that hold the old key
 * and were left alone, because what it means there cannot be told or would change.
 */
export function renameNode(definition: FormDefinition, ref: NodeRef, key: string): Renamed {
  const path = pathOfNode(definition, ref)
  if (!path) return { definition, doubtful: [] }
  const rekeyed = (root: FormDefinition) => changeAt(root, [...path, 'key'], () => key)
  if (ref.kind === 'page' || ref.kind === 'section') return { definition: rekeyed(definition), doubtful: [] }

  const change: NameChange =
    ref.kind === 'column'
      ? { from: `${ref.table}.${ref.key}`, to: `${ref.table}.${key}` }
      : { from: ref.key, to: key }
  const names = knownNames(definition)
  const doubtful: FormExpression[] = []
  const followed = placedExpressions(definition).reduce((root, expression) => {
    // A formula with neither key in it keeps its meaning; the new one could capture a name that it uses.
    if (!expression.source.includes(ref.key) && !expression.source.includes(key)) return root
    const source = renameReference(expression.source, change, names, expression.place)
    if (source === null) doubtful.push(expression)
    return source === null || source === expression.source
      ? root
      : changeAt(root, expression.path, () => source)
  }, definition)
  return { definition: rekeyed(followed), doubtful }
}
