'use client'

import type { ReactNode } from 'react'

import type { Text } from '../../../shared/text.ts'
import { useSay } from '../useSay.ts'

type ListEditorProps<T> = {
  add: Text
  blank: T
  /** Items of many inputs stand under their number. */
  isNamed?: boolean
  /** What one item is called in the names of its buttons. */
  item: Text
  items: readonly T[] | undefined
  label: Text
  /** What stands before the number of an item: `1.` in a list below the first. */
  numbering?: string
  /** Undefined when the last one is gone. */
  onChange: (items: T[] | undefined) => void
  render: (item: T, onChange: (item: T) => void, index: number) => ReactNode
}

/** A list of things of one kind: each with its inputs, one more, one less, up and down. */
export function ListEditor<T>(props: ListEditorProps<T>) {
  const { add, blank, isNamed = false, item, items = [], label, numbering = '', onChange, render } = props
  const t = useSay()
  const put = (next: T[]) => onChange(next.length > 0 ? next : undefined)
  const set = (at: number, value: T) => put(items.map((each, index) => (index === at ? value : each)))
  const swap = (at: number, other: number) => {
    const [one, two] = [items[at], items[other]]
    if (one === undefined || two === undefined) return
    put(items.map((each, index) => (index === at ? two : index === other ? one : each)))
  }
  const tools = (index: number) => [
    { run: () => swap(index, index - 1), label: { vi: 'Lên', en: 'Up' }, off: index === 0, sign: '↑' },
    {
      run: () => swap(index, index + 1),
      label: { vi: 'Xuống', en: 'Down' },
      off: index === items.length - 1,
      sign: '↓',
    },
    {
      run: () => put(items.filter((_, at) => at !== index)),
      label: { vi: 'Xóa', en: 'Remove' },
      off: false,
      sign: '✕',
    },
  ]

  return (
    <fieldset className="td-fd-list">
      <legend>{t(label)}</legend>
      {items.map((value, index) => {
        const name = `${t(item)} ${numbering}${String(index + 1)}`
        return (
          <div aria-label={name} className="td-wd-item" key={index} role="group">
            {isNamed && (
              <p aria-hidden="true" className="td-wd-item__name">
                {name}
              </p>
            )}
            {render(value, (next) => set(index, next), index)}
            <span className="td-fd-list__tools">
              {tools(index).map(({ label: verb, off, run, sign }) => (
                <button
                  aria-label={`${t(verb)}: ${name}`}
                  disabled={off}
                  key={sign}
                  onClick={run}
                  type="button"
                >
                  {sign}
                </button>
              ))}
            </span>
          </div>
        )
      })}
      <button className="td-button td-button--small" onClick={() => put([...items, blank])} type="button">
        {t(add)}
      </button>
    </fieldset>
  )
}
