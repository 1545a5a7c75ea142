'use client'

import { starterWorkflow } from '../../workflow/design/starterWorkflow.ts'
import { wholeTexts } from '../../workflow/design/wholeTexts.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { CreateDesign } from '../design/CreateDesign.tsx'
import { workflowKind } from './workflowKind.ts'

/** Without anybody who manages it, a dossier whose only handler has left could be reassigned by nobody. */
const managers = [{ role: 'standing-head' }]

const make = (key: string, title: string, source?: WorkflowDefinition): WorkflowDefinition => {
  const name = { vi: title, en: '' }
  return wholeTexts(source ? { ...source, key, name } : { ...starterWorkflow(key, name), managers })
}

/** Begins a workflow. */
export function CreateWorkflow() {
  return (
    <CreateDesign
      keyPattern="[a-z0-9][a-z0-9\-]+"
      kind={workflowKind}
      make={make}
      texts={{
        create: { vi: 'Tạo quy trình', en: 'Create the workflow' },
        heading: { vi: 'Quy trình mới', en: 'New workflow' },
        key: { vi: 'Mã quy trình', en: 'Key' },
        name: { vi: 'Tên quy trình', en: 'Name' },
      }}
    />
  )
}
