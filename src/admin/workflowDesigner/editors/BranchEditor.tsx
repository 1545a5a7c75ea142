'use client'

import { renamedWork, starterStep } from '../../../workflow/design/starterWork.ts'
import type { Branch, BranchStep } from '../../../workflow/stateTypes.ts'
import { ConditionEditor } from '../../design/editors/ConditionEditor.tsx'
import { FlagEditor } from '../../design/editors/FlagEditor.tsx'
import { ListEditor } from '../../design/editors/ListEditor.tsx'
import { TextPairEditor } from '../../design/editors/TextPairEditor.tsx'
import { AssignmentEditor } from './AssignmentEditor.tsx'
import { CountEditor } from './CountEditor.tsx'
import { TextEditor } from './TextEditor.tsx'

type BranchEditorProps = { onChange: (branch: Branch) => void; value: Branch }

/** One line of work beside the others: its name, when it is there at all, and its steps one after another. */
export function BranchEditor({ onChange, value }: BranchEditorProps) {
  const { steps, when } = value
  const setWhen = (next: string | undefined) => {
    const { when: _, ...rest } = value
    onChange(next === undefined ? rest : { ...rest, when: next })
  }

  return (
    <>
      <TextPairEditor
        label={{ vi: 'Tên nhánh', en: 'Name of the branch' }}
        onChange={(label) => label && onChange({ ...value, label: renamedWork(value.label, label) })}
        required
        value={value.label}
      />
      <TextEditor
        label={{ vi: 'Mã nhánh', en: 'Key of the branch' }}
        onChange={(key) => onChange({ ...value, key })}
        value={value.key}
      />
      <FlagEditor
        label={{ vi: 'Chỉ mở nhánh này khi có điều kiện', en: 'Only on a condition' }}
        onChange={(isOn) => setWhen(isOn ? '' : undefined)}
        value={when !== undefined}
      />
      {when !== undefined && (
        <ConditionEditor intro={{ vi: 'Mở nhánh khi', en: 'Opened when' }} onChange={setWhen} value={when} />
      )}
      <ListEditor<BranchStep>
        add={{ vi: '+ Thêm bước của nhánh', en: '+ Add a step' }}
        blank={starterStep(steps)}
        item={{ vi: 'Bước', en: 'Step' }}
        items={steps}
        label={{ vi: 'Các bước của nhánh', en: 'Steps of the branch' }}
        onChange={(next) => next && onChange({ ...value, steps: next })}
        render={(step, set) => <StepEditor onChange={set} value={step} />}
      />
    </>
  )
}

function StepEditor({ onChange, value }: { onChange: (step: BranchStep) => void; value: BranchStep }) {
  const { count: _, ...rest } = value

  return (
    <>
      <TextPairEditor
        label={{ vi: 'Tên bước', en: 'Name of the step' }}
        onChange={(label) => label && onChange({ ...value, label: renamedWork(value.label, label) })}
        required
        value={value.label}
      />
      <TextEditor
        label={{ vi: 'Mã bước', en: 'Key of the step' }}
        onChange={(key) => onChange({ ...value, key })}
        value={value.key}
      />
      <AssignmentEditor
        isBranch
        label={{ vi: 'Người cho ý kiến', en: 'Who is asked' }}
        onChange={(assign) => onChange({ ...value, assign })}
        value={value.assign}
      />
      <CountEditor
        onChange={(count) =>
          onChange(Object.keys(count).length === 1 && count.rule === 'any' ? rest : { ...rest, count })
        }
        value={value.count ?? { rule: 'any' }}
      />
    </>
  )
}
