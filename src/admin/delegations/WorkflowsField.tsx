'use client'

import { useField, withCondition } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'

import { useLanguage } from '../shared/useLanguage.ts'
import { ChoiceList } from './ChoiceList.tsx'
import { keysIn } from './keysIn.ts'
import { useWorkflows } from './useWorkflows.ts'

import '../admin.css'

/** The workflows that a delegation is for, chosen by name and kept by key. */
function Field({ path: givenPath, readOnly }: JSONFieldClientProps) {
  const language = useLanguage()
  const workflows = useWorkflows()
  const { disabled, setValue, value } = useField<unknown>({ potentiallyStalePath: givenPath })

  return (
    <div className="field-type">
      <ChoiceList
        choices={workflows}
        empty={{
          vi: 'Không chọn quy trình nào: ủy quyền mọi quy trình.',
          en: 'None is chosen: the delegation is for every workflow.',
        }}
        language={language}
        legend={language === 'vi' ? 'Chỉ các quy trình' : 'Only workflows'}
        onChange={(keys) => setValue(keys.length > 0 ? keys : null)}
        readOnly={readOnly === true || disabled}
        value={keysIn(value)}
      />
    </div>
  )
}

export const WorkflowsField = withCondition(Field)
