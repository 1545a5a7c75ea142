'use client'

import { useState } from 'react'

import type { SavedRun } from '../../workflow/simulate/replayTest.ts'
import type { ScriptStep } from '../../workflow/simulate/types.ts'
import type { useDraftSave } from '../design/useDraftSave.ts'
import type { Failure } from '../shared/apiTypes.ts'
import { callApi } from '../shared/callApi.ts'
import { useResource } from '../shared/useResource.ts'
import type { Play, PlayedFrame } from './simulation.ts'
import type { WorkflowDoc } from './workflowDoc.ts'

type Simulation = {
  busy: boolean
  failure: Failure | null
  frames: PlayedFrame[]
  forget: (name: string) => Promise<void>
  play: null | Play
  /** Those that were kept. */
  runs: SavedRun[]
  /** Plays the same again with one step more, or with the last one taken back. */
  setSteps: (steps: ScriptStep[]) => Promise<void>
  start: (play: Play) => Promise<void>
  stop: () => void
  /** Keeps the run: it is replayed whenever the workflow is published. */
  store: (name: string) => Promise<boolean>
}

/** Plays the workflow as it is drawn now on the server, which knows the staff list; nothing is sent to anybody. */
export function useSimulation(id: number | string, save: ReturnType<typeof useDraftSave>): Simulation {
  const [play, setPlay] = useState<null | Play>(null)
  const [frames, setFrames] = useState<PlayedFrame[]>([])
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)

  const kept = useResource<{ runs?: null | SavedRun[] }>(`/api/workflows/${id}?depth=0&select[runs]=true`)

  /** What is noted on the workflow moves its revision on, and is what the next save must build on. */
  const takeRuns = async () => {
    const stored = await callApi<WorkflowDoc>(`/api/workflows/${id}?depth=0`)
    if (stored.ok) save.setRev(stored.value.rev ?? 0)
    await kept.reload()
  }

  const ask = async (wanted: Play, saveAs?: string): Promise<boolean> => {
    setBusy(true)
    // What is played is what is stored: a drawing that cannot be stored yet cannot be played.
    const outcome = (await save.flush())
      ? await callApi<{ frames: PlayedFrame[] }>(`/api/workflows/${id}/simulate`, {
          body: { ...wanted, ...(saveAs === undefined ? {} : { saveAs }) },
          method: 'POST',
        })
      : null
    if (outcome?.ok) {
      setPlay(wanted)
      setFrames(outcome.value.frames)
    }
    if (outcome?.ok && saveAs !== undefined) await takeRuns()
    setFailure(outcome === null ? unsaved : outcome.ok ? null : outcome.failure)
    setBusy(false)
    return outcome?.ok === true
  }

  return {
    busy,
    failure,
    forget: async (name) => {
      setBusy(true)
      const outcome = await callApi(`/api/workflows/${id}/simulate`, {
        body: { forget: name },
        method: 'POST',
      })
      if (outcome.ok) await takeRuns()
      setFailure(outcome.ok ? null : outcome.failure)
      setBusy(false)
    },
    frames,
    play,
    runs: kept.value?.runs ?? [],
    setSteps: async (steps) => {
      if (play) await ask({ ...play, steps })
    },
    start: async (wanted) => {
      await ask(wanted)
    },
    stop: () => {
      setPlay(null)
      setFrames([])
      setFailure(null)
    },
    store: async (name) => (play ? ask(play, name) : false),
  }
}

const unsaved: Failure = {
  items: [
    {
      code: 'DRAFT_NOT_SAVED',
      message:
        'Bản vẽ chưa lưu được nên chưa chạy thử được; hãy sửa các điểm ở phần Kiểm tra. / Correct the drawing first.',
    },
  ],
  status: 422,
}
