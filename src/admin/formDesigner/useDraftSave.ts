'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import { parseFormDefinition } from '../../forms/parseFormDefinition.ts'
import type { FormDefinition } from '../../forms/types.ts'
import type { Failure } from '../shared/apiTypes.ts'
import { callApi } from '../shared/callApi.ts'
import type { FormDoc } from './formDoc.ts'

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

/** Where a draft waits in this browser until the server has it. */
export const draftKey = (id: number | string): string => `thi-dua:form-draft:${id}`

/**
 * Keeps the form as it is drawn: on the server as soon as it is whole, in this browser until then, so that neither an
 * unfinished formula nor somebody else's save loses anything.
 */
export function useDraftSave(doc: FormDoc, definition: FormDefinition): DraftSave {
  const [status, setStatus] = useState<DraftStatus>('saved')
  const [failure, setFailure] = useState<Failure | null>(null)
  const latest = useRef({ rev: doc.rev ?? 0, saved: doc.definition, wanted: definition })
  const running = useRef<null | Promise<boolean>>(null)
  const path = `/api/forms/${doc.id}`
  latest.current.wanted = definition

  const send = useCallback(async (): Promise<boolean> => {
    const { rev, saved, wanted } = latest.current
    if (wanted === saved) return true
    const parsed = parseFormDefinition(wanted)
    if (!parsed.ok) {
      setStatus('incomplete')
      return false
    }
    setStatus('saving')
    const body = { definition: parsed.definition, rev, title: wanted.title.vi }
    const outcome = await callApi<{ doc: FormDoc }>(`${path}?depth=0`, { body, method: 'PATCH' })
    if (!outcome.ok) {
      setFailure(outcome.failure)
      setStatus(outcome.failure.status === 409 ? 'conflict' : 'failed')
      return false
    }
    latest.current.rev = outcome.value.doc.rev ?? rev + 1
    latest.current.saved = wanted
    setFailure(null)
    if (latest.current.wanted !== wanted) return send()
    localStorage.removeItem(draftKey(doc.id))
    setStatus('saved')
    return true
  }, [doc.id, path])

  const flush = useCallback(async (): Promise<boolean> => {
    if (running.current) await running.current
    running.current = send()
    const isSaved = await running.current
    running.current = null
    return isSaved
  }, [send])

  const overwrite = useCallback(async () => {
    const outcome = await callApi<FormDoc>(`${path}?depth=0`)
    if (!outcome.ok) return setFailure(outcome.failure)
    latest.current.rev = outcome.value.rev ?? 0
    await flush()
  }, [flush, path])

  const isConflict = status === 'conflict'
  useEffect(() => {
    if (definition === latest.current.saved) return
    setStatus((current) => (current === 'conflict' ? current : 'unsaved'))
    const timer = setTimeout(() => {
      localStorage.setItem(draftKey(doc.id), JSON.stringify(definition))
      if (!isConflict) void flush()
    }, pause)
    return () => clearTimeout(timer)
  }, [definition, doc.id, flush, isConflict])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const { saved, wanted } = latest.current
      if (saved === wanted) return
      localStorage.setItem(draftKey(doc.id), JSON.stringify(wanted))
      event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [doc.id])

  const setRev = useCallback((rev: number) => {
    latest.current.rev = rev
  }, [])
  return { failure, flush, overwrite, setRev, status }
}
