'use client'

import { memo, useContext } from 'react'

import { findFieldType } from '../../forms/findFieldType.ts'
import type { FieldDefinition } from '../../forms/types.ts'
import { DesignContext } from './DesignContext.ts'
import { nodeId } from './nodeId.ts'
import { NodeTools } from './NodeTools.tsx'
import type { StartDrag } from './useDrag.ts'
import { useSay } from '../design/useSay.ts'

type FieldCardProps = {
  field: FieldDefinition
  index: number
  isDropAfter: boolean
  isDropBefore: boolean
  isSelected: boolean
  isWrong: boolean
  onDrag: StartDrag
}

/** One field on the canvas. Only the one that changed is drawn again. */
export const FieldCard = memo(function FieldCard(props: FieldCardProps) {
  const { field, index, isDropAfter, isDropBefore, isSelected, isWrong, onDrag } = props
  const t = useSay()
  const dispatch = useContext(DesignContext)
  const ref = { key: field.key, kind: 'field' } as const
  const fieldType = findFieldType(field.type)
  const tags = [
    field.required !== undefined && field.required !== false && t({ vi: 'bắt buộc', en: 'required' }),
    field.visible !== undefined && t({ vi: 'có điều kiện', en: 'conditional' }),
    field.prefill !== undefined && t({ vi: 'điền sẵn', en: 'prefilled' }),
    field.rules && field.rules.length > 0 && t({ vi: 'có quy tắc', en: 'rules' }),
  ].filter((tag) => typeof tag === 'string')
  const place = isDropBefore ? ' td-fd-field--before' : isDropAfter ? ' td-fd-field--after' : ''

  return (
    <div
      className={`td-fd-field td-field--${field.width ?? 'full'}${place}`}
      data-field-index={index}
      data-field-key={field.key}
    >
      <span aria-hidden="true" className="td-fd-handle" onPointerDown={(event) => onDrag(event, { ref })}>
        ⠿
      </span>
      <button
        aria-describedby="td-fd-keys"
        aria-pressed={isSelected}
        className={`td-fd-node td-fd-node--field${isWrong ? ' td-fd-node--wrong' : ''}`}
        id={nodeId(ref)}
        onClick={() => dispatch({ ref, type: 'select' })}
        tabIndex={isSelected ? 0 : -1}
        type="button"
      >
        <span className="td-fd-node__label">{t(field.label) || field.key}</span>
        <span className="td-fd-node__kind">
          {fieldType ? t(fieldType.label) : field.type}
          {field.columns && `: ${field.columns.map((column) => t(column.label)).join(' | ')}`}
        </span>
        {tags.map((tag) => (
          <span className="td-fd-tag" key={tag}>
            {tag}
          </span>
        ))}
        {isWrong && <span className="td-error"> {t({ vi: 'cần sửa', en: 'to correct' })}</span>}
      </button>
      {isSelected && <NodeTools node={ref} />}
    </div>
  )
})
