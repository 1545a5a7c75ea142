'use client'

import { useState } from 'react'

import type { SavedRun } from '../../workflow/simulate/replayTest.ts'
import { useSay } from '../design/useSay.ts'
import { KeptRuns } from './KeptRuns.tsx'
import { RealDossierStart } from './RealDossierStart.tsx'
import { SampleDossierStart } from './SampleDossierStart.tsx'
import type { Play } from './simulation.ts'

type SimulatorStartProps = {
  busy: boolean
  onForget: (name: string) => void
  onStart: (play: Play) => void
  runs: SavedRun[]
}

const kinds = [
  { key: 'sample', label: { vi: 'Hồ sơ mẫu', en: 'A sample dossier' } },
  { key: 'real', label: { vi: 'Hồ sơ thật', en: 'A real dossier' } },
  { key: 'run', label: { vi: 'Kịch bản đã lưu', en: 'A run that was kept' } },
] as const

/** What is played: a dossier made up for it, one that is under way, or a run that was kept. */
export function SimulatorStart({ busy, onForget, onStart, runs }: SimulatorStartProps) {
  const t = useSay()
  const [kind, setKind] = useState<(typeof kinds)[number]['key']>('sample')

  return (
    <div className="td-card td-narrow">
      <h2>{t({ vi: 'Chạy thử quy trình', en: 'Try the workflow' })}</h2>
      <p className="td-help">
        {t({
          vi: 'Hồ sơ đi qua quy trình đang vẽ. Không gửi thư, không lưu hồ sơ, hồ sơ thật không thay đổi.',
          en: 'The dossier goes through the workflow as drawn. No mail, no record; a real dossier stays as it is.',
        })}
      </p>
      <fieldset className="td-fd-list">
        <legend>{t({ vi: 'Chạy thử với', en: 'Played with' })}</legend>
        {kinds.map(({ key, label }) => (
          <label className="td-option" key={key}>
            <input
              checked={kind === key}
              name="td-wd-played"
              onChange={() => setKind(key)}
              type="radio"
              value={key}
            />
            <span>{t(label)}</span>
          </label>
        ))}
      </fieldset>
      {kind === 'sample' && <SampleDossierStart busy={busy} onStart={onStart} />}
      {kind === 'real' && <RealDossierStart busy={busy} onStart={onStart} />}
      {kind === 'run' && <KeptRuns busy={busy} onForget={onForget} onStart={onStart} runs={runs} />}
    </div>
  )
}
