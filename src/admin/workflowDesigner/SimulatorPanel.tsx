'use client'

import type { WorkflowDefinition } from '../../workflow/types.ts'
import type { useDraftSave } from '../design/useDraftSave.ts'
import { useSay } from '../design/useSay.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { RunVerdict } from './RunVerdict.tsx'
import { stepsThatDiffer } from './simulation.ts'
import { SimulatorFrames } from './SimulatorFrames.tsx'
import { SimulatorStart } from './SimulatorStart.tsx'
import { SimulatorStep } from './SimulatorStep.tsx'
import { StoreRun } from './StoreRun.tsx'
import { useSimulation } from './useSimulation.ts'

type SimulatorPanelProps = {
  definition: WorkflowDefinition
  id: number | string
  save: ReturnType<typeof useDraftSave>
}

/** A dossier played through the workflow, as whoever's turn it is, with a clock that runs as fast as one likes. */
export function SimulatorPanel({ definition, id, save }: SimulatorPanelProps) {
  const t = useSay()
  const simulation = useSimulation(id, save)
  const { busy, failure, forget, frames, play, runs, setSteps, start, stop, store } = simulation
  const last = frames.at(-1)
  const opened = play !== null && 'run' in play ? runs.find(({ name }) => name === play.run) : undefined
  // Once other steps are played it is no longer the run that was kept.
  const run = opened && play && play.steps.length === opened.script.steps.length ? opened : undefined

  return (
    <div className="td-wd-sim">
      {failure && <FailureNotice failure={failure} />}
      {play === null || !last ? (
        <SimulatorStart
          {...{ busy, runs }}
          onForget={(name) => void forget(name)}
          onStart={(wanted) => void start(wanted)}
        />
      ) : (
        <div className="td-wd-sim__board">
          <section aria-label={t({ vi: 'Thao tác tiếp theo', en: 'Next step' })} className="td-card">
            {run && <RunVerdict differing={stepsThatDiffer(run, frames)} name={run.name} />}
            <SimulatorStep
              busy={busy}
              definition={definition}
              frame={last}
              key={play.steps.length}
              onStep={(step) => void setSteps([...play.steps, step])}
              play={play}
            />
            <div className="td-actions__buttons">
              <button
                className="td-button td-button--small"
                disabled={busy || play.steps.length === 0}
                onClick={() => void setSteps(play.steps.slice(0, -1))}
                type="button"
              >
                {t({ vi: 'Bỏ thao tác cuối', en: 'Take the last step back' })}
              </button>
              <button
                className="td-button td-button--small"
                disabled={busy}
                onClick={() => void setSteps(play.steps)}
                type="button"
              >
                {t({ vi: 'Chạy lại theo bản vẽ mới', en: 'Play again on the drawing' })}
              </button>
              <button className="td-button td-button--small" onClick={stop} type="button">
                {t({ vi: 'Kết thúc chạy thử', en: 'End' })}
              </button>
            </div>
            <StoreRun busy={busy} onStore={store} />
          </section>
          <SimulatorFrames definition={definition} frames={frames} steps={play.steps} />
        </div>
      )}
    </div>
  )
}
