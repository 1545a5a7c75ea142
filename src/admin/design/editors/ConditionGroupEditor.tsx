'use client'

import type { ConditionGroup, ConditionRule } from '../../../forms/design/conditionTree.ts'
import { isGroup } from '../../../forms/design/conditionTree.ts'
import { useSay } from '../useSay.ts'
import { ConditionRuleEditor, firstRule } from './ConditionRuleEditor.tsx'
import type { ConditionField } from './conditionFields.ts'

type ConditionGroupEditorProps = {
  fields: ConditionField[]
  group: ConditionGroup
  isInner?: boolean
  onChange: (group: ConditionGroup) => void
}

/** Rows of which all or any must hold; a row may be a group of its own. */
export function ConditionGroupEditor({ fields, group, isInner, onChange }: ConditionGroupEditorProps) {
  const t = useSay()
  const { items, join } = group
  const set = (at: number, item: ConditionGroup | ConditionRule | null) =>
    onChange({
      ...group,
      items: items.flatMap((each, index) => (index === at ? (item ? [item] : []) : [each])),
    })
  const blank = fields[0] ? firstRule(fields[0]) : null
  const add = (item: ConditionGroup | ConditionRule) => onChange({ ...group, items: [...items, item] })
  const other = join === 'and' ? 'or' : 'and'

  return (
    <div className={`td-fd-rules${isInner ? ' td-fd-rules--inner' : ''}`}>
      {items.length > 1 && (
        <select
          aria-label={t({ vi: 'Cách ghép các dòng', en: 'How rows are joined' })}
          onChange={(event) => onChange({ ...group, join: event.target.value === 'or' ? 'or' : 'and' })}
          value={join}
        >
          <option value="and">{t({ vi: 'Tất cả các dòng đều đúng', en: 'All rows hold' })}</option>
          <option value="or">{t({ vi: 'Ít nhất một dòng đúng', en: 'At least one row holds' })}</option>
        </select>
      )}
      {items.map((item, index) =>
        isGroup(item) ? (
          <ConditionGroupEditor
            fields={fields}
            group={item}
            isInner
            key={index}
            onChange={(next) => set(index, next.items.length > 0 ? next : null)}
          />
        ) : (
          <ConditionRuleEditor
            fields={fields}
            key={index}
            number={index + 1}
            onChange={(next) => set(index, next)}
            rule={item}
          />
        ),
      )}
      {blank && (
        <div className="td-actions__buttons">
          <button className="td-button td-button--small" onClick={() => add(blank)} type="button">
            {t({ vi: '+ Thêm dòng điều kiện', en: '+ Add a row' })}
          </button>
          {!isInner && items.length > 0 && (
            <button
              className="td-button td-button--small"
              onClick={() => add({ items: [blank, blank], join: other })}
              type="button"
            >
              {t({ vi: '+ Thêm nhóm', en: '+ Add a group' })}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
