import type { Logic } from '../../expressions/logic.ts'
import type { FieldDefinition, FormDefinition } from '../types.ts'
import type { Knowledge } from '../../expressions/canBeTrue.ts'
import { readLogic } from '../../expressions/readLogic.ts'
import { columnOrder } from '../columnOrder.ts'
import { contextNames } from '../contextNames.ts'
import { evaluationOrder } from '../evaluationOrder.ts'
import { findFieldType } from '../findFieldType.ts'
import { namesIn } from '../namesIn.ts'
import { placedFields } from '../placedFields.ts'
import { canBeTrue } from '../../expressions/canBeTrue.ts'

/**
 * The keys of the fields that can never be shown, whatever anybody answers: certain of each, maybe not of all. Columns are
 * named with their table: `rows.amount`.
 */
export function findAbsentFields(definition: FormDefinition): ReadonlySet<string> {
  const placed = new Map(placedFields(definition).map((each) => [each.field.key, each]))
  const names = [...contextNames, ...[...placed.values()].flatMap(({ field }) => namesIn(field))]
  const absent = new Set<string>()
  const known: Knowledge = { absent, domains: domainsOf([...placed.values()].map(({ field }) => field)) }

  for (const key of evaluationOrder(definition).keys) {
    const found = placed.get(key)
    if (!found) continue
    const conditions = [found.section.visible, found.field.visible].filter((each) => each !== undefined)
    const logic: Logic = { kind: 'all', parts: conditions.map((source) => readLogic(source, names)) }
    if (!canBeTrue(logic, known)) absent.add(key)
    else for (const column of absentColumns(found.field, names, known)) absent.add(`${key}.${column}`)
  }
  return absent
}

/** Inside a row the columns stand under their own names, and hide fields of the form that have the same. */
function absentColumns({ columns = [] }: FieldDefinition, names: string[], form: Knowledge): string[] {
  const keys = columns.map(({ key }) => key)
  const absent = new Set([...form.absent].filter((key) => !keys.includes(key)))
  const outer = [...form.domains].filter(([key]) => !keys.includes(key))
  const known: Knowledge = { absent, domains: new Map([...outer, ...domainsOf(columns)]) }
  return columnOrder(columns).keys.filter((key) => {
    const condition = columns.find((column) => column.key === key)?.visible
    const isAbsent = condition !== undefined && !canBeTrue(readLogic(condition, [...names, ...keys]), known)
    if (isAbsent) absent.add(key)
    return isAbsent
  })
}

/** A value that is of no option is never kept, not even in a draft. */
function domainsOf(fields: FieldDefinition[]): Knowledge['domains'] {
  return new Map(
    fields.flatMap((field) =>
      findFieldType(field.type)?.valueKind === 'text' && field.options && !field.source
        ? [[field.key, new Set(field.options.map(({ value }) => value))] as const]
        : [],
    ),
  )
}
