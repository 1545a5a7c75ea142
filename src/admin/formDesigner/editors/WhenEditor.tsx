'use client'

import type { Text } from '../../../shared/text.ts'
import { ConditionEditor } from '../../design/editors/ConditionEditor.tsx'
import { SelectEditor } from '../../design/editors/SelectEditor.tsx'

type WhenEditorProps = {
  always: Text
  intro: Text
  label: Text
  never: Text
  onChange: (value: boolean | string | undefined) => void
  table?: string
  value: boolean | string | undefined
  /** What no value means: shown always, required never. */
  whenUnset: 'always' | 'never'
}

const when = { vi: 'Khi có điều kiện…', en: 'On a condition…' }

/** Always, never or on a condition. */
export function WhenEditor(props: WhenEditorProps) {
  const { always, intro, label, never, onChange, table, value, whenUnset } = props
  const choice =
    typeof value === 'string'
      ? 'when'
      : value === true || (value === undefined && whenUnset === 'always')
        ? 'always'
        : 'never'
  const choose = (next: string) => {
    if (next === 'when') onChange('')
    else if (next === whenUnset) onChange(undefined)
    else onChange(whenUnset === 'always' ? 'false' : true)
  }

  return (
    <div className="td-fd-when">
      <SelectEditor
        label={label}
        onChange={choose}
        options={[
          { label: always, value: 'always' },
          ...(whenUnset === 'never' ? [{ label: never, value: 'never' }] : []),
          { label: when, value: 'when' },
        ]}
        value={choice}
      />
      {typeof value === 'string' && (
        <ConditionEditor intro={intro} onChange={onChange} table={table} value={value} />
      )}
    </div>
  )
}
