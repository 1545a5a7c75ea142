import type { DependencyOrder } from './sortByDependency.ts'
import type { ColumnDefinition } from './types.ts'
import { expressionsOf } from './expressionsOf.ts'
import { namesRead } from './namesRead.ts'
import { sortByDependency } from './sortByDependency.ts'

const remembered = new WeakMap<ColumnDefinition[], DependencyOrder>()

/** In which order the cells of a row are judged. */
export function columnOrder(columns: ColumnDefinition[]): DependencyOrder {
  const known = remembered.get(columns)
  if (known) return known

  const keys = columns.map(({ key }) => key)
  const order = sortByDependency(
    columns.map((column) => ({
      key: column.key,
      reads: expressionsOf(column)
        .filter(({ decides }) => decides === 'place')
        .flatMap(({ source }) => namesRead(source, keys)),
    })),
  )
  remembered.set(columns, order)
  return order
}
