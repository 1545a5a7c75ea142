'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { Answers } from '../../forms/types.ts'
import type { CommandReply, Failure } from '../shared/apiTypes.ts'
import { callApi } from '../shared/callApi.ts'

export type SaveStatus = 'failed' | 'idle' | 'saved' | 'saving' | 'unsaved'

type AutosaveArgs = {
  onFailure: (failure: Failure | null) => void
  onSaved: () => void
  path: string
  rev: number
}

type Autosave = {
  change: (patch: Answers) => void
  /** Saves what is left and tells the revision now; null when it could not be saved. */
  flush: () => Promise<null | number>
  status: SaveStatus
}

const pause = 800

/** Keeps what was typed: only the changed answers, a moment after the last change, one request at a time. */
export function useAutosave({ onFailure, onSaved, path, rev }: AutosaveArgs): Autosave {
  const [status, setStatus] = useState<SaveStatus>('idle')
  const unsaved = useRef<Answers>({})
  const latest = useRef(rev)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const running = useRef<null | Promise<boolean>>(null)

  useEffect(() => {
    latest.current = Math.max(latest.current, rev)
  }, [rev])

  const send = useCallback(async (): Promise<boolean> => {
    while (Object.keys(unsaved.current).length > 0) {
      const sent = unsaved.current
      unsaved.current = {}
      setStatus('saving')
      const body = { answers: sent, rev: latest.current }
      const outcome = await callApi<CommandReply>(path, { body, method: 'PATCH' })
      if (!outcome.ok) {
        // What was typed since wins over what could not be saved.
        unsaved.current = { ...sent, ...unsaved.current }
        setStatus('failed')
        onFailure(outcome.failure)
        return false
      }
      latest.current = outcome.value.rev
      setStatus('saved')
      onFailure(null)
      onSaved()
    }
    return true
  }, [onFailure, onSaved, path])

  const flush = useCallback(async (): Promise<null | number> => {
    clearTimeout(timer.current)
    if (running.current) await running.current
    running.current = send()
    const isSaved = await running.current
    running.current = null
    return isSaved ? latest.current : null
  }, [send])

  const change = useCallback(
    (patch: Answers) => {
      const cleared = Object.entries(patch).map(([key, value]) => [key, value ?? null])
      Object.assign(unsaved.current, Object.fromEntries(cleared))
      setStatus('unsaved')
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), pause)
    },
    [flush],
  )

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (Object.keys(unsaved.current).length > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])

  return { change, flush, status }
}
