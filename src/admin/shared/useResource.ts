'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { Failure } from './apiTypes.ts'
import { callApi } from './callApi.ts'

type Resource<T> = { failure: Failure | null; loading: boolean; reload: () => Promise<void>; value: null | T }

/** What an address answers now, and again after `reload`. Nothing is asked while the address is null. */
export function useResource<T>(path: null | string): Resource<T> {
  const [value, setValue] = useState<null | T>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [loading, setLoading] = useState(path !== null)
  const asked = useRef(0)

  const load = useCallback(
    async (signal?: AbortSignal) => {
      if (path === null) return
      setLoading(true)
      asked.current += 1
      const turn = asked.current
      const outcome = await callApi<T>(path, { signal })
      // An answer that was overtaken by a later one tells what was.
      if (signal?.aborted || turn !== asked.current) return
      if (outcome.ok) setValue(outcome.value)
      setFailure(outcome.ok ? null : outcome.failure)
      setLoading(false)
    },
    [path],
  )

  useEffect(() => {
    const controller = new AbortController()
    void load(controller.signal)
    return () => controller.abort()
  }, [load])

  const reload = useCallback(() => load(), [load])
  return { failure, loading, reload, value }
}
