'use client'

import { useMemo } from 'react'

import { isRecord } from '../../shared/isRecord.ts'
import type { Text } from '../../shared/text.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { textOf } from '../shared/textOf.ts'
import { useWholeList } from '../shared/useWholeList.ts'

export type KnownWorkflow = { definition: null | WorkflowDefinition; key: string; label: Text }

/** The workflows of the office, by their keys and names. */
export function useWorkflows(): KnownWorkflow[] {
  const { value } = useWholeList('/api/workflows?depth=0&sort=title')

  return useMemo(
    () =>
      (value ?? []).map(({ definition, key, title }) => {
        const name = textOf(title) || textOf(key)
        return {
          definition: isRecord(definition) ? (definition as unknown as WorkflowDefinition) : null,
          key: textOf(key),
          label: { vi: name, en: name },
        }
      }),
    [value],
  )
}
