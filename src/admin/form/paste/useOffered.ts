'use client'

import { useEffect, useState } from 'react'

import type { OfferedText } from '../../../forms/fieldType.ts'
import { findFieldType } from '../../../forms/findFieldType.ts'
import type { RecordSource } from '../../../forms/recordSource.ts'
import type { ColumnDefinition } from '../../../forms/types.ts'
import type { Doc, ListReply } from '../../shared/apiTypes.ts'
import { callApi } from '../../shared/callApi.ts'
import { pageSize } from '../../shared/pageSize.ts'
import { textOf } from '../../shared/textOf.ts'
import { addressOf } from '../addressOf.ts'

/** The records that the columns of a table offer, by column key, so that pasted names find their values. */
export function useOffered(columns: ColumnDefinition[]): Record<string, OfferedText[]> {
  const [offered, setOffered] = useState<Record<string, OfferedText[]>>({})

  useEffect(() => {
    const { signal, abort } = abortable()
    for (const column of columns) {
      const source = findFieldType(column.type)?.sourceOf?.(column)
      if (!source) continue
      void everyRecord(source, signal).then((docs) => {
        if (signal.aborted) return
        const names = docs.map((doc) => ({
          name: textOf(doc[source.label]),
          value: textOf(source.value ? doc[source.value] : doc.id),
        }))
        setOffered((known) => ({ ...known, [column.key]: names }))
      })
    }
    return abort
  }, [columns])

  return offered
}

/** A pasted name may be that of any record: page after page, as far as a list can be of use. */
const mostPages = 40

async function everyRecord(source: RecordSource, signal: AbortSignal): Promise<Doc[]> {
  const docs: Doc[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const outcome = await callApi<ListReply>(addressOf(source, { page }), { signal })
    if (!outcome.ok) return docs
    docs.push(...outcome.value.docs)
    if (outcome.value.docs.length < pageSize || docs.length >= outcome.value.totalDocs) return docs
  }
  return docs
}

const abortable = () => {
  const controller = new AbortController()
  return { abort: () => controller.abort(), signal: controller.signal }
}
