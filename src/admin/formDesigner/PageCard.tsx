'use client'

import { useContext } from 'react'

import type { PageDefinition } from '../../forms/types.ts'
import { DesignContext } from './DesignContext.ts'
import { nodeId } from './nodeId.ts'
import { NodeTools } from './NodeTools.tsx'
import { SectionCard } from './SectionCard.tsx'
import type { DropPlace, StartDrag } from './useDrag.ts'
import { useSay } from '../design/useSay.ts'

type PageCardProps = {
  drop: DropPlace | null
  index: number
  onDrag: StartDrag
  page: PageDefinition
  selectedId: null | string
  wrong: ReadonlySet<string>
}

/** A page with its sections. */
export function PageCard({ drop, index, onDrag, page, selectedId, wrong }: PageCardProps) {
  const t = useSay()
  const dispatch = useContext(DesignContext)
  const ref = { key: page.key, kind: 'page' } as const
  const id = nodeId(ref)
  const isSelected = selectedId === id

  return (
    <div className="td-fd-page">
      <button
        aria-describedby="td-fd-keys"
        aria-pressed={isSelected}
        className={`td-fd-node td-fd-node--page${wrong.has(id) ? ' td-fd-node--wrong' : ''}`}
        id={id}
        onClick={() => dispatch({ ref, type: 'select' })}
        tabIndex={isSelected ? 0 : -1}
        type="button"
      >
        <span className="td-fd-node__kind">
          {t({ vi: 'Trang', en: 'Page' })} {index + 1}
        </span>
        {t(page.title)}
      </button>
      {isSelected && <NodeTools node={ref} />}
      {page.sections.map((section) => {
        const own = [section.key, ...section.fields.map(({ key }) => key)]
        const isOwn = selectedId !== null && own.some((key) => selectedId.endsWith(`-${key}`))
        return (
          <SectionCard
            dropIndex={drop?.section === section.key ? drop.index : null}
            key={section.key}
            onDrag={onDrag}
            section={section}
            selectedId={isOwn ? selectedId : null}
            wrong={wrong}
          />
        )
      })}
      <button
        className="td-button td-button--small"
        onClick={() =>
          dispatch({
            operation: { index: page.sections.length, kind: 'addSection', page: page.key },
            type: 'apply',
          })
        }
        type="button"
      >
        {t({ vi: '+ Thêm phần', en: '+ Add a section' })}
      </button>
    </div>
  )
}
