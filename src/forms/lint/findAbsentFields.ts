import type { Logic } from '../../expressions/logic.ts'
import type { FormDefinition } from '../types.ts'
import type { Knowledge } from '../../expressions/canBeTrue.ts'
import { readLogic } from '../../expressions/readLogic.ts'
import { contextNames } from '../contextNames.ts'
import { evaluationOrder } from '../evaluationOrder.ts'
import { findFieldType } from '../findFieldType.ts'
import { namesIn } from '../namesIn.ts'
import { placedFields } from '../placedFields.ts'
import { canBeTrue } from '../../expressions/canBeTrue.ts'

/** The keys of the fields that can never be shown, whatever anybody answers: certain of each, maybe not of all. */
export function findAbsentFields(definition: FormDefinition): ReadonlySet<string> {
  const placed = new Map(placedFields(definition).map((each) => [each.field.key, each]))
  const names = [...contextNames, ...[...placed.values()].flatMap(({ field }) => namesIn(field))]
  const absent = new Set<string>()
  const known: Knowledge = { absent, domains: domainsOf(definition) }

  for (const key of evaluationOrder(definition).keys) {
    const found = placed.get(key)
    if (!found) continue
    const conditions = [found.section.visible, found.field.visible].filter((each) => each !== undefined)
    const logic: Logic = { kind: 'all', parts: conditions.map((source) => readLogic(source, names)) }
    if (!canBeTrue(logic, known)) absent.add(key)
  }
  return absent
}

/** A value that is of no option is never kept, not even in a draft. */
function domainsOf(definition: FormDefinition): Knowledge['domains'] {
  return new Map(
    placedFields(definition).flatMap(({ field }) =>
      findFieldType(field.type)?.valueKind === 'text' && field.options && !field.source
        ? [[field.key, new Set(field.options.map(({ value }) => value))] as const]
        : [],
    ),
  )
}
