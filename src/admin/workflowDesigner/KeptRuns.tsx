'use client'

import { formatDateTime } from '../../shared/formatDateTime.ts'
import type { SavedRun } from '../../workflow/simulate/replayTest.ts'
import { useSay } from '../design/useSay.ts'
import type { Play } from './simulation.ts'

type KeptRunsProps = {
  busy: boolean
  onForget: (name: string) => void
  onStart: (play: Play) => void
  runs: SavedRun[]
}

/** The runs that are played whenever the workflow is published; each can be opened and gone on with. */
export function KeptRuns({ busy, onForget, onStart, runs }: KeptRunsProps) {
  const t = useSay()
  if (runs.length === 0) {
    return (
      <p className="td-muted">
        {t({
          vi: 'Chưa có kịch bản nào; hãy chạy thử một hồ sơ rồi lưu lại.',
          en: 'None yet; play a dossier and keep the run.',
        })}
      </p>
    )
  }
  return (
    <ul aria-label={t({ vi: 'Kịch bản đã lưu', en: 'Kept runs' })} className="td-list">
      {runs.map(({ name, script }) => (
        <li key={name}>
          <strong>{name}</strong>{' '}
          <span className="td-muted">
            {script.steps.length} {t({ vi: 'thao tác, bắt đầu', en: 'steps, from' })}{' '}
            {formatDateTime(script.startAt)}
          </span>
          <div className="td-actions__buttons">
            <button
              aria-label={`${t({ vi: 'Mở kịch bản', en: 'Open the run' })} ${name}`}
              className="td-button td-button--small td-button--primary"
              disabled={busy}
              onClick={() => onStart({ run: name, steps: script.steps })}
              type="button"
            >
              {t({ vi: 'Mở và chạy lại', en: 'Open and play' })}
            </button>
            <button
              aria-label={`${t({ vi: 'Bỏ kịch bản', en: 'Forget the run' })} ${name}`}
              className="td-button td-button--small"
              disabled={busy}
              onClick={() => onForget(name)}
              type="button"
            >
              {t({ vi: 'Bỏ kịch bản', en: 'Forget' })}
            </button>
          </div>
        </li>
      ))}
    </ul>
  )
}
