'use client'

import type { ConditionOperator, ConditionRule, ConditionValue } from '../../../forms/design/conditionTree.ts'
import { operatorsOf } from '../../../forms/design/valueKind.ts'
import type { Text } from '../../../shared/text.ts'
import { useSay } from '../useSay.ts'
import { ConditionValueInput } from './ConditionValueInput.tsx'
import type { ConditionField } from './conditionFields.ts'

const labels: Record<ConditionOperator, Text> = {
  atLeast: { vi: 'lớn hơn hoặc bằng', en: 'is at least' },
  atMost: { vi: 'nhỏ hơn hoặc bằng', en: 'is at most' },
  contains: { vi: 'có chứa', en: 'contains' },
  differs: { vi: 'khác', en: 'is not' },
  equals: { vi: 'là', en: 'is' },
  excludes: { vi: 'không chọn', en: 'does not include' },
  includes: { vi: 'có chọn', en: 'includes' },
  isEmpty: { vi: 'để trống', en: 'is empty' },
  isFilled: { vi: 'đã được điền', en: 'is filled in' },
  less: { vi: 'nhỏ hơn', en: 'is less than' },
  more: { vi: 'lớn hơn', en: 'is more than' },
  oneOf: { vi: 'là một trong', en: 'is one of' },
  rowsAtLeast: { vi: 'có số dòng từ', en: 'has rows at least' },
  startsWith: { vi: 'bắt đầu bằng', en: 'starts with' },
}

type ConditionRuleEditorProps = {
  fields: ConditionField[]
  number: number
  onChange: (rule: ConditionRule | null) => void
  rule: ConditionRule
}

/** One row: a field, how it is compared, and with what. */
export function ConditionRuleEditor({ fields, number, onChange, rule }: ConditionRuleEditorProps) {
  const t = useSay()
  const field = fields.find(({ name }) => name === rule.name)
  if (!field) return null
  const offered = operatorsOf[field.kind]
  const operators = offered.includes(rule.operator) ? offered : [...offered, rule.operator]
  const row = `${t({ vi: 'dòng', en: 'row' })} ${number}`

  return (
    <div aria-label={row} className="td-fd-rule" role="group">
      <select
        aria-label={`${t({ vi: 'Trường', en: 'Field' })}, ${row}`}
        onChange={(event) => {
          const chosen = fields.find(({ name }) => name === event.target.value)
          if (chosen) onChange(firstRule(chosen))
        }}
        value={rule.name}
      >
        {fields.map(({ label, name }) => (
          <option key={name} value={name}>
            {t(label)}
          </option>
        ))}
      </select>
      <select
        aria-label={`${t({ vi: 'So sánh', en: 'Comparison' })}, ${row}`}
        onChange={(event) => {
          const operator = event.target.value as ConditionOperator
          onChange({ name: rule.name, operator, value: startValue(field, operator) })
        }}
        value={rule.operator}
      >
        {operators.map((operator) => (
          <option key={operator} value={operator}>
            {t(labels[operator])}
          </option>
        ))}
      </select>
      <ConditionValueInput
        field={field}
        label={`${t({ vi: 'Giá trị', en: 'Value' })}, ${row}`}
        onChange={(value) => onChange({ ...rule, value })}
        rule={rule}
      />
      <button
        aria-label={`${t({ vi: 'Xóa', en: 'Remove' })} ${row}`}
        className="td-fd-rule__remove"
        onClick={() => onChange(null)}
        type="button"
      >
        ✕
      </button>
    </div>
  )
}

/** The row that is added first about a field. */
export function firstRule(field: ConditionField): ConditionRule {
  const operator = operatorsOf[field.kind][0] ?? 'isFilled'
  return { name: field.name, operator, value: startValue(field, operator) }
}

function startValue({ kind, options }: ConditionField, operator: ConditionOperator): ConditionValue {
  if (operator === 'isEmpty' || operator === 'isFilled') return null
  if (operator === 'rowsAtLeast') return 1
  if (operator === 'oneOf') return options.slice(0, 2).map(({ value }) => value)
  if (kind === 'number') return 0
  if (kind === 'yesNo') return true
  return options[0]?.value ?? ''
}
