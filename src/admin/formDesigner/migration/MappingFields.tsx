'use client'

import type { FieldMapping } from '../../../forms/changes/fieldMapping.ts'
import { mappingTo, type MappingQuestion } from '../../../forms/changes/mappingQuestions.ts'
import { SelectEditor } from '../../design/editors/SelectEditor.tsx'
import { useSay } from '../../design/useSay.ts'

type MappingFieldsProps = {
  mapping: Record<string, FieldMapping>
  onChange: (path: string, rule: FieldMapping | null) => void
  questions: MappingQuestion[]
}

const open = { label: { vi: '– Chưa chọn –', en: '– Not chosen –' }, value: '' }
const drop = { label: { vi: 'Bỏ nội dung này', en: 'Leave it out' }, value: ':drop' }

/** Where the answers go of fields that are gone or have changed, and what becomes of options that are gone. */
export function MappingFields({ mapping, onChange, questions }: MappingFieldsProps) {
  const t = useSay()
  if (questions.length === 0) return null

  return (
    <fieldset className="td-fd-list">
      <legend>{t({ vi: 'Nội dung đã khai chuyển đến đâu', en: 'Where answers go' })}</legend>
      {questions.map(({ field, gone, path, targets }) => {
        const rule = mapping[path]
        const target = targets.find((each) => each.path === rule?.to)
        const choose = (value: string) => {
          const chosen = targets.find((each) => each.path === value)
          if (value === '') onChange(path, null)
          else onChange(path, chosen ? mappingTo(field, path, chosen) : { from: path, to: null })
        }
        return (
          <div className="td-row" key={path}>
            <SelectEditor
              label={{ vi: `Nội dung của «${field.label.vi}»`, en: `Answers of “${field.label.en || path}”` }}
              onChange={choose}
              options={[
                open,
                ...targets.map((each) => ({ label: each.field.label, value: each.path })),
                drop,
              ]}
              value={rule ? (rule.to ?? drop.value) : ''}
            />
            {rule?.to != null &&
              gone.map((option) => (
                <SelectEditor
                  key={option.value}
                  label={{ vi: `Thay «${option.label.vi}» bằng`, en: `“${option.label.en}” becomes` }}
                  onChange={(value) => {
                    const { [option.value]: _before, ...values } = rule.values ?? {}
                    const next =
                      value === ''
                        ? values
                        : { ...values, [option.value]: value === drop.value ? null : value }
                    onChange(path, { ...rule, values: next })
                  }}
                  options={[open, ...(target?.field.options ?? []), drop]}
                  value={valueOf(rule, option.value)}
                />
              ))}
          </div>
        )
      })}
    </fieldset>
  )
}

const valueOf = ({ values = {} }: FieldMapping, option: string): string =>
  Object.hasOwn(values, option) ? (values[option] ?? drop.value) : ''
