'use client'

import { useId } from 'react'

import type { FormDoc } from './formDoc.ts'
import { PreviewPanel } from './PreviewPanel.tsx'
import { useSay } from '../design/useSay.ts'

/** A form as those see it who may not draw it: how it is filled in, and its definition. */
export function ReadOnlyForm({ doc }: { doc: FormDoc }) {
  const t = useSay()
  const id = useId()

  return (
    <div className="td-fd">
      <h1>{t(doc.definition.title)}</h1>
      <PreviewPanel definition={doc.definition} />
      <div className="td-field">
        <label htmlFor={id}>{t({ vi: 'Nội dung định nghĩa', en: 'Definition' })}</label>
        <textarea
          className="td-fd-json"
          id={id}
          readOnly
          rows={12}
          value={JSON.stringify(doc.definition, null, 2)}
        />
      </div>
    </div>
  )
}
