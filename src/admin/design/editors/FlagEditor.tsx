'use client'

import type { Text } from '../../../shared/text.ts'
import { useSay } from '../useSay.ts'

type FlagEditorProps = {
  label: Text
  /** Undefined when it does not hold: the property is left out. */
  onChange: (value: true | undefined) => void
  value: boolean | undefined
}

/** Something that holds or does not. */
export function FlagEditor({ label, onChange, value }: FlagEditorProps) {
  const t = useSay()

  return (
    <label className="td-option">
      <input
        checked={value === true}
        onChange={(event) => onChange(event.target.checked ? true : undefined)}
        type="checkbox"
      />
      {t(label)}
    </label>
  )
}
