import type { DependencyOrder } from './sortByDependency.ts'
import type { FormDefinition } from './types.ts'
import { dependencyNodes } from './dependencyNodes.ts'
import { sortByDependency } from './sortByDependency.ts'

const remembered = new WeakMap<FormDefinition, DependencyOrder>()

/**
 * In which order the sections and fields of a form are judged: whatever a condition or a formula reads comes first.
 * Remembered per definition object, as published definitions never change.
 */
export function evaluationOrder(definition: FormDefinition): DependencyOrder {
  const known = remembered.get(definition)
  if (known) return known

  const order = sortByDependency(dependencyNodes(definition))
  remembered.set(definition, order)
  return order
}
