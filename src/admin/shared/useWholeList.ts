'use client'

import { useMemo } from 'react'

import type { Doc, ListReply, Outcome } from './apiTypes.ts'
import { callApi } from './callApi.ts'
import { pageSize } from './pageSize.ts'
import { useLoaded, type Loaded } from './useLoaded.ts'

/** All that an address lists, page after page. Nothing is asked while it is null. */
export function useWholeList(path: null | string): Loaded<Doc[]> {
  const read = useMemo(() => (path === null ? null : (signal?: AbortSignal) => readAll(path, signal)), [path])
  return useLoaded(read)
}

const readAll = async (path: string, signal: AbortSignal | undefined): Promise<Outcome<Doc[]>> => {
  const read: Doc[] = []
  for (let page = 1; ; page += 1) {
    const outcome = await callApi<ListReply>(`${path}&limit=${pageSize}&page=${page}`, { signal })
    if (!outcome.ok) return outcome
    const { docs, totalDocs } = outcome.value
    read.push(...docs)
    if (docs.length < pageSize || read.length >= totalDocs) return { ok: true, value: read }
  }
}
