'use client'

import { useState } from 'react'

import { FailureNotice } from '../shared/FailureNotice.tsx'
import { useMe } from '../shared/useMe.ts'
import { useResource } from '../shared/useResource.ts'
import { ViewFrame } from '../shared/ViewFrame.tsx'
import { CreateForm } from './CreateForm.tsx'
import { DesignerDesk } from './DesignerDesk.tsx'
import { designRights } from '../design/designRights.ts'
import type { FormDoc } from './formDoc.ts'
import { ReadOnlyForm } from './ReadOnlyForm.tsx'
import { useSay } from '../design/useSay.ts'

import './formDesigner.css'

/** Loads a form and opens the designer on it; without an id a new form is begun. */
export function FormDesigner({ id }: { id: null | string }) {
  const t = useSay()
  const { canDraw, canPublish } = designRights(useMe()?.roles ?? [])
  const { failure, reload, value } = useResource<FormDoc>(id === null ? null : `/api/forms/${id}?depth=0`)
  const [edition, setEdition] = useState(0)
  const forms = { label: t({ vi: 'Biểu mẫu', en: 'Forms' }), url: '/collections/forms' }
  const last = id === null ? t({ vi: 'Biểu mẫu mới', en: 'New form' }) : (value?.title ?? '…')

  const reopen = async () => {
    await reload()
    setEdition((count) => count + 1)
  }

  return (
    <ViewFrame crumbs={[forms, { label: last }]}>
      {id === null && canDraw && <CreateForm />}
      {failure && <FailureNotice failure={failure} onReload={() => void reopen()} />}
      {id !== null && !failure && !value && (
        <p aria-busy="true">{t({ vi: 'Đang mở biểu mẫu…', en: 'Opening the form…' })}</p>
      )}
      {value && !canDraw && <ReadOnlyForm doc={value} />}
      {value && canDraw && (
        <DesignerDesk canPublish={canPublish} doc={value} key={edition} onReload={() => void reopen()} />
      )}
    </ViewFrame>
  )
}
