'use client'

import { memo, useContext, useEffect, useMemo, useRef } from 'react'
import type { KeyboardEvent } from 'react'

import type { DesignFindings } from '../../forms/design/designFindings.ts'
import { nodeAtPath } from '../../forms/design/nodeAtPath.ts'
import type { NodeRef } from '../../forms/design/nodeRef.ts'
import { leap, nudge } from '../../forms/design/nudge.ts'
import type { Operation } from '../../forms/design/operation.ts'
import type { FormDefinition } from '../../forms/types.ts'
import { DesignContext } from './DesignContext.ts'
import { firstProperty } from './firstProperty.ts'
import { nodeId } from './nodeId.ts'
import { PageCard } from './PageCard.tsx'
import type { DropPlace, StartDrag } from './useDrag.ts'
import { useFocusedPane } from './useFocusedPane.ts'
import { useSay } from '../design/useSay.ts'

type CanvasProps = {
  definition: FormDefinition
  drop: DropPlace | null
  /** Null until the form has been looked at. */
  lint: DesignFindings | null
  onDrag: StartDrag
  selection: NodeRef | null
}

/** The form as it will stand: pages, sections and fields, moved by mouse, finger or keys. */
export const Canvas = memo(function Canvas({ definition, drop, lint, onDrag, selection }: CanvasProps) {
  const t = useSay()
  const dispatch = useContext(DesignContext)
  const box = useRef<HTMLDivElement>(null)
  const pane = useFocusedPane()
  const latest = useRef(definition)
  latest.current = definition
  // Told by the lint alone: a letter typed does not draw every card again.
  const wrong = useMemo(() => wrongKeys(latest.current, lint), [lint])
  const selectedId = selection ? nodeId(selection) : null
  const order = orderOf(definition)

  useEffect(() => {
    const node = document.getElementById(selectedId ?? 'td-fd-form')
    if (selectedId) node?.scrollIntoView({ block: 'nearest' })
    const board = box.current
    const isLost = document.activeElement === document.body && pane.current?.contains(board) === true
    // Moved parts are drawn anew: the focus follows, unless the person works in another pane.
    if (board?.contains(document.activeElement) || isLost) node?.focus()
  }, [order, pane, selectedId])

  const apply = (operation: null | Operation) => {
    if (operation) dispatch({ operation, type: 'apply' })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = event.target as HTMLElement
    if (!target.classList.contains('td-fd-node')) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
    if (step !== null && selection && event.altKey) {
      event.preventDefault()
      return apply(event.shiftKey ? leap(definition, selection, step) : nudge(definition, selection, step))
    }
    if (step !== null) {
      event.preventDefault()
      const nodes = [...event.currentTarget.querySelectorAll<HTMLElement>('.td-fd-node')]
      const next = nodes[nodes.indexOf(target) + step]
      next?.focus()
      next?.click()
    }
    if (!selection) return
    if (event.key === 'Delete') apply({ kind: 'remove', ref: selection })
    if (event.key.toLowerCase() === 'd' && event.ctrlKey) {
      event.preventDefault()
      apply({ kind: 'duplicate', ref: selection })
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      document.querySelector<HTMLElement>(firstProperty)?.focus()
    }
  }

  return (
    <div className="td-fd-canvas" onKeyDown={onKeyDown} ref={box}>
      <p className="td-help" id="td-fd-keys">
        {t({
          vi: 'Phím ↑ ↓ để chọn, Alt+↑ ↓ để chuyển chỗ, Alt+Shift+↑ ↓ sang phần khác, Ctrl+D nhân bản, Delete xóa, Enter sửa thuộc tính.',
          en: 'Keys: ↑ ↓ select, Alt+↑ ↓ move, Alt+Shift+↑ ↓ to another section, Ctrl+D duplicate, Delete remove, Enter edit.',
        })}
      </p>
      <button
        aria-describedby="td-fd-keys"
        aria-pressed={selection === null}
        className="td-fd-node td-fd-node--form"
        id="td-fd-form"
        onClick={() => dispatch({ ref: null, type: 'select' })}
        tabIndex={selection === null ? 0 : -1}
        type="button"
      >
        {t(definition.title)}
      </button>
      {definition.pages.map((page, index) => (
        <PageCard
          drop={drop}
          index={index}
          key={page.key}
          onDrag={onDrag}
          page={page}
          selectedId={selectedId}
          wrong={wrong}
        />
      ))}
      <button
        className="td-button td-button--small"
        onClick={() => apply({ index: definition.pages.length, kind: 'addPage' })}
        type="button"
      >
        {t({ vi: '+ Thêm trang', en: '+ Add a page' })}
      </button>
    </div>
  )
})

/** What stands where: the same text as long as no part has come, gone or moved. */
const orderOf = ({ pages }: FormDefinition): string =>
  JSON.stringify(
    pages.map((page) => [
      page.key,
      page.sections.map((section) => [section.key, section.fields.map(({ key }) => key)]),
    ]),
  )

/** Ids of the parts that have something wrong; the same text for the same parts, so that cards are not drawn in vain. */
function wrongKeys(definition: FormDefinition, lint: DesignFindings | null): ReadonlySet<string> {
  const nodes = [...(lint?.errors ?? []), ...(lint?.warnings ?? [])].map(({ path }) =>
    nodeAtPath(definition, path ?? ''),
  )
  return new Set(nodes.flatMap((node) => (node ? [nodeId(node)] : [])))
}
