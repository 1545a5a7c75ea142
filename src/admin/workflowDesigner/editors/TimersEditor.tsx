'use client'

import { useContext } from 'react'

import type { TimerDefinition } from '../../../workflow/stateTypes.ts'
import { ListEditor } from '../../design/editors/ListEditor.tsx'
import { NumberEditor } from '../../design/editors/NumberEditor.tsx'
import { newStepIn, systemStepChoices } from '../systemStepChoices.ts'
import { CatalogueContext, useDraw, WorkflowDrawn } from '../WorkflowContext.ts'
import { ChoiceEditor } from './ChoiceEditor.tsx'
import { DayEditor } from './DayEditor.tsx'
import { RecipientEditor } from './RecipientEditor.tsx'
import { TextEditor } from './TextEditor.tsx'

const origins = [
  { label: { vi: 'Kể từ khi vào trạng thái', en: 'From entering the state' }, value: 'entry' },
  {
    label: { vi: 'So với hạn xử lý (số âm: trước hạn)', en: 'From the due date (negative: before)' },
    value: 'due',
  },
  {
    label: { vi: 'So với một ngày, 8 giờ (số âm: trước ngày đó)', en: 'From a day, 8:00 (negative: before)' },
    value: 'day',
  },
]
const deeds = [
  { label: { vi: 'Gửi thư nhắc', en: 'Send a reminder' }, value: 'remind' },
  { label: { vi: 'Báo lên thủ trưởng', en: 'Bring in the head' }, value: 'escalate' },
  { label: { vi: 'Tự chuyển bước', en: 'Move on' }, value: 'move' },
  { label: { vi: 'Chốt lấy ý kiến', en: 'Close the count' }, value: 'settle' },
]

const blanks: Record<TimerDefinition['then']['do'], TimerDefinition['then']> = {
  escalate: { do: 'escalate' },
  move: { action: '', do: 'move' },
  remind: { do: 'remind', template: 'turn', to: 'assignees' },
  settle: { do: 'settle' },
}

type TimersEditorProps = {
  onChange: (timers: TimerDefinition[] | undefined) => void
  /** The key of the state whose timers they are. */
  state: string
  value: TimerDefinition[] | undefined
}

/** What the clock does while a dossier is in a state. */
export function TimersEditor({ onChange, state, value = [] }: TimersEditorProps) {
  const free = (number: number): string =>
    value.some(({ key }) => key === `hen${String(number)}`) ? free(number + 1) : `hen${String(number)}`

  return (
    <ListEditor<TimerDefinition>
      add={{ vi: '+ Thêm hẹn giờ', en: '+ Add a timer' }}
      blank={{ at: { from: 'due', workingDays: -1 }, key: free(1), then: blanks.remind }}
      isNamed
      item={{ vi: 'Hẹn giờ', en: 'Timer' }}
      items={value}
      label={{ vi: 'Hẹn giờ, nhắc việc', en: 'Timers and reminders' }}
      onChange={onChange}
      render={(timer, set, index) => <TimerEditor index={index} onChange={set} state={state} value={timer} />}
    />
  )
}

const countedFrom = (from: string, workingDays: number): TimerDefinition['at'] =>
  from === 'day'
    ? { day: 'date(calendar.today)', from, workingDays }
    : { from: from === 'entry' ? 'entry' : 'due', workingDays }

type TimerEditorProps = {
  index: number
  onChange: (timer: TimerDefinition) => void
  state: string
  value: TimerDefinition
}

function TimerEditor({ index, onChange, state, value }: TimerEditorProps) {
  const draw = useDraw()
  const definition = useContext(WorkflowDrawn)
  const { mails } = useContext(CatalogueContext)
  const { at, every, key, then } = value
  const setEvery = (days: unknown) => {
    const { every: _, ...rest } = value
    onChange(
      typeof days === 'number' ? { ...rest, every: { times: every?.times ?? 5, workingDays: days } } : rest,
    )
  }
  const moveBy = (choice: string) => {
    const made = newStepIn(choice)
    if (made) draw({ key: state, kind: 'addClockStep', timer: index, ...made })
    else onChange({ ...value, then: { action: choice, do: 'move' } })
  }

  return (
    <>
      <ChoiceEditor
        label={{ vi: 'Tính từ', en: 'Counted' }}
        onChange={(from) => onChange({ ...value, at: countedFrom(from, at.workingDays) })}
        options={origins}
        value={at.from}
      />
      {at.from === 'day' && (
        <DayEditor
          label={{ vi: 'Ngày', en: 'The day' }}
          onChange={(day) => onChange({ ...value, at: { ...at, day: day ?? '' } })}
          value={at.day}
        />
      )}
      <NumberEditor
        label={{ vi: 'Số ngày làm việc', en: 'Working days' }}
        onChange={(days) => onChange({ ...value, at: { ...at, workingDays: Number(days ?? 0) } })}
        value={at.workingDays}
      />
      <ChoiceEditor
        label={{ vi: 'Khi đến giờ', en: 'Then' }}
        onChange={(deed) => onChange({ ...value, then: blanks[deed as TimerDefinition['then']['do']] })}
        options={deeds}
        value={then.do}
      />
      {then.do === 'remind' && (
        <>
          <ChoiceEditor
            label={{ vi: 'Mẫu thư', en: 'Mail template' }}
            onChange={(template) => onChange({ ...value, then: { ...then, template } })}
            options={mails}
            value={then.template}
          />
          <RecipientEditor onChange={(to) => onChange({ ...value, then: { ...then, to } })} value={then.to} />
        </>
      )}
      {then.do === 'move' && (
        <ChoiceEditor
          label={{ vi: 'Bước chuyển', en: 'Action' }}
          onChange={moveBy}
          options={systemStepChoices(definition, state)}
          value={then.action}
        />
      )}
      <NumberEditor
        label={{
          vi: 'Lặp lại sau mỗi (ngày làm việc; để trống: một lần)',
          en: 'Again every (working days; empty: once)',
        }}
        onChange={setEvery}
        value={every?.workingDays}
      />
      {every && (
        <NumberEditor
          label={{ vi: 'Số lần lặp nhiều nhất', en: 'At most so many times' }}
          onChange={(times) => onChange({ ...value, every: { ...every, times: Number(times ?? 1) } })}
          value={every.times}
        />
      )}
      <TextEditor
        label={{ vi: 'Mã hẹn giờ', en: 'Key of the timer' }}
        onChange={(next) => onChange({ ...value, key: next })}
        value={key}
      />
    </>
  )
}
