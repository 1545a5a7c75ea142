'use client'

import { useEffect, useState } from 'react'

import { isRecord } from '../../shared/isRecord.ts'
import { callApi } from '../shared/callApi.ts'
import { type TodoFilter, todoFilter } from './todoFilter.ts'

export type SavedFilter = TodoFilter & { name: string }

const address = '/api/payload-preferences/todo-filters'
const most = 20

/** The filters that this person keeps under names, on the server, so that they follow to any machine. */
export function useSavedFilters() {
  const [saved, setSaved] = useState<SavedFilter[]>([])

  useEffect(() => {
    const controller = new AbortController()
    void callApi<unknown>(address, { signal: controller.signal }).then((outcome) => {
      if (outcome.ok && !controller.signal.aborted) setSaved(read(outcome.value))
    })
    return () => controller.abort()
  }, [])

  const keep = async (next: SavedFilter[]) => {
    const outcome = await callApi(address, { body: { value: next.slice(0, most) }, method: 'POST' })
    if (outcome.ok) setSaved(next.slice(0, most))
    return outcome.ok
  }
  const others = (name: string) => saved.filter((each) => each.name !== name)

  return {
    add: (filter: SavedFilter) => keep([filter, ...others(filter.name)]),
    remove: (name: string) => keep(others(name)),
    saved,
  }
}

const read = (reply: unknown): SavedFilter[] => {
  const value = isRecord(reply) && Array.isArray(reply['value']) ? reply['value'] : []
  return value
    .filter(isRecord)
    .flatMap((each) =>
      typeof each['name'] === 'string' ? [{ ...todoFilter(each), name: each['name'] }] : [],
    )
}
