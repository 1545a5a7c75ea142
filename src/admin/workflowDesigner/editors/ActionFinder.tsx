'use client'

import { useState } from 'react'

import type { WorkflowDefinition } from '../../../workflow/types.ts'
import { useResource } from '../../shared/useResource.ts'
import { ChoiceEditor } from './ChoiceEditor.tsx'

type Row = { id: number | string; title: string }
type Drawn = { definition: WorkflowDefinition }

/** Finds the key of an action that another workflow draws, by the names that people know. */
export function ActionFinder({ onFind }: { onFind: (action: string) => void }) {
  const [workflow, setWorkflow] = useState('')
  const [found, setFound] = useState('')
  const { value: list } = useResource<{ docs: Row[] }>(
    '/api/workflows?limit=100&depth=0&sort=title&select[title]=true',
  )
  const { value: drawn } = useResource<Drawn>(workflow === '' ? null : `/api/workflows/${workflow}?depth=0`)
  const actions = new Map(drawn?.definition.transitions.map(({ action, label }) => [action, label]))

  return (
    <>
      <ChoiceEditor
        label={{ vi: 'Tìm thao tác trong quy trình', en: 'Find the action in the workflow' }}
        onChange={(id) => {
          setWorkflow(id)
          setFound('')
        }}
        options={(list?.docs ?? []).map(({ id, title }) => ({
          label: { vi: title, en: title },
          value: String(id),
        }))}
        value={workflow}
      />
      {drawn && (
        <ChoiceEditor
          label={{ vi: 'Thao tác', en: 'Action' }}
          onChange={(action) => {
            setFound(action)
            onFind(action)
          }}
          options={[...actions].map(([value, label]) => ({ label, value }))}
          value={found}
        />
      )}
    </>
  )
}
