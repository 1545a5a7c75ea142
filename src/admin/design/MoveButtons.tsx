'use client'

import { useSay } from './useSay.ts'

type MoveButtonsProps = {
  isBusy: boolean
  onMove: () => void
  onPreview: () => void
  /** How many dossiers can be moved, as the preview says. */
  ready: number
}

/** To move dossiers one looks first. */
export function MoveButtons({ isBusy, onMove, onPreview, ready }: MoveButtonsProps) {
  const t = useSay()

  return (
    <div className="td-actions__buttons">
      <button className="td-button" disabled={isBusy} onClick={onPreview} type="button">
        {isBusy ? t({ vi: 'Đang xem…', en: 'Working…' }) : t({ vi: 'Xem trước', en: 'Preview' })}
      </button>
      <button
        className="td-button td-button--primary"
        disabled={isBusy || ready === 0}
        onClick={onMove}
        type="button"
      >
        {t({ vi: 'Chuyển hồ sơ', en: 'Move the dossiers' })} ({ready})
      </button>
    </div>
  )
}
