'use client'

import { useSay } from '../design/useSay.ts'

const keys = [
  ['← ↑ → ↓', { vi: 'sang mục gần nhất', en: 'to the nearest part' }],
  ['Alt + ← ↑ → ↓', { vi: 'dời trạng thái', en: 'move the state' }],
  ['Enter', { vi: 'mở thuộc tính', en: 'open the properties' }],
  ['N', { vi: 'thêm trạng thái kế tiếp', en: 'add a state after it' }],
  ['C', { vi: 'nối đến trạng thái khác', en: 'connect to another state' }],
  ['Delete', { vi: 'xóa', en: 'remove' }],
  ['+  −  0', { vi: 'phóng to, thu nhỏ, 100%', en: 'zoom' }],
] as const

/** The keys of the diagram. */
export function DiagramHelp() {
  const t = useSay()

  return (
    <details className="td-wd-help">
      <summary>{t({ vi: 'Phím tắt của sơ đồ', en: 'Keys of the diagram' })}</summary>
      <ul id="td-wd-diagram-help">
        {keys.map(([key, words]) => (
          <li key={key}>
            <kbd>{key}</kbd> {t(words)}
          </li>
        ))}
      </ul>
    </details>
  )
}
