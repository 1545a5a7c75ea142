'use client'

import { useState } from 'react'

import type { CommandReply, Failure } from './apiTypes.ts'
import { callApi } from './callApi.ts'

type Editor = {
  busy: boolean
  failure: Failure | null
  /** Sends a request that changes something; true when it was taken. */
  send: <T = CommandReply>(path: string, method: 'PATCH' | 'POST', body: unknown) => Promise<null | T>
}

/** Sends changes one after another and keeps what the last one was refused for. */
export function useEditor(): Editor {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  const send = async <T = CommandReply>(
    path: string,
    method: 'PATCH' | 'POST',
    body: unknown,
  ): Promise<null | T> => {
    setBusy(true)
    const outcome = await callApi<T>(path, { body, method })
    setBusy(false)
    setFailure(outcome.ok ? null : outcome.failure)
    return outcome.ok ? outcome.value : null
  }

  return { busy, failure, send }
}
