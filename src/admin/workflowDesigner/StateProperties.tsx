'use client'

import { useContext } from 'react'

import type { Text } from '../../shared/text.ts'
import { isEndState } from '../../workflow/isEndState.ts'
import { tellState } from '../../workflow/design/tellState.ts'
import type { Assignment } from '../../workflow/stateTypes.ts'
import type { StateDefinition, WorkflowDefinition } from '../../workflow/types.ts'
import { FlagEditor } from '../design/editors/FlagEditor.tsx'
import { TextPairEditor } from '../design/editors/TextPairEditor.tsx'
import { AssignmentEditor } from './editors/AssignmentEditor.tsx'
import { ChoiceEditor } from './editors/ChoiceEditor.tsx'
import { DeadlineEditor } from './editors/DeadlineEditor.tsx'
import { PartKeyEditor } from './editors/PartKeyEditor.tsx'
import { PeopleEditor } from './editors/PeopleEditor.tsx'
import { TimersEditor } from './editors/TimersEditor.tsx'
import { WorkEditor } from './editors/WorkEditor.tsx'
import { Sentences } from './Sentences.tsx'
import { stateColours, stateKinds } from './stateChoices.ts'
import { CatalogueContext, useDraw } from './WorkflowContext.ts'

const starterAssignment: Assignment = { to: [{ kind: 'unitHead' }] }

/** Everything that can be set on a state. */
export function StateProperties({
  definition,
  state,
}: {
  definition: WorkflowDefinition
  state: StateDefinition
}) {
  const draw = useDraw()
  const { words } = useContext(CatalogueContext)
  const ref = { key: state.key, kind: 'state' } as const
  const set = (name: keyof StateDefinition, value: unknown) =>
    draw({ kind: 'change', path: [name], ref, value })
  // A name in Vietnamese takes along what depends on it, such as the words for the applicant.
  const rename = (label: Text) =>
    label.vi === state.label.vi ? set('label', label) : draw({ kind: 'name', ref, vi: label.vi })
  const { deadline } = state
  // Work in an end is rare (revoking, archiving) and shown only where it is set.
  const { approval, assign, children, parallel, timers, turn, write } = state
  // Branches and child cases have people of their own.
  const hasTurn = !parallel && !children
  const isPlainEnd =
    isEndState(state) &&
    turn.length === 0 &&
    [approval, assign, children, deadline, parallel, timers, write].every((each) => each === undefined)

  return (
    <>
      <Sentences texts={tellState(definition, state, words)} />
      <TextPairEditor
        label={{ vi: 'Tên trạng thái', en: 'Name' }}
        onChange={(label) => label && rename(label)}
        required
        value={state.label}
      />
      <TextPairEditor
        label={{ vi: 'Câu người lập hồ sơ nhìn thấy', en: 'What the applicant sees' }}
        onChange={(phase) => set('phase', phase)}
        required
        value={state.phase}
      />
      <PartKeyEditor part={ref} value={state.key} />
      {state.key !== definition.initial && (
        <ChoiceEditor
          label={{ vi: 'Loại', en: 'Kind' }}
          onChange={(kind) => set('kind', kind)}
          options={stateKinds.filter(({ value }) => value !== 'initial')}
          value={state.kind}
        />
      )}
      <ChoiceEditor
        label={{ vi: 'Màu', en: 'Colour' }}
        onChange={(colour) => set('colour', colour === '' ? undefined : colour)}
        options={stateColours}
        value={state.colour ?? ''}
      />
      {!isPlainEnd && (
        <>
          <WorkEditor state={state} />
          {(hasTurn || turn.length > 0 || assign) && (
            <>
              <FlagEditor
                label={{ vi: 'Tìm người xử lý trong danh sách nhân sự', en: 'Find people in the staff list' }}
                onChange={(isOn) => set('assign', isOn ? starterAssignment : undefined)}
                value={assign !== undefined}
              />
              {assign ? (
                <AssignmentEditor
                  label={{ vi: 'Người xử lý', en: 'Who does it' }}
                  onChange={(next) => set('assign', next)}
                  value={assign}
                />
              ) : (
                <PeopleEditor
                  label={{ vi: 'Đến lượt ai', en: 'Whose turn it is' }}
                  onChange={(next) => set('turn', next ?? [])}
                  value={turn}
                />
              )}
            </>
          )}
          <PeopleEditor
            label={{ vi: 'Ai được sửa nội dung', en: 'Who writes answers' }}
            onChange={(write) => set('write', write)}
            value={state.write}
          />
          <DeadlineEditor onChange={(next) => set('deadline', next)} value={deadline} />
          <TimersEditor onChange={(timers) => set('timers', timers)} state={state.key} value={state.timers} />
        </>
      )}
    </>
  )
}
