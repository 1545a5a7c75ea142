'use client'

import { useContext, useId, useMemo, useState } from 'react'

import { explainExpression } from '../../../expressions/explainExpression.ts'
import { conditionFromFeel } from '../../../forms/design/conditionFromFeel.ts'
import type { ConditionGroup } from '../../../forms/design/conditionTree.ts'
import { conditionToFeel } from '../../../forms/design/conditionToFeel.ts'
import type { Text } from '../../../shared/text.ts'
import { FeelContext } from '../FeelScope.ts'
import { useSay } from '../useSay.ts'
import { ConditionGroupEditor } from './ConditionGroupEditor.tsx'
import { FeelEditor } from './FeelEditor.tsx'

type ConditionEditorProps = {
  /** What the sentence begins with: `Hiện khi`. */
  intro: Text
  onChange: (source: string) => void
  table?: string
  value: string
}

/** A condition drawn row by row, or as a formula where it says more than rows can; and told as a sentence. */
export function ConditionEditor({ intro, onChange, table, value }: ConditionEditorProps) {
  const t = useSay()
  const id = useId()
  const scope = useContext(FeelContext)
  const naming = useMemo(() => scope.namingOf(table), [scope, table])
  const fields = useMemo(() => scope.fieldsOf(table), [scope, table])
  const [isFormula, setIsFormula] = useState(false)
  const drawn = useMemo(() => conditionFromFeel(value, naming.names), [naming, value])
  const canDraw = drawn !== null && isKnown(drawn, new Set(fields.map(({ name }) => name)))
  const sentence = explainExpression(value, naming)

  return (
    <div aria-labelledby={`${id}-told`} className="td-fd-condition" role="group">
      <p className="td-fd-sentence" id={`${id}-told`}>
        <strong>{t(intro)}</strong> {sentence ? t(sentence) : '…'}
      </p>
      {canDraw && !isFormula ? (
        <ConditionGroupEditor
          fields={fields}
          group={drawn}
          onChange={(group) => onChange(conditionToFeel(group))}
        />
      ) : (
        <FeelEditor
          label={{ vi: 'Công thức điều kiện (FEEL)', en: 'Condition (FEEL)' }}
          onChange={onChange}
          table={table}
          value={value}
        />
      )}
      {canDraw && (
        <button className="td-link" onClick={() => setIsFormula(!isFormula)} type="button">
          {isFormula
            ? t({ vi: 'Quay lại chọn từng dòng', en: 'Back to rows' })
            : t({ vi: 'Viết bằng công thức', en: 'Write a formula' })}
        </button>
      )}
      {!canDraw && value !== '' && (
        <p className="td-help">
          {t({
            vi: 'Điều kiện này chỉ viết được bằng công thức.',
            en: 'This condition can only be written as a formula.',
          })}
        </p>
      )}
    </div>
  )
}

const isKnown = ({ items }: ConditionGroup, names: ReadonlySet<string>): boolean =>
  items.every((item) => ('join' in item ? isKnown(item, names) : names.has(item.name)))
