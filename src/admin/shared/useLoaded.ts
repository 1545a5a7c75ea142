'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { Failure, Outcome } from './apiTypes.ts'

export type Loaded<T> = {
  failure: Failure | null
  loading: boolean
  reload: () => Promise<void>
  value: null | T
}
type Read<T> = (signal?: AbortSignal) => Promise<Outcome<T>>

/** What is read now, and again after `reload` or by another reader; nothing while there is none. The reader must be kept. */
export function useLoaded<T>(read: null | Read<T>): Loaded<T> {
  const [value, setValue] = useState<null | T>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [loading, setLoading] = useState(read !== null)
  const asked = useRef(0)

  const load = useCallback(
    async (signal?: AbortSignal) => {
      if (read === null) return
      setLoading(true)
      asked.current += 1
      const turn = asked.current
      const outcome = await read(signal)
      // An answer that was overtaken by a later one tells what was.
      if (signal?.aborted || turn !== asked.current) return
      if (outcome.ok) setValue(outcome.value)
      setFailure(outcome.ok ? null : outcome.failure)
      setLoading(false)
    },
    [read],
  )

  useEffect(() => {
    const controller = new AbortController()
    void load(controller.signal)
    return () => controller.abort()
  }, [load])

  const reload = useCallback(() => load(), [load])
  return { failure, loading, reload, value }
}
