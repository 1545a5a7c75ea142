'use client'

import { useSay } from '../design/useSay.ts'
import { useDraw } from './WorkflowContext.ts'

type DiagramToolsProps = {
  fit: () => void
  /** A state is being connected by keys: the person is told what comes next. */
  isConnecting: boolean
  setZoom: (zoom: number) => void
  zoom: number
}

/** How large the drawing is shown, and where everything stands. */
export function DiagramTools({ fit, isConnecting, setZoom, zoom }: DiagramToolsProps) {
  const t = useSay()
  const draw = useDraw()
  const tools = [
    { label: t({ vi: 'Thu nhỏ', en: 'Zoom out' }), run: () => setZoom(zoom / 1.2), sign: '−' },
    { label: t({ vi: 'Phóng to', en: 'Zoom in' }), run: () => setZoom(zoom * 1.2), sign: '+' },
  ]

  return (
    <div
      aria-label={t({ vi: 'Công cụ của sơ đồ', en: 'Tools of the diagram' })}
      className="td-wd-zoom"
      role="toolbar"
    >
      {tools.map(({ label, run, sign }) => (
        <button
          aria-label={label}
          className="td-button td-button--small"
          key={sign}
          onClick={run}
          title={label}
          type="button"
        >
          {sign}
        </button>
      ))}
      <output className="td-wd-zoom__value">{Math.round(zoom * 100)}%</output>
      <button className="td-button td-button--small" onClick={fit} type="button">
        {t({ vi: 'Vừa khung', en: 'Fit' })}
      </button>
      <button className="td-button td-button--small" onClick={() => draw({ kind: 'arrange' })} type="button">
        {t({ vi: 'Tự sắp xếp', en: 'Lay out' })}
      </button>
      <span aria-live="polite" className="td-wd-hint" role="status">
        {isConnecting &&
          t({
            vi: 'Đang nối: đến trạng thái đích rồi nhấn Enter, Escape để thôi.',
            en: 'Connecting: go to the target and press Enter, Escape to stop.',
          })}
      </span>
    </div>
  )
}
