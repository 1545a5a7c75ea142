'use client'

import { useEffect, useState } from 'react'

import { searchKey } from '../../../shared/searchKey.ts'
import type { ListReply } from '../../shared/apiTypes.ts'
import { callApi } from '../../shared/callApi.ts'
import { addressOf } from '../addressOf.ts'
import { optionOf } from '../optionOf.ts'
import type { OfferedOption } from '../optionOf.ts'
import type { OfferedSource } from './offeredSource.ts'

export type Found = { options: OfferedOption[]; text: string; total: number }

/** So many are shown; more is asked for by typing more. */
const shown = 20
/** Nobody is asked about each letter of a word that is being typed. */
const pause = 250

/**
 * The records whose names hold a text, asked of the server a moment after the last key; null while `text` is null.
 * Where all of them are `known`, they are looked through at once and the server is asked nothing.
 */
export function useFound(
  source: OfferedSource,
  text: null | string,
  known: null | OfferedOption[] = null,
): Found | null {
  const [found, setFound] = useState<Found | null>(null)
  const address = text === null || known ? null : addressOf(source, { limit: shown, text })

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

  if (text === null) return null
  return known ? foundIn(known, text) : found
}

function foundIn(known: OfferedOption[], text: string): Found {
  const key = searchKey(text)
  const options = known.filter(({ label }) => searchKey(label).includes(key))
  return { options, text, total: options.length }
}
