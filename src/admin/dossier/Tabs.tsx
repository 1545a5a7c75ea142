'use client'

import { useEffect, useId, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'

type Tab = { content: ReactNode; key: string; label: string }
type TabsProps = { current: string; label: string; onChoose: (key: string) => void; tabs: Tab[] }

/** Tabs that arrow keys move along, after the ARIA pattern. */
export function Tabs({ current, label, onChoose, tabs }: TabsProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const chosen = tabs.find((tab) => tab.key === current)

  // On a phone the row of tabs is wider than the window: the chosen one is brought into it, without moving the page.
  useEffect(() => {
    const row = list.current
    const tab = row?.querySelector<HTMLElement>('[aria-selected="true"]')
    if (row && tab) row.scrollLeft = tab.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2
  }, [chosen?.label])

  const move = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (step === undefined) return
    const index = (tabs.findIndex((tab) => tab.key === current) + step + tabs.length) % tabs.length
    const next = tabs[index]
    if (next) onChoose(next.key)
    list.current?.querySelectorAll('button')[index]?.focus()
  }

  return (
    <>
      <div aria-label={label} className="td-tabs" onKeyDown={move} ref={list} role="tablist">
        {tabs.map((tab) => (
          <button
            aria-controls={`${id}-panel`}
            aria-selected={tab.key === current}
            id={`${id}-${tab.key}`}
            key={tab.key}
            onClick={() => onChoose(tab.key)}
            role="tab"
            tabIndex={tab.key === current ? 0 : -1}
            type="button"
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div aria-labelledby={`${id}-${current}`} className="td-panel" id={`${id}-panel`} role="tabpanel">
        {chosen?.content}
      </div>
    </>
  )
}
