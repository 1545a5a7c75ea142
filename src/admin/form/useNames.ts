'use client'

import { useEffect, useState } from 'react'

import type { RecordSource } from '../../forms/recordSource.ts'
import { referencesIn } from '../../forms/referencesIn.ts'
import type { Answers, FormDefinition } from '../../forms/types.ts'
import type { ListReply } from '../shared/apiTypes.ts'
import { callApi } from '../shared/callApi.ts'
import { textOf } from '../shared/textOf.ts'
import { addressOf } from './addressOf.ts'

/** Addresses have a longest length: so many keys fit into one. */
const batch = 50

/** How the records that answers name are called, by the key under which the answers keep them; only those are asked for. */
export function useNames(definition: FormDefinition, answers: Answers[]): Record<string, string> {
  const [names, setNames] = useState<Record<string, string>>({})
  const wanted = JSON.stringify(wantedBy(definition, answers))

  useEffect(() => {
    const controller = new AbortController()
    for (const [source, values] of JSON.parse(wanted) as [RecordSource, string[]][]) {
      void callApi<ListReply>(addressOf(source, { values }), { signal: controller.signal }).then(
        (outcome) => {
          if (!outcome.ok || controller.signal.aborted) return
          const found = outcome.value.docs.map((doc) => [
            textOf(source.value ? doc[source.value] : doc.id),
            textOf(doc[source.label]),
          ])
          setNames((known) => ({ ...known, ...(Object.fromEntries(found) as Record<string, string>) }))
        },
      )
    }
    return () => controller.abort()
  }, [wanted])

  return names
}

/** The keys that the answers hold, by source, in batches. A record that no filter lets through any more keeps its name. */
function wantedBy(definition: FormDefinition, answers: Answers[]): [RecordSource, string[]][] {
  const bySource = new Map<string, Set<string>>()
  for (const { source, value } of answers.flatMap((each) => referencesIn(definition, each))) {
    const { collection, label, value: key } = source
    const place = JSON.stringify({ collection, label, ...(key === undefined ? {} : { value: key }) })
    bySource.set(place, (bySource.get(place) ?? new Set()).add(value))
  }
  return [...bySource].flatMap(([place, values]) => {
    const source = JSON.parse(place) as RecordSource
    const list = [...values].toSorted()
    return Array.from({ length: Math.ceil(list.length / batch) }, (_, at): [RecordSource, string[]] => [
      source,
      list.slice(at * batch, (at + 1) * batch),
    ])
  })
}
