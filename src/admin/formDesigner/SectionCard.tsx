'use client'

import { memo, useContext } from 'react'

import type { SectionDefinition } from '../../forms/types.ts'
import { DesignContext } from './DesignContext.ts'
import { FieldCard } from './FieldCard.tsx'
import { nodeId } from './nodeId.ts'
import { NodeTools } from './NodeTools.tsx'
import type { StartDrag } from './useDrag.ts'
import { useSay } from '../design/useSay.ts'

type SectionCardProps = {
  dropIndex: null | number
  onDrag: StartDrag
  section: SectionDefinition
  selectedId: null | string
  wrong: ReadonlySet<string>
}

/** A section with its fields, as wide as they will be. */
export const SectionCard = memo(function SectionCard(props: SectionCardProps) {
  const { dropIndex, onDrag, section, selectedId, wrong } = props
  const t = useSay()
  const dispatch = useContext(DesignContext)
  const ref = { key: section.key, kind: 'section' } as const
  const id = nodeId(ref)
  const isSelected = selectedId === id

  return (
    <div
      className={`td-fd-section${dropIndex === null ? '' : ' td-fd-section--target'}`}
      data-section={section.key}
    >
      <button
        aria-describedby="td-fd-keys"
        aria-pressed={isSelected}
        className={`td-fd-node td-fd-node--section${wrong.has(id) ? ' td-fd-node--wrong' : ''}`}
        id={id}
        onClick={() => dispatch({ ref, type: 'select' })}
        tabIndex={isSelected ? 0 : -1}
        type="button"
      >
        <span className="td-fd-node__kind">{t({ vi: 'Phần', en: 'Section' })}</span>
        {t(section.title)}
        {section.visible !== undefined && (
          <span className="td-fd-tag">{t({ vi: 'có điều kiện', en: 'conditional' })}</span>
        )}
        {section.filledBy !== undefined && (
          <span className="td-fd-tag">{t({ vi: 'giao đơn vị điền', en: 'given to a unit' })}</span>
        )}
      </button>
      {isSelected && <NodeTools node={ref} />}
      <div className="td-fd-grid">
        {section.fields.map((field, index) => {
          const fieldId = nodeId({ key: field.key, kind: 'field' })
          return (
            <FieldCard
              field={field}
              index={index}
              isDropAfter={dropIndex === section.fields.length && index === section.fields.length - 1}
              isDropBefore={dropIndex === index}
              isSelected={selectedId === fieldId}
              isWrong={wrong.has(fieldId)}
              key={field.key}
              onDrag={onDrag}
            />
          )
        })}
        {section.fields.length === 0 && (
          <p className="td-fd-empty">
            {t({
              vi: 'Phần này chưa có trường. Kéo một kiểu trường vào đây, hoặc chọn phần này rồi bấm vào kiểu trường.',
              en: 'No fields yet. Drag a kind of field here, or select this section and click one.',
            })}
          </p>
        )}
      </div>
    </div>
  )
})
