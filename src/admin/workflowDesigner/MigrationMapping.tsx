'use client'

import { isEndState } from '../../workflow/isEndState.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { useSay } from '../design/useSay.ts'
import { ChoiceEditor } from './editors/ChoiceEditor.tsx'

type MigrationMappingProps = {
  after: WorkflowDefinition
  before: WorkflowDefinition
  onChange: (states: Record<string, string>) => void
  states: Record<string, string>
}

/**
 * Where dossiers go that stand at a step which the new version no longer has – or calls by another name: its key may
 * have been given to another step meanwhile.
 */
export function MigrationMapping({ after, before, onChange, states }: MigrationMappingProps) {
  const t = useSay()
  const namesake = (wanted: string) => after.states.find(({ key }) => key === wanted)
  const asked = before.states.filter(
    (state) => !isEndState(state) && namesake(state.key)?.label.vi !== state.label.vi,
  )
  if (asked.length === 0) return null
  const targets = after.states.map(({ key, label }) => ({ label, value: key }))

  return (
    <fieldset className="td-fd-list">
      <legend>
        {t({ vi: 'Bước không còn hoặc đổi tên trong bản mới', en: 'Steps that are gone or renamed' })}
      </legend>
      {asked.map(({ key, label }) => (
        <ChoiceEditor
          key={key}
          label={{ vi: `Hồ sơ ở «${label.vi}» chuyển đến`, en: `Dossiers at “${label.en}” go to` }}
          onChange={(target) => onChange({ ...states, [key]: target })}
          options={targets}
          value={states[key] ?? namesake(key)?.key ?? ''}
        />
      ))}
    </fieldset>
  )
}
