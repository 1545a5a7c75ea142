'use client'

import { useEffect, useRef, useState } from 'react'

import type { Evidence } from './useEvidence.ts'
import type { UploadedFile } from './sendFile.ts'

export type Sending = { failure: string; key: number; name: string; share: number }

type Uploads = {
  cancel: (key: number) => void
  send: (chosen: File[]) => Promise<UploadedFile[]>
  sending: Sending[]
}

/** Files on their way for one field, one after the other; those refused stay listed with the reason until dismissed. */
export function useUploads(evidence: Evidence | null, path: string): Uploads {
  const [sending, setSending] = useState<Sending[]>([])
  const aborts = useRef(new Map<number, AbortController>())
  const last = useRef(0)

  useEffect(() => {
    const running = aborts.current
    return () => running.forEach((abort) => abort.abort())
  }, [])

  const update = (key: number, change: Partial<Sending>) =>
    setSending((all) => all.map((each) => (each.key === key ? { ...each, ...change } : each)))
  const drop = (key: number) => {
    aborts.current.delete(key)
    setSending((all) => all.filter((each) => each.key !== key))
  }

  const send = async (chosen: File[]): Promise<UploadedFile[]> => {
    const queue = chosen.map((file) => ({ file, key: (last.current += 1) }))
    for (const { key } of queue) aborts.current.set(key, new AbortController())
    setSending((all) => [
      ...all,
      ...queue.map(({ file, key }) => ({ failure: '', key, name: file.name, share: 0 })),
    ])
    const kept: UploadedFile[] = []
    for (const { file, key } of queue) {
      const signal = aborts.current.get(key)?.signal
      if (!evidence || !signal || signal.aborted) continue
      const onProgress = (share: number) => update(key, { share })
      const outcome = await evidence.upload(file, path, { onProgress, signal })
      if (typeof outcome === 'string' && outcome !== '') update(key, { failure: outcome })
      else drop(key)
      if (typeof outcome !== 'string') kept.push(outcome)
    }
    return kept
  }
  const cancel = (key: number) => {
    aborts.current.get(key)?.abort()
    drop(key)
  }
  return { cancel, send, sending }
}
