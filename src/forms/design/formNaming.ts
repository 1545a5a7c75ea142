import type { Naming } from '../../expressions/explainExpression.ts'
import type { Text } from '../../shared/text.ts'
import type { FieldDefinition, FormDefinition } from '../types.ts'
import { fieldsOf } from '../fieldsOf.ts'
import { knownNames } from './knownNames.ts'

const contextLabels: Record<string, Text> = {
  actor: { vi: 'Người đang thao tác', en: 'The person acting' },
  campaign: { vi: 'Phong trào', en: 'Campaign' },
  'campaign.title': { vi: 'Tên phong trào', en: 'Name of the campaign' },
  'campaign.year': { vi: 'Năm của phong trào', en: 'Year of the campaign' },
  person: { vi: 'Cá nhân', en: 'Person' },
  'person.fullName': { vi: 'Họ và tên cá nhân', en: 'Full name of the person' },
  'person.gender': { vi: 'Giới tính cá nhân', en: 'Gender of the person' },
  'person.isDirectWorker': { vi: 'Cá nhân là người lao động trực tiếp', en: 'The person works directly' },
  'person.position': { vi: 'Chức vụ cá nhân', en: 'Position of the person' },
  today: { vi: 'Ngày hôm nay', en: 'Today' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  'unit.name': { vi: 'Tên đơn vị', en: 'Name of the unit' },
  'unit.shortName': { vi: 'Tên viết tắt đơn vị', en: 'Short name of the unit' },
}

/** Names of the context that a value can be prefilled from. */
export const prefillSources: readonly string[] = Object.keys(contextLabels).filter(
  (name) => name.includes('.') || name === 'today',
)

/** How the names in the formulas of a form are called for people; `table` when they stand in a row of it. */
export function formNaming(definition: FormDefinition, table?: string): Naming {
  const labels = new Map<string, Text>(Object.entries(contextLabels))
  const fields = new Map<string, FieldDefinition>()
  const add = (name: string, field: FieldDefinition) => {
    labels.set(name, field.label)
    fields.set(name, field)
  }
  const all = fieldsOf(definition)
  for (const field of all) {
    add(field.key, field)
    for (const column of field.columns ?? []) add(`${field.key}.${column.key}`, column)
  }
  const columns = all.find(({ key }) => key === table)?.columns ?? []
  for (const column of columns) add(column.key, column)
  labels.set('value', { vi: 'Giá trị nhập', en: 'The value entered' })

  return {
    labelOf: (name) => labels.get(name),
    names: [...knownNames(definition), ...columns.map(({ key }) => key), 'value'],
    valueLabelOf: (name, value) => fields.get(name)?.options?.find((option) => option.value === value)?.label,
  }
}
