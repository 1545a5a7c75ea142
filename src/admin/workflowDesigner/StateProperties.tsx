'use client'

import { useContext } from 'react'

import { isEndState } from '../../workflow/isEndState.ts'
import { tellState } from '../../workflow/design/tellState.ts'
import type { Assignment } from '../../workflow/stateTypes.ts'
import type { StateDefinition } from '../../workflow/types.ts'
import { FlagEditor } from '../design/editors/FlagEditor.tsx'
import { JsonEditor } from '../design/editors/JsonEditor.tsx'
import { NumberEditor } from '../design/editors/NumberEditor.tsx'
import { TextPairEditor } from '../design/editors/TextPairEditor.tsx'
import { ApprovalEditor } from './editors/ApprovalEditor.tsx'
import { AssignmentEditor } from './editors/AssignmentEditor.tsx'
import { ChoiceEditor } from './editors/ChoiceEditor.tsx'
import { PartKeyEditor } from './editors/PartKeyEditor.tsx'
import { PeopleEditor } from './editors/PeopleEditor.tsx'
import { TimersEditor } from './editors/TimersEditor.tsx'
import { Sentences } from './Sentences.tsx'
import { stateColours, stateKinds } from './stateChoices.ts'
import { CatalogueContext, useDraw } from './WorkflowContext.ts'

const starterAssignment: Assignment = { to: [{ kind: 'unitHead' }] }

/** Everything that can be set on a state. */
export function StateProperties({ isInitial, state }: { isInitial: boolean; state: StateDefinition }) {
  const draw = useDraw()
  const { words } = useContext(CatalogueContext)
  const ref = { key: state.key, kind: 'state' } as const
  const set = (name: keyof StateDefinition, value: unknown) =>
    draw({ kind: 'change', path: [name], ref, value })
  const { deadline } = state
  // Work in an end is rare (revoking, archiving) and shown only where it is set.
  const { approval, assign, children, parallel, timers, turn, write } = state
  const isPlainEnd =
    isEndState(state) &&
    turn.length === 0 &&
    [approval, assign, children, deadline, parallel, timers, write].every((each) => each === undefined)

  return (
    <>
      <Sentences texts={tellState(state, words)} />
      <TextPairEditor
        label={{ vi: 'Tên trạng thái', en: 'Name' }}
        onChange={(label) => set('label', label)}
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
      {!isInitial && (
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
          <FlagEditor
            label={{ vi: 'Tìm người xử lý trong danh sách nhân sự', en: 'Find people in the staff list' }}
            onChange={(isOn) => set('assign', isOn ? starterAssignment : undefined)}
            value={state.assign !== undefined}
          />
          {state.assign ? (
            <AssignmentEditor
              label={{ vi: 'Người xử lý', en: 'Who does it' }}
              onChange={(assign) => set('assign', assign)}
              value={state.assign}
            />
          ) : (
            <PeopleEditor
              label={{ vi: 'Đến lượt ai', en: 'Whose turn it is' }}
              onChange={(turn) => set('turn', turn ?? [])}
              value={state.turn}
            />
          )}
          <PeopleEditor
            label={{ vi: 'Ai được sửa nội dung', en: 'Who writes answers' }}
            onChange={(write) => set('write', write)}
            value={state.write}
          />
          <NumberEditor
            label={{ vi: 'Thời hạn (ngày làm việc)', en: 'Deadline (working days)' }}
            onChange={(days) =>
              set('deadline', typeof days === 'number' ? { ...deadline, workingDays: days } : undefined)
            }
            value={deadline?.workingDays}
          />
          {deadline && (
            <FlagEditor
              label={{ vi: 'Không tính thời gian chờ bổ sung', en: 'Waiting does not count' }}
              onChange={(pauses) =>
                set('deadline', { workingDays: deadline.workingDays, ...(pauses ? { pauses } : {}) })
              }
              value={deadline.pauses}
            />
          )}
          <ApprovalEditor onChange={(approval) => set('approval', approval)} value={state.approval} />
          <TimersEditor onChange={(timers) => set('timers', timers)} value={state.timers} />
          <JsonEditor
            label={{ vi: 'Nhánh song song', en: 'Parallel branches' }}
            onChange={(parallel) => set('parallel', parallel)}
            value={state.parallel}
          />
          <JsonEditor
            label={{ vi: 'Hồ sơ con', en: 'Child cases' }}
            onChange={(children) => set('children', children)}
            value={state.children}
          />
        </>
      )}
    </>
  )
}
