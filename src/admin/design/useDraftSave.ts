'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { Failure } from '../shared/apiTypes.ts'
import { callApi } from '../shared/callApi.ts'
import type { DesignDoc, DesignKind } from './designKind.ts'

export type DraftStatus = 'conflict' | 'failed' | 'incomplete' | 'saved' | 'saving' | 'unsaved'

type DraftSave = {
  failure: Failure | null
  /** Saves at once; true when everything is kept on the server. */
  flush: () => Promise<boolean>
  /** Puts this definition over the one that somebody else saved. */
  overwrite: () => Promise<void>
  /** After something else (publishing) changed the stored form. */
  setRev: (rev: number) => void
  status: DraftStatus
}

const pause = 1_000

/**
 * Keeps what is drawn as it is drawn: on the server as soon as it is whole, in this browser until then, so that neither an
 * unfinished formula nor somebody else's save loses anything.
 */
export function useDraftSave<D>(kind: DesignKind<D>, doc: DesignDoc<D>, definition: D): DraftSave {
  const [status, setStatus] = useState<DraftStatus>('saved')
  const [failure, setFailure] = useState<Failure | null>(null)
  const latest = useRef({ rev: doc.rev ?? 0, saved: doc.definition, wanted: definition })
  // Until something is drawn, what this browser keeps from before is not ours to forget.
  const isTouched = useRef(false)
  const running = useRef<null | Promise<boolean>>(null)
  const path = `/api/${kind.slug}/${doc.id}`
  const draft = kind.draftKey(doc.id)
  latest.current.wanted = definition

  const send = useCallback(async (): Promise<boolean> => {
    const { rev, saved, wanted } = latest.current
    if (wanted === saved) return true
    const parsed = kind.parse(wanted)
    if (!parsed.ok) {
      setStatus('incomplete')
      return false
    }
    setStatus('saving')
    const body = { definition: parsed.definition, rev, title: kind.titleOf(wanted).vi }
    const outcome = await callApi<{ doc: DesignDoc<D> }>(`${path}?depth=0`, { body, method: 'PATCH' })
    if (!outcome.ok) {
      setFailure(outcome.failure)
      setStatus(outcome.failure.status === 409 ? 'conflict' : 'failed')
      return false
    }
    latest.current.rev = outcome.value.doc.rev ?? rev + 1
    latest.current.saved = wanted
    setFailure(null)
    if (latest.current.wanted !== wanted) return send()
    localStorage.removeItem(draft)
    setStatus('saved')
    return true
  }, [draft, kind, path])

  const flush = useCallback(async (): Promise<boolean> => {
    if (running.current) await running.current
    running.current = send()
    const isSaved = await running.current
    running.current = null
    return isSaved
  }, [send])

  const overwrite = useCallback(async () => {
    const outcome = await callApi<DesignDoc<D>>(`${path}?depth=0`)
    if (!outcome.ok) return setFailure(outcome.failure)
    latest.current.rev = outcome.value.rev ?? 0
    await flush()
  }, [flush, path])

  const isConflict = status === 'conflict'
  useEffect(() => {
    if (definition === latest.current.saved) {
      if (!isTouched.current) return
      // Undone back to what the server has: there is nothing to keep.
      localStorage.removeItem(draft)
      setStatus((current) => (current === 'conflict' || current === 'saving' ? current : 'saved'))
      return
    }
    isTouched.current = true
    setStatus((current) => (current === 'conflict' ? current : 'unsaved'))
    const timer = setTimeout(() => {
      localStorage.setItem(draft, JSON.stringify(definition))
      if (!isConflict) void flush()
    }, pause)
    return () => clearTimeout(timer)
  }, [definition, draft, flush, isConflict])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const { saved, wanted } = latest.current
      if (saved === wanted) return
      localStorage.setItem(draft, JSON.stringify(wanted))
      event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [draft])

  const setRev = useCallback((rev: number) => {
    latest.current.rev = rev
  }, [])
  return { failure, flush, overwrite, setRev, status }
}
