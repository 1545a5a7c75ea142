'use client'

import { useMemo } from 'react'

import { callApi } from './callApi.ts'
import { useLoaded, type Loaded } from './useLoaded.ts'

/** What an address answers now, and again after `reload`. Nothing is asked while the address is null. */
export function useResource<T>(path: null | string): Loaded<T> {
  const read = useMemo(
    () => (path === null ? null : (signal?: AbortSignal) => callApi<T>(path, { signal })),
    [path],
  )
  return useLoaded(read)
}
