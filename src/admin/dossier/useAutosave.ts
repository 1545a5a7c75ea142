'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'

import type { Provenance } from '../../forms/provenance/provenance.ts'
import type { Answers } from '../../forms/types.ts'
import { isRecord } from '../../shared/isRecord.ts'
import type { CommandReply, Doc, Outcome } from '../shared/apiTypes.ts'
import { callApi } from '../shared/callApi.ts'
import { createAutosave } from './createAutosave.ts'
import type { Autosave, AutosaveState, Stored } from './createAutosave.ts'
import { unsentStore } from './unsentStore.ts'

type AutosaveArgs = {
  account: string
  answers: Answers
  canWrite: boolean
  /** `nominations/<id>` */
  dossier: string
  formVersion: string
  inSight: (answers: Answers) => Answers
  onSaved: () => void
  provenance: Provenance
  /** The newest revision anything on the page has heard of. */
  rev: number
}

/** The form being filled in, kept on this machine and on the server; sent again when the network is back. */
export function useAutosave(args: AutosaveArgs): { autosave: Autosave; state: AutosaveState } {
  const { canWrite, rev } = args
  const [autosave] = useState(() => begin(args))
  const state = useSyncExternalStore(autosave.subscribe, autosave.state, autosave.state)

  useEffect(() => void autosave.catchUp(rev), [autosave, rev])

  useEffect(() => {
    if (!canWrite) return
    const send = () => void autosave.flush()
    const sendWhenLeft = () => {
      if (document.visibilityState === 'hidden') send()
    }
    if (Object.keys(autosave.state().unsent).length > 0) send()
    window.addEventListener('online', send)
    document.addEventListener('visibilitychange', sendWhenLeft)
    return () => {
      window.removeEventListener('online', send)
      document.removeEventListener('visibilitychange', sendWhenLeft)
      send()
      autosave.stop()
    }
  }, [autosave, canWrite])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const { isKept, unsent } = autosave.state()
      if (!isKept && Object.keys(unsent).length > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [autosave])

  return { autosave, state }
}

function begin(args: AutosaveArgs): Autosave {
  const { account, answers, dossier, formVersion, inSight, onSaved, provenance, rev } = args
  const path = `/api/${dossier}`
  return createAutosave({
    inSight,
    onSaved,
    read: async () => asStored(await callApi<Doc>(`${path}?depth=0`), (doc) => doc),
    start: { answers, provenance, rev },
    store: unsentStore({ account, dossier, formVersion, storage: () => window.localStorage }),
    write: async (patch, on) => {
      const body = { answers: patch, rev: on }
      return asStored(await callApi<CommandReply>(path, { body, method: 'PATCH' }), ({ doc, rev: now }) => ({
        ...doc,
        rev: now,
      }))
    },
  })
}

function asStored<T>(outcome: Outcome<T>, docOf: (value: T) => Record<string, unknown>): Outcome<Stored> {
  if (!outcome.ok) return outcome
  const { answers, provenance, rev } = docOf(outcome.value)
  return {
    ok: true,
    value: {
      answers: isRecord(answers) ? answers : {},
      provenance: isRecord(provenance) ? (provenance as Provenance) : {},
      rev: Number(rev),
    },
  }
}
