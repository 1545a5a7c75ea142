'use client'

import type { ReactNode } from 'react'

import type { Criterion, CriterionKind } from '../../../forms/scoring/scoreSheet.ts'
import { formatNumber } from '../../../shared/formatNumber.ts'
import { FlagEditor } from '../../design/editors/FlagEditor.tsx'
import { NumberEditor } from '../../design/editors/NumberEditor.tsx'
import { SelectEditor } from '../../design/editors/SelectEditor.tsx'
import { TextPairEditor } from '../../design/editors/TextPairEditor.tsx'
import { useSay } from '../../design/useSay.ts'
import { useLanguage } from '../../shared/useLanguage.ts'
import { SheetNameEditor } from './SheetNameEditor.tsx'

type CriterionEditorProps = {
  /** The editor of the criteria below it. */
  children: ReactNode
  criterion: Criterion
  /** What makes of a line a group; absent where nothing may stand deeper. */
  divide?: () => void
  onChange: (criterion: Criterion) => void
  /** Every key of the table. */
  taken: ReadonlySet<string>
}

const kinds = [
  { label: { vi: 'Điểm thường', en: 'Ordinary points' }, value: 'standard' },
  { label: { vi: 'Điểm thưởng', en: 'Bonus' }, value: 'bonus' },
  { label: { vi: 'Điểm trừ', en: 'Penalty' }, value: 'penalty' },
]
const proofs = [
  { label: { vi: 'Không cần', en: 'Not needed' }, value: '' },
  { label: { vi: 'Có thể đính kèm', en: 'May be attached' }, value: 'optional' },
  { label: { vi: 'Bắt buộc khi có điểm', en: 'Required where there are points' }, value: 'required' },
]
const oneEach = { points: 1, unit: { vi: 'lần', en: 'times' } }

/** A line of a scoring table, or a group of lines: folded away to its name until it is worked on. */
export function CriterionEditor({ children, criterion, divide, onChange, taken }: CriterionEditorProps) {
  const t = useSay()
  const language = useLanguage()
  const { criteria, evidence, key, kind = 'standard', label, max, step, weight } = criterion
  const set = (part: { [K in keyof Criterion]?: Criterion[K] | undefined }) =>
    onChange(withoutUndefined({ ...criterion, ...part }))

  return (
    <details className="td-fd-criterion">
      <summary>
        {t(label) || key}
        {max !== undefined && (
          <span className="td-muted">
            {' '}
            {formatNumber(max, language)} {t({ vi: 'điểm', en: 'points' })}
          </span>
        )}
      </summary>
      <SheetNameEditor
        onChange={set}
        taken={taken}
        texts={{
          key: { vi: 'Mã tiêu chí', en: 'Key of the criterion' },
          label: { vi: 'Tên tiêu chí', en: 'Name of the criterion' },
        }}
        value={criterion}
      />
      <SelectEditor
        label={{ vi: 'Loại điểm', en: 'Kind of points' }}
        onChange={(next) => set({ kind: next === 'standard' ? undefined : (next as CriterionKind) })}
        options={kinds}
        value={kind}
      />
      <NumberEditor
        label={{ vi: 'Điểm tối đa', en: 'Most points' }}
        onChange={(next) => set({ max: next as number | undefined })}
        value={max}
      />
      <NumberEditor
        label={{ vi: 'Hệ số (để trống: 1)', en: 'Weight (empty: 1)' }}
        onChange={(next) => set({ weight: next as number | undefined })}
        value={weight}
      />
      {!criteria && (
        <>
          <FlagEditor
            label={{ vi: 'Tính theo số lần, số việc', en: 'So many points each' }}
            onChange={(holds) => set({ step: holds ? oneEach : undefined })}
            value={step !== undefined}
          />
          {step && (
            <>
              <NumberEditor
                label={{ vi: 'Số điểm cho mỗi đơn vị tính', en: 'Points for each' }}
                onChange={(points) => set({ step: { ...step, points: Number(points ?? 0) } })}
                value={step.points}
              />
              <TextPairEditor
                label={{ vi: 'Đơn vị tính', en: 'What is counted' }}
                onChange={(unit) => unit && set({ step: { ...step, unit } })}
                required
                value={step.unit}
              />
            </>
          )}
          <SelectEditor
            label={{ vi: 'Minh chứng', en: 'Evidence' }}
            onChange={(next) =>
              set({ evidence: next === '' ? undefined : (next as 'optional' | 'required') })
            }
            options={proofs}
            value={evidence ?? ''}
          />
        </>
      )}
      <TextPairEditor
        isLong
        label={{ vi: 'Hướng dẫn chấm', en: 'How to score' }}
        onChange={(help) => set({ help })}
        value={criterion.help}
      />
      {children}
      {!criteria && divide && (
        <button className="td-button td-button--small" onClick={divide} type="button">
          {t({ vi: 'Chia thành các tiêu chí con', en: 'Divide into criteria below it' })}
        </button>
      )}
    </details>
  )
}

const withoutUndefined = (criterion: { [K in keyof Criterion]?: Criterion[K] | undefined }): Criterion =>
  Object.fromEntries(Object.entries(criterion).filter(([, value]) => value !== undefined)) as Criterion
