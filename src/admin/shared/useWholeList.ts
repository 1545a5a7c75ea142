'use client'

import { useCallback, useEffect, useState } from 'react'

import type { Doc, Failure, ListReply } from './apiTypes.ts'
import { callApi } from './callApi.ts'
import { pageSize } from './pageSize.ts'

type WholeList = {
  /** Null while they are on their way. */
  docs: Doc[] | null
  failure: Failure | null
  reload: () => Promise<void>
}

/** All that an address lists, page after page. Nothing is asked while it is null. */
export function useWholeList(path: null | string): WholeList {
  const [docs, setDocs] = useState<Doc[] | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)

  const load = useCallback(
    async (signal?: AbortSignal) => {
      const read: Doc[] = []
      for (let page = 1, isLast = path === null; !isLast; page += 1) {
        const outcome = await callApi<ListReply>(`${path ?? ''}&limit=${pageSize}&page=${page}`, { signal })
        if (signal?.aborted) return
        setFailure(outcome.ok ? null : outcome.failure)
        if (!outcome.ok) return
        read.push(...outcome.value.docs)
        isLast = outcome.value.docs.length < pageSize || read.length >= outcome.value.totalDocs
      }
      if (path !== null) setDocs(read)
    },
    [path],
  )

  useEffect(() => {
    const controller = new AbortController()
    void load(controller.signal)
    return () => controller.abort()
  }, [load])

  const reload = useCallback(() => load(), [load])
  return { docs, failure, reload }
}
