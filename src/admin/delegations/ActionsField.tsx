'use client'

import { useField, useFormFields, withCondition } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'

import { useLanguage } from '../shared/useLanguage.ts'
import { actionChoices } from './actionChoices.ts'
import { ChoiceList } from './ChoiceList.tsx'
import { keysIn } from './keysIn.ts'
import { useWorkflows } from './useWorkflows.ts'

import '../admin.css'

/** The actions that a delegation is for, of the workflows that were chosen. */
function Field({ path: givenPath, readOnly }: JSONFieldClientProps) {
  const language = useLanguage()
  const workflows = useWorkflows()
  const chosen = keysIn(useFormFields(([fields]) => fields['workflows']?.value))
  const { disabled, setValue, value } = useField<unknown>({ potentiallyStalePath: givenPath })
  const keys = keysIn(value)
  const vi = language === 'vi'

  return (
    <div className="field-type">
      {chosen.length === 0 && keys.length === 0 ? (
        <p className="td-muted">
          {vi
            ? 'Muốn chỉ ủy quyền một số thao tác, hãy chọn quy trình trước.'
            : 'To delegate some actions only, choose workflows first.'}
        </p>
      ) : (
        <ChoiceList
          choices={actionChoices(workflows.filter(({ key }) => chosen.includes(key)))}
          empty={{
            vi: 'Không chọn thao tác nào: ủy quyền mọi thao tác của các quy trình trên.',
            en: 'None is chosen: the delegation is for every action of these workflows.',
          }}
          language={language}
          legend={vi ? 'Chỉ các thao tác' : 'Only actions'}
          onChange={(next) => setValue(next.length > 0 ? next : null)}
          readOnly={readOnly === true || disabled}
          value={keys}
        />
      )}
    </div>
  )
}

export const ActionsField = withCondition(Field)
