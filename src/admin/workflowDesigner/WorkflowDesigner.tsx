'use client'

import { useState } from 'react'

import { designRights } from '../design/designRights.ts'
import { useSay } from '../design/useSay.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { useMe } from '../shared/useMe.ts'
import { useResource } from '../shared/useResource.ts'
import { ViewFrame } from '../shared/ViewFrame.tsx'
import { CreateWorkflow } from './CreateWorkflow.tsx'
import { ReadOnlyWorkflow } from './ReadOnlyWorkflow.tsx'
import { WorkflowDesk } from './WorkflowDesk.tsx'
import type { WorkflowDoc } from './workflowDoc.ts'

import '../formDesigner/formDesigner.css'
import './workflowDesigner.css'

/** Loads a workflow and opens the designer on it; without an id a new one is begun. */
export function WorkflowDesigner({ id }: { id: null | string }) {
  const t = useSay()
  const { canDraw, canPublish } = designRights(useMe()?.roles ?? [])
  const { failure, reload, value } = useResource<WorkflowDoc>(
    id === null ? null : `/api/workflows/${id}?depth=0`,
  )
  const [edition, setEdition] = useState(0)
  const workflows = { label: t({ vi: 'Quy trình', en: 'Workflows' }), url: '/collections/workflows' }
  const last = id === null ? t({ vi: 'Quy trình mới', en: 'New workflow' }) : (value?.title ?? '…')

  const reopen = async () => {
    await reload()
    setEdition((count) => count + 1)
  }

  return (
    <ViewFrame crumbs={[workflows, { label: last }]}>
      {id === null && canDraw && <CreateWorkflow />}
      {failure && <FailureNotice failure={failure} onReload={() => void reopen()} />}
      {id !== null && !failure && !value && (
        <p aria-busy="true">{t({ vi: 'Đang mở quy trình…', en: 'Opening the workflow…' })}</p>
      )}
      {value && !canDraw && <ReadOnlyWorkflow doc={value} />}
      {value && canDraw && (
        <WorkflowDesk canPublish={canPublish} doc={value} key={edition} onReload={() => void reopen()} />
      )}
    </ViewFrame>
  )
}
