'use client'

import { useEffect, useMemo, useRef, useState } from 'react'

import { layoutWorkflow, straight } from '../../workflow/design/layoutWorkflow.ts'
import type { WorkflowRef } from '../../workflow/design/workflowRef.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { useSay } from '../design/useSay.ts'
import { Arrows } from './Arrows.tsx'
import { DiagramHelp } from './DiagramHelp.tsx'
import { DiagramTools } from './DiagramTools.tsx'
import { labelsOf } from './diagramLabels.ts'
import { isSamePart, partId } from './partId.ts'
import { Minimap } from './Minimap.tsx'
import { StateNode } from './StateNode.tsx'
import { TransitionLabel } from './TransitionLabel.tsx'
import { useDiagramKeys } from './useDiagramKeys.ts'
import { useDiagramPointer } from './useDiagramPointer.ts'
import { useZoom } from './useZoom.ts'

type DiagramProps = {
  definition: WorkflowDefinition
  problemsOf: (ref: WorkflowRef) => number
  selection: null | WorkflowRef
}

/** The workflow drawn: states in layers, arrows between them, moved and connected by pointer or by keys. */
export function Diagram({ definition, problemsOf, selection }: DiagramProps) {
  const t = useSay()
  const stage = useRef<HTMLDivElement>(null)
  const drawing = useMemo(() => layoutWorkflow(definition), [definition])
  const { fit, setZoom, zoom } = useZoom(stage, drawing.size)
  const pointer = useDiagramPointer({ drawing, stage, zoom })
  const [active, setActive] = useState<WorkflowRef>({ key: definition.initial, kind: 'state' })
  const keys = useDiagramKeys({ definition, drawing, setActive, setZoom, zoom })

  // While a state is dragged it and its arrows follow the pointer; nothing else is laid out anew.
  const shown = useMemo(() => {
    const { moved } = pointer
    if (!moved) return drawing
    const places = new Map(drawing.places).set(moved.key, moved.place)
    const arrows = drawing.arrows.map((arrow) =>
      arrow.from === moved.key || arrow.to === moved.key ? { ...arrow, ...straight(places, arrow) } : arrow,
    )
    return { ...drawing, arrows, places }
  }, [drawing, pointer])

  useEffect(() => {
    if (!selection) return
    setActive(selection)
    // Somebody who works in the drawing by keys is taken to what has just been added.
    if (stage.current?.contains(document.activeElement) || document.activeElement === document.body)
      document.getElementById(partId('diagram', selection))?.focus()
  }, [selection])

  const labels = labelsOf(definition, shown)
  const isThere = (ref: WorkflowRef) =>
    ref.kind === 'state'
      ? definition.states.some(({ key }) => key === ref.key)
      : ref.index < definition.transitions.length
  const tabStop: WorkflowRef = isThere(active) ? active : { key: definition.initial, kind: 'state' }

  return (
    <div className="td-wd-diagram">
      <DiagramTools fit={fit} isConnecting={keys.connecting !== null} setZoom={setZoom} zoom={zoom} />
      <div className="td-wd-framed">
        <div
          aria-describedby="td-wd-diagram-help"
          aria-label={t({ vi: 'Sơ đồ quy trình', en: 'Diagram of the workflow' })}
          className="td-wd-stage"
          onKeyDown={keys.onKeyDown}
          ref={stage}
          role="application"
        >
          <div
            className="td-wd-sheet"
            style={{ height: shown.size.height * zoom, width: shown.size.width * zoom }}
          >
            <div
              className="td-wd-scaled"
              style={{
                height: shown.size.height,
                transform: `scale(${String(zoom)})`,
                width: shown.size.width,
              }}
            >
              <Arrows drawing={shown} line={pointer.line} selection={selection} />
              {definition.states.map((state) => {
                const ref = { key: state.key, kind: 'state' } as const
                return (
                  <StateNode
                    isConnecting={keys.connecting === state.key || pointer.target === state.key}
                    isInitial={state.key === definition.initial}
                    isSelected={isSamePart(selection, ref)}
                    isTabStop={isSamePart(tabStop, ref)}
                    key={state.key}
                    onFocus={() => setActive(ref)}
                    onGrab={pointer.grab}
                    onPull={pointer.pull}
                    place={shown.places.get(state.key) ?? { x: 0, y: 0 }}
                    problems={problemsOf(ref)}
                    state={state}
                    waysOut={definition.transitions.filter(({ from }) => from.includes(state.key)).length}
                  />
                )
              })}
              {labels.map(({ centre, id, index, isFirst }) => {
                const ref = { index, kind: 'transition' } as const
                const transition = definition.transitions[index]
                return transition ? (
                  <TransitionLabel
                    centre={centre}
                    definition={definition}
                    index={index}
                    isFirst={isFirst}
                    isSelected={isSamePart(selection, ref)}
                    isTabStop={isFirst && isSamePart(tabStop, ref)}
                    key={id}
                    onFocus={() => setActive(ref)}
                    problems={problemsOf(ref)}
                    transition={transition}
                  />
                ) : null
              })}
            </div>
          </div>
        </div>
        <Minimap drawing={shown} stage={stage} states={definition.states} zoom={zoom} />
      </div>
      <DiagramHelp />
    </div>
  )
}
