'use client'

import { memo } from 'react'

import { fieldOf } from '../../forms/design/nodeOf.ts'
import type { NodeRef } from '../../forms/design/nodeRef.ts'
import type { FormDefinition } from '../../forms/types.ts'
import { BlockProperties } from './BlockProperties.tsx'
import { FieldProperties } from './FieldProperties.tsx'
import { UsedBy } from './UsedBy.tsx'
import { useSay } from './useSay.ts'

type PropertiesProps = { definition: FormDefinition; selection: NodeRef | null }

/** What can be set on the selected part. */
export const Properties = memo(function Properties({ definition, selection }: PropertiesProps) {
  const t = useSay()
  const field = selection ? fieldOf(definition, selection) : undefined
  const key = selection ? `${selection.kind}-${selection.key}` : 'form'
  const title = {
    column: { vi: 'Thuộc tính của cột', en: 'Column' },
    field: { vi: 'Thuộc tính của trường', en: 'Field' },
    form: { vi: 'Thuộc tính của biểu mẫu', en: 'Form' },
    page: { vi: 'Thuộc tính của trang', en: 'Page' },
    section: { vi: 'Thuộc tính của phần', en: 'Section' },
  }[selection?.kind ?? 'form']
  const leave = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape')
      document.querySelector<HTMLElement>('.td-fd-node[aria-pressed="true"]')?.focus()
  }

  return (
    <div className="td-fd-properties" onKeyDown={leave}>
      <h3>{t(title)}</h3>
      {field && selection ? (
        <>
          <FieldProperties definition={definition} field={field} key={key} node={selection} />
          <UsedBy definition={definition} node={selection} />
        </>
      ) : (
        <BlockProperties definition={definition} key={key} node={selection} />
      )}
    </div>
  )
})
