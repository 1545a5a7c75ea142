'use client'

import { useEffect, useState } from 'react'

import { fieldsOf } from '../../forms/fieldsOf.ts'
import { findFieldType } from '../../forms/findFieldType.ts'
import type { RecordSource } from '../../forms/recordSource.ts'
import type { FormDefinition } from '../../forms/types.ts'
import type { ListReply } from '../shared/apiTypes.ts'
import { callApi } from '../shared/callApi.ts'
import { textOf } from '../shared/textOf.ts'
import { addressOf } from './addressOf.ts'

/** How the records that a form's answers name are called, by the key under which the answers keep them. */
export function useNames(definition: FormDefinition): Record<string, string> {
  const [names, setNames] = useState<Record<string, string>>({})

  useEffect(() => {
    const controller = new AbortController()
    for (const source of sourcesOf(definition)) {
      void callApi<ListReply>(addressOf(source), { signal: controller.signal }).then((outcome) => {
        if (!outcome.ok || controller.signal.aborted) return
        const found = outcome.value.docs.map((doc) => [
          textOf(source.value ? doc[source.value] : doc.id),
          textOf(doc[source.label]),
        ])
        setNames((known) => ({ ...known, ...(Object.fromEntries(found) as Record<string, string>) }))
      })
    }
    return () => controller.abort()
  }, [definition])

  return names
}

function sourcesOf(definition: FormDefinition): RecordSource[] {
  const fields = fieldsOf(definition).flatMap((field) => [field, ...(field.columns ?? [])])
  const sources = fields.flatMap((field) => findFieldType(field.type)?.sourceOf?.(field) ?? [])
  return [...new Map(sources.map((source) => [addressOf(source), source])).values()]
}
