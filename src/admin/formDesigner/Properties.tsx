'use client'

import { memo, useEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'

import { fieldOf } from '../../forms/design/nodeOf.ts'
import type { NodeRef } from '../../forms/design/nodeRef.ts'
import type { FormDefinition } from '../../forms/types.ts'
import { BlockProperties } from './BlockProperties.tsx'
import { FieldProperties } from './FieldProperties.tsx'
import { firstProperty } from './firstProperty.ts'
import { useFocusedPane } from './useFocusedPane.ts'
import { UsedBy } from './UsedBy.tsx'
import { useSay } from '../design/useSay.ts'

type PropertiesProps = { definition: FormDefinition; selection: NodeRef | null; visit: number }

/** What can be set on the selected part. */
export const Properties = memo(function Properties({ definition, selection, visit }: PropertiesProps) {
  const t = useSay()
  const field = selection ? fieldOf(definition, selection) : undefined
  const title = {
    column: { vi: 'Thuộc tính của cột', en: 'Column' },
    field: { vi: 'Thuộc tính của trường', en: 'Field' },
    form: { vi: 'Thuộc tính của biểu mẫu', en: 'Form' },
    page: { vi: 'Thuộc tính của trang', en: 'Page' },
    section: { vi: 'Thuộc tính của phần', en: 'Section' },
  }[selection?.kind ?? 'form']
  const box = useRef<HTMLDivElement>(null)
  const pane = useFocusedPane()
  // What had the focus here is gone with the part it belonged to: the person goes on with the first property of the next.
  useEffect(() => {
    const isLost = document.activeElement === document.body && pane.current?.contains(box.current) === true
    if (isLost) document.querySelector<HTMLElement>(firstProperty)?.focus()
  }, [pane, visit])

  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape')
      document.querySelector<HTMLElement>('.td-fd-node[aria-pressed="true"]')?.focus()
  }

  return (
    <div className="td-fd-properties" onKeyDown={leave} ref={box}>
      <h3>{t(title)}</h3>
      {field && selection ? (
        <>
          <FieldProperties definition={definition} field={field} key={visit} node={selection} />
          <UsedBy definition={definition} node={selection} />
        </>
      ) : (
        <BlockProperties definition={definition} key={visit} node={selection} />
      )}
    </div>
  )
})
