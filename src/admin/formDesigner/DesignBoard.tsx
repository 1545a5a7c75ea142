'use client'

import { useCallback, useContext, useRef, useState } from 'react'

import type { DesignState } from '../../forms/design/designReducer.ts'
import type { DesignFindings } from '../../forms/design/designFindings.ts'
import type { Operation } from '../../forms/design/operation.ts'
import { placeAfter } from '../../forms/design/placeAfter.ts'
import { starterField } from '../../forms/design/starterField.ts'
import type { FieldType } from '../../forms/fieldType.ts'
import { Canvas } from './Canvas.tsx'
import { DesignContext } from './DesignContext.ts'
import { LintPanel } from '../design/LintPanel.tsx'
import { PaneSwitch } from '../design/PaneSwitch.tsx'
import { Palette } from './Palette.tsx'
import { Properties } from './Properties.tsx'
import { useDrag } from './useDrag.ts'
import { useSay } from '../design/useSay.ts'

const panes = [
  { key: 'palette', label: { vi: 'Thành phần', en: 'Parts' } },
  { key: 'canvas', label: { vi: 'Biểu mẫu', en: 'Form' } },
  { key: 'properties', label: { vi: 'Thuộc tính', en: 'Properties' } },
] as const

type DesignBoardProps = { lint: DesignFindings | null; onGo: (path: string) => void; state: DesignState }

/** Palette, canvas and properties: side by side, or one at a time where there is little room. */
export function DesignBoard({ lint, onGo, state }: DesignBoardProps) {
  const t = useSay()
  const [pane, setPane] = useState<string>('canvas')
  const dispatch = useContext(DesignContext)
  const { definition } = state.history
  // Handed down unchanged: else every card would be drawn again with each letter that is typed.
  const apply = useCallback((operation: Operation) => dispatch({ operation, type: 'apply' }), [dispatch])
  const drag = useDrag(apply)
  const latest = useRef(state)
  latest.current = state
  const add = useCallback(
    (fieldType: FieldType) => {
      const { history, selection } = latest.current
      const at = placeAfter(history.definition, selection)
      if (at) apply({ at, field: starterField(fieldType), kind: 'addField' })
    },
    [apply],
  )

  return (
    <>
      <PaneSwitch current={pane} onChoose={setPane} panes={panes} />
      <div className="td-fd__board" data-pane={pane}>
        <section aria-label={t(panes[0].label)} className="td-fd__pane td-fd__pane--palette">
          <Palette onAdd={add} onDrag={drag.start} />
        </section>
        <section aria-label={t(panes[1].label)} className="td-fd__pane td-fd__pane--canvas">
          <Canvas
            definition={definition}
            drop={drag.drop}
            lint={lint}
            onDrag={drag.start}
            selection={state.selection}
          />
        </section>
        <section aria-label={t(panes[2].label)} className="td-fd__pane td-fd__pane--properties">
          <Properties definition={definition} selection={state.selection} visit={state.visit} />
          <LintPanel lint={lint} onGo={onGo} />
        </section>
      </div>
    </>
  )
}
