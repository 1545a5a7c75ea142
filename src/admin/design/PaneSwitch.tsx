'use client'

import type { Text } from '../../shared/text.ts'
import { useSay } from './useSay.ts'

type PaneSwitchProps = {
  current: string
  onChoose: (key: string) => void
  panes: readonly { key: string; label: Text }[]
}

/** Which part of a board is seen where there is no room for all of them side by side. */
export function PaneSwitch({ current, onChoose, panes }: PaneSwitchProps) {
  const t = useSay()

  return (
    <div className="td-fd__switch" role="group">
      {panes.map(({ key, label }) => (
        <button
          aria-pressed={current === key}
          className="td-button td-button--small"
          key={key}
          onClick={() => onChoose(key)}
          type="button"
        >
          {t(label)}
        </button>
      ))}
    </div>
  )
}
