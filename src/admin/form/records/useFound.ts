'use client'

import { useEffect, useState } from 'react'

import type { RecordSource } from '../../../forms/recordSource.ts'
import type { ListReply } from '../../shared/apiTypes.ts'
import { callApi } from '../../shared/callApi.ts'
import { addressOf } from '../addressOf.ts'
import { optionOf } from '../optionOf.ts'
import type { OfferedOption } from '../optionOf.ts'

export type Found = { options: OfferedOption[]; text: string; total: number }

/** So many are shown; more is asked for by typing more. */
const shown = 20
/** Nobody is asked about each letter of a word that is being typed. */
const pause = 250

/** The records whose names hold a text, asked of the server a moment after the last key; null while `text` is null. */
export function useFound(source: RecordSource, text: null | string): Found | null {
  const [found, setFound] = useState<Found | null>(null)
  const address = text === null ? null : addressOf(source, { limit: shown, text })

  useEffect(() => {
    if (address === null || text === null) return
    const controller = new AbortController()
    const timer = setTimeout(() => {
      void callApi<ListReply>(address, { signal: controller.signal }).then((outcome) => {
        if (!outcome.ok || controller.signal.aborted) return
        const { docs, totalDocs } = outcome.value
        setFound({ options: docs.map((doc) => optionOf(source, doc)), text, total: totalDocs })
      })
    }, pause)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
    // The address says all that is asked of the source.
  }, [address])

  return text === null ? null : found
}
