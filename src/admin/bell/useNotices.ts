'use client'

import { useCallback, useEffect, useState } from 'react'

import type { Notices } from '../../services/notices/notices.ts'
import { callApi } from '../shared/callApi.ts'
import { newsEvent } from './newsEvent.ts'

const everyMs = 20_000

type Bell = { markRead: (ids?: string[]) => Promise<void>; notices: Notices | null }

/**
 * What is new for this person: asked now, every twenty seconds while the page is looked at, and at once when somebody
 * comes back to it. Asking works through every proxy and with any number of servers, which a lasting connection does not.
 */
export function useNotices(): Bell {
  const [notices, setNotices] = useState<Notices | null>(null)

  useEffect(() => {
    const controller = new AbortController()
    let last: null | string = null
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      const { signal } = controller
      const outcome = await callApi<Notices>('/api/notifications/bell', { signal })
      // What cannot be reached now is asked for again; the page itself says so where it matters.
      if (!outcome.ok || signal.aborted) return
      setNotices(outcome.value)
      const newest = outcome.value.latest[0]?.id ?? ''
      // Lists that are looked at follow what is told.
      if (last !== null && newest !== last) window.dispatchEvent(new Event(newsEvent))
      last = newest
    }
    const now = () => void ask()
    now()
    const timer = setInterval(now, everyMs)
    document.addEventListener('visibilitychange', now)
    return () => {
      controller.abort()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', now)
    }
  }, [])

  const markRead = useCallback(async (ids?: string[]) => {
    const outcome = await callApi<Notices>('/api/notifications/bell/read', {
      body: ids ? { ids } : {},
      keepalive: true,
      method: 'POST',
    })
    if (outcome.ok) setNotices(outcome.value)
  }, [])

  return { markRead, notices }
}
