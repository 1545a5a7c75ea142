import { useState } from 'react'

import type { Failure } from '../shared/apiTypes.ts'
import { callApi } from '../shared/callApi.ts'

/** What is looked at before it is done: what would come of it, and – until the next time – what came of it. */
export function useDryRun<Reply>(address: string) {
  const [preview, setPreview] = useState<null | Reply>(null)
  const [done, setDone] = useState<null | Reply>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const ask = async (dryRun: boolean, body: Record<string, unknown>) => {
    setIsBusy(true)
    const outcome = await callApi<Reply>(address, { body: { ...body, dryRun }, method: 'POST' })
    setFailure(outcome.ok ? null : outcome.failure)
    if (outcome.ok) {
      setPreview(dryRun ? outcome.value : null)
      if (!dryRun) setDone(outcome.value)
    }
    setIsBusy(false)
  }

  return {
    ask,
    done,
    failure,
    /** What was looked at is no longer what is asked for. */
    forgetPreview: () => setPreview(null),
    isBusy,
    preview,
    setDone,
    setFailure,
  }
}
