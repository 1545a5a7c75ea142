'use client'

import type { Deadline } from '../../../workflow/types.ts'
import { FlagEditor } from '../../design/editors/FlagEditor.tsx'
import { NumberEditor } from '../../design/editors/NumberEditor.tsx'
import { DayEditor } from './DayEditor.tsx'

type DeadlineEditorProps = {
  onChange: (deadline: Deadline | undefined) => void
  value: Deadline | undefined
}

/** How long a step may take: working days, the end of a day, or both. */
export function DeadlineEditor({ onChange, value }: DeadlineEditorProps) {
  const change = (part: Partial<Deadline>) => {
    const { pauses, until, workingDays } = { ...value, ...part }
    onChange(
      until === undefined && workingDays === undefined
        ? undefined
        : {
            ...(pauses ? { pauses } : {}),
            ...(until === undefined ? {} : { until }),
            ...(workingDays === undefined ? {} : { workingDays }),
          },
    )
  }

  return (
    <>
      <NumberEditor
        label={{ vi: 'Thời hạn (ngày làm việc)', en: 'Deadline (working days)' }}
        onChange={(days) => change({ workingDays: typeof days === 'number' ? days : undefined })}
        value={value?.workingDays}
      />
      <DayEditor
        label={{ vi: 'Thời hạn đến hết một ngày', en: 'Due by the end of a day' }}
        none={{ vi: 'Không, chỉ theo số ngày làm việc', en: 'No, by working days alone' }}
        onChange={(until) => change({ until })}
        value={value?.until}
      />
      {value && (
        <FlagEditor
          label={{ vi: 'Không tính thời gian chờ bổ sung', en: 'Waiting does not count' }}
          onChange={(pauses) => change({ pauses })}
          value={value.pauses}
        />
      )}
    </>
  )
}
