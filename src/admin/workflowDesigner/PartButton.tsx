'use client'

import { useContext } from 'react'
import type { KeyboardEvent } from 'react'

import type { WorkflowOperation } from '../../workflow/design/workflowOperation.ts'
import type { WorkflowRef } from '../../workflow/design/workflowRef.ts'
import { useSay } from '../design/useSay.ts'
import { focusProperties } from './focusProperties.ts'
import { partId } from './partId.ts'
import { WorkflowDispatch } from './WorkflowContext.ts'

type PartButtonProps = {
  code: string
  isSelected: boolean
  label: string
  /** The same part one place up or down; null at either end. */
  move: (step: -1 | 1) => null | WorkflowOperation
  part: WorkflowRef
  problems: number
}

/**
 * Stands for a row of a table: chooses it, and takes keys. Arrows go from row to row, with Alt they move the row;
 * Enter leads to the properties, Delete removes.
 */
export function PartButton({ code, isSelected, label, move, part, problems }: PartButtonProps) {
  const t = useSay()
  const dispatch = useContext(WorkflowDispatch)
  const select = () => dispatch({ ref: part, type: 'select' })

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
    if (step !== null) {
      event.preventDefault()
      const operation = event.altKey ? move(step) : null
      if (operation) dispatch({ operation, type: 'apply' })
      if (!event.altKey) neighbour(event.currentTarget, step)?.focus()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      select()
      focusProperties()
    } else if (event.key === 'Delete') {
      event.preventDefault()
      neighbour(event.currentTarget, -1)?.focus()
      dispatch({ operation: { kind: 'remove', ref: part }, type: 'apply' })
    }
  }

  return (
    <button
      aria-pressed={isSelected}
      className={`td-fd-node td-wd-code${problems > 0 ? ' td-fd-node--wrong' : ''}`}
      id={partId('table', part)}
      onClick={select}
      onKeyDown={onKeyDown}
      type="button"
    >
      <code>{code}</code>
      <span className="td-hidden">
        {` – ${t({ vi: 'Thuộc tính', en: 'Properties' })}: ${label}${
          problems > 0 ? `, ${String(problems)} ${t({ vi: 'điểm phải sửa', en: 'to correct' })}` : ''
        }`}
      </span>
      {problems > 0 && (
        <span aria-hidden="true" className="td-wd-count">
          {problems}
        </span>
      )}
    </button>
  )
}

function neighbour(button: HTMLElement, step: -1 | 1): HTMLElement | null {
  const rows = [...(button.closest('table')?.querySelectorAll<HTMLElement>('.td-wd-code') ?? [])]
  return rows[rows.indexOf(button) + step] ?? null
}
