'use client'

import { useContext, useState } from 'react'

import type { NodeRef } from '../../../forms/design/nodeRef.ts'
import { starterField } from '../../../forms/design/starterField.ts'
import { fieldTypes } from '../../../forms/fieldTypes/index.ts'
import { DesignContext } from '../DesignContext.ts'
import { useSay } from '../../design/useSay.ts'
import type { EditorProps } from './editorProps.ts'
import { SelectEditor } from '../../design/editors/SelectEditor.tsx'

/** The columns of a table; each is edited as a field of its own. */
export function ColumnsEditor({ field, label }: EditorProps) {
  const t = useSay()
  const dispatch = useContext(DesignContext)
  const columnTypes = fieldTypes.filter(({ canBeColumn, isKeyed }) => canBeColumn && isKeyed)
  const [type, setType] = useState('text')
  const columns = field.columns ?? []
  const refOf = (key: string): NodeRef => ({ key, kind: 'column', table: field.key })
  const add = () => {
    const fieldType = columnTypes.find((each) => each.type === type)
    if (!fieldType) return
    const at = { index: columns.length, table: field.key }
    dispatch({ operation: { at, field: starterField(fieldType), kind: 'addField' }, type: 'apply' })
  }

  return (
    <fieldset className="td-fd-list">
      <legend>{t(label)}</legend>
      <ol>
        {columns.map((column) => (
          <li key={column.key}>
            <button
              className="td-link"
              onClick={() => dispatch({ ref: refOf(column.key), type: 'select' })}
              type="button"
            >
              {t(column.label)}
            </button>{' '}
            <span className="td-muted">
              {t(
                fieldTypes.find((each) => each.type === column.type)?.label ?? {
                  vi: column.type,
                  en: column.type,
                },
              )}
            </span>
          </li>
        ))}
      </ol>
      <SelectEditor
        label={{ vi: 'Kiểu của cột mới', en: 'Kind of the new column' }}
        onChange={setType}
        options={columnTypes.map((each) => ({ label: each.label, value: each.type }))}
        value={type}
      />
      <button className="td-button td-button--small" onClick={add} type="button">
        {t({ vi: '+ Thêm cột', en: '+ Add a column' })}
      </button>
    </fieldset>
  )
}
