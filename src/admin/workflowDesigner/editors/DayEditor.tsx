'use client'

import { useContext } from 'react'

import { fieldsOf } from '../../../forms/fieldsOf.ts'
import type { Text } from '../../../shared/text.ts'
import { FeelEditor } from '../../design/editors/FeelEditor.tsx'
import { useSay } from '../../design/useSay.ts'
import { CatalogueContext } from '../WorkflowContext.ts'
import { ChoiceEditor } from './ChoiceEditor.tsx'

const byFormula = { label: { vi: 'Theo công thức', en: 'By a formula' }, value: 'formula' }
/** Where a formula begins: so many days of the calendar after entering the step. */
const starter = 'date(calendar.today) + duration("P30D")'

type DayEditorProps = {
  label: Text
  /** What it means that there is no day; a day must be chosen when absent. */
  none?: Text
  /** Undefined: no day. */
  onChange: (source: string | undefined) => void
  value: string | undefined
}

/** A day that a dossier is counted from: a question about a date, or a formula. */
export function DayEditor({ label, none, onChange, value }: DayEditorProps) {
  const t = useSay()
  const { form } = useContext(CatalogueContext)
  const dates = (form ? fieldsOf(form) : [])
    .filter(({ type }) => type === 'date')
    .map((field) => ({
      label: { vi: `Ngày ghi ở «${field.label.vi}»`, en: `The day in “${field.label.en || field.label.vi}”` },
      value: `answers.${field.key}`,
    }))
  const options = [...(none ? [{ label: none, value: '' }] : []), ...dates, byFormula]
  const isFormula = value !== undefined && !dates.some((option) => option.value === value)

  return (
    <>
      <ChoiceEditor
        label={label}
        onChange={(next) => onChange(next === '' ? undefined : next === 'formula' ? starter : next)}
        options={options}
        value={isFormula ? 'formula' : (value ?? '')}
      />
      {isFormula && (
        <>
          <FeelEditor
            label={{ vi: 'Công thức cho ra một ngày (FEEL)', en: 'Formula that gives a day (FEEL)' }}
            onChange={onChange}
            value={value}
          />
          <p className="td-help">
            {t({
              vi: 'Trong công thức này, calendar.today là ngày hồ sơ vào bước.',
              en: 'In this formula calendar.today is the day on which the step was entered.',
            })}
          </p>
        </>
      )}
    </>
  )
}
