'use client'

import type { FieldRule } from '../../../forms/types.ts'
import { useSay } from '../../design/useSay.ts'
import { tableOf } from './editorProps.ts'
import type { EditorProps } from './editorProps.ts'
import { FeelEditor } from '../../design/editors/FeelEditor.tsx'
import { TextPairEditor } from '../../design/editors/TextPairEditor.tsx'

const blank: FieldRule = {
  expression: 'value != null',
  message: { vi: 'Đề nghị kiểm tra lại nội dung này.', en: 'Check this.' },
}

/** What must hold for an answer, each with the sentence that is shown when it does not. */
export function RulesEditor({ label, node, onChange, value }: EditorProps) {
  const t = useSay()
  const rules = Array.isArray(value) ? (value as FieldRule[]) : []
  const set = (at: number, rule: FieldRule | null) => {
    const next = rules.flatMap((each, index) => (index === at ? (rule ? [rule] : []) : [each]))
    onChange(next.length > 0 ? next : undefined)
  }

  return (
    <fieldset className="td-fd-list">
      <legend>{t(label)}</legend>
      {rules.map((rule, index) => (
        <div className="td-row" key={index}>
          <FeelEditor
            isRule
            label={{ vi: `Quy tắc ${index + 1}: điều phải đúng`, en: `Rule ${index + 1}: what must hold` }}
            onChange={(expression) => set(index, { ...rule, expression })}
            table={tableOf(node)}
            value={rule.expression}
          />
          <TextPairEditor
            label={{ vi: 'Câu báo khi chưa đúng', en: 'Message when it does not' }}
            onChange={(message) => message && set(index, { ...rule, message })}
            required
            value={rule.message}
          />
          <button className="td-button td-button--small" onClick={() => set(index, null)} type="button">
            {t({ vi: 'Xóa quy tắc', en: 'Remove the rule' })} {index + 1}
          </button>
        </div>
      ))}
      <button
        className="td-button td-button--small"
        onClick={() => onChange([...rules, blank])}
        type="button"
      >
        {t({ vi: '+ Thêm quy tắc', en: '+ Add a rule' })}
      </button>
    </fieldset>
  )
}
