'use client'

import { findFieldType } from '../../forms/findFieldType.ts'
import type { FieldDefinition } from '../../forms/types.ts'
import { WhenEditor } from './editors/WhenEditor.tsx'

type FieldConditionsProps = {
  change: (properties: Record<string, unknown>) => void
  field: FieldDefinition
  table?: string
}

/** When a field is required, shown and closed for writing. */
export function FieldConditions({ change, field, table }: FieldConditionsProps) {
  const fieldType = findFieldType(field.type)
  const never = { vi: 'Không', en: 'No' }

  return (
    <>
      {fieldType?.isKeyed && !fieldType.isComputed && (
        <WhenEditor
          always={{ vi: 'Bắt buộc', en: 'Required' }}
          intro={{ vi: 'Bắt buộc khi', en: 'Required when' }}
          label={{ vi: 'Bắt buộc', en: 'Required' }}
          never={never}
          onChange={(required) => change({ required })}
          table={table}
          value={field.required}
          whenUnset="never"
        />
      )}
      <WhenEditor
        always={{ vi: 'Luôn hiện', en: 'Always' }}
        intro={{ vi: 'Hiện khi', en: 'Shown when' }}
        label={{ vi: 'Hiển thị', en: 'Shown' }}
        never={never}
        onChange={(visible) => change({ visible })}
        table={table}
        value={field.visible}
        whenUnset="always"
      />
      {fieldType?.isKeyed && !fieldType.isComputed && (
        <WhenEditor
          always={{ vi: 'Chỉ đọc', en: 'Read-only' }}
          intro={{ vi: 'Chỉ đọc khi', en: 'Read-only when' }}
          label={{ vi: 'Chỉ đọc', en: 'Read-only' }}
          never={never}
          onChange={(readOnly) => change({ readOnly })}
          table={table}
          value={field.readOnly}
          whenUnset="never"
        />
      )}
    </>
  )
}
