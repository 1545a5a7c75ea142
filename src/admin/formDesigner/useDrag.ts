'use client'

import { useCallback, useRef, useState } from 'react'
import type { PointerEvent as ReactPointerEvent } from 'react'

import type { NodeRef } from '../../forms/design/nodeRef.ts'
import type { Operation } from '../../forms/design/operation.ts'
import { starterField } from '../../forms/design/starterField.ts'
import { findFieldType } from '../../forms/findFieldType.ts'

export type DragLoad = { ref: NodeRef } | { type: string }
export type DropPlace = { index: number; section: string }
export type StartDrag = (event: ReactPointerEvent, load: DragLoad) => void

const slack = 5
const edge = 60

/**
 * Dragging with mouse, pen or finger. Places are read from the page: fields carry `data-field-index`, sections
 * `data-section`; a field goes before or after the one under the pointer, else to the end of the section.
 */
export function useDrag(apply: (operation: Operation) => void): { drop: DropPlace | null; start: StartDrag } {
  const [drop, setDrop] = useState<DropPlace | null>(null)
  const place = useRef<DropPlace | null>(null)

  const start = useCallback<StartDrag>(
    (event, load) => {
      if (event.button !== 0) return
      const from = { x: event.clientX, y: event.clientY }
      let isMoving = false
      const move = (at: PointerEvent) => {
        isMoving ||= Math.hypot(at.clientX - from.x, at.clientY - from.y) > slack
        if (!isMoving) return
        at.preventDefault()
        document.body.classList.add('td-fd-dragging')
        document.getSelection()?.removeAllRanges()
        const next = placeAt(at.clientX, at.clientY)
        if (next && at.clientY < edge) window.scrollBy(0, -14)
        if (next && at.clientY > window.innerHeight - edge) window.scrollBy(0, 14)
        if (next?.index === place.current?.index && next?.section === place.current?.section) return
        place.current = next
        setDrop(next)
      }
      const end = (isDropped: boolean) => {
        document.removeEventListener('pointermove', move)
        document.removeEventListener('pointerup', release)
        document.removeEventListener('pointercancel', cancel)
        document.removeEventListener('keydown', escape)
        document.body.classList.remove('td-fd-dragging')
        const operation = isDropped && place.current ? operationOf(load, place.current) : null
        place.current = null
        setDrop(null)
        if (operation) apply(operation)
      }
      const release = () => end(isMoving)
      const cancel = () => end(false)
      const escape = (key: KeyboardEvent) => key.key === 'Escape' && end(false)
      document.addEventListener('pointermove', move)
      document.addEventListener('pointerup', release)
      document.addEventListener('pointercancel', cancel)
      document.addEventListener('keydown', escape)
    },
    [apply],
  )

  return { drop, start }
}

function placeAt(x: number, y: number): DropPlace | null {
  const under = document.elementFromPoint(x, y)
  const section = under?.closest<HTMLElement>('[data-section]')
  if (!section) return null
  const field = under?.closest<HTMLElement>('[data-field-index]')
  const key = section.dataset['section'] ?? ''
  if (!field) return { index: section.querySelectorAll('[data-field-index]').length, section: key }
  const box = field.getBoundingClientRect()
  const isAfter = y > box.top + box.height / 2
  return { index: Number(field.dataset['fieldIndex']) + (isAfter ? 1 : 0), section: key }
}

function operationOf(load: DragLoad, { index, section }: DropPlace): null | Operation {
  if ('type' in load) {
    const fieldType = findFieldType(load.type)
    return fieldType ? { at: { index, section }, field: starterField(fieldType), kind: 'addField' } : null
  }
  // The field is taken out first: what stood after it moves up by one.
  const own = document.querySelector<HTMLElement>(
    `[data-section="${section}"] [data-field-key="${load.ref.key}"]`,
  )
  const ownIndex = own ? Number(own.dataset['fieldIndex']) : index
  return { at: { index: ownIndex < index ? index - 1 : index, section }, kind: 'moveField', ref: load.ref }
}
