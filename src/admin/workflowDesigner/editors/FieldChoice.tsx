'use client'

import { useContext } from 'react'

import { fieldsOf } from '../../../forms/fieldsOf.ts'
import type { FieldDefinition } from '../../../forms/types.ts'
import type { Text } from '../../../shared/text.ts'
import { CatalogueContext } from '../WorkflowContext.ts'
import { ChoiceEditor } from './ChoiceEditor.tsx'
import { TextEditor } from './TextEditor.tsx'

type FieldChoiceProps = {
  label: Text
  onChange: (key: string) => void
  /** Which fields are offered; all when absent. */
  only?: (field: FieldDefinition) => boolean
  value: string
}

/** A field of the form that the workflow goes with, or its key where there is no form yet. */
export function FieldChoice({ only = () => true, ...props }: FieldChoiceProps) {
  const { form } = useContext(CatalogueContext)
  if (!form) return <TextEditor {...props} />
  const options = fieldsOf(form)
    .filter(only)
    .map(({ key, label }) => ({ label, value: key }))
  return <ChoiceEditor {...props} options={options} />
}
