'use client'

import { useEffect, useState } from 'react'

import type { OfferedText } from '../../../forms/fieldType.ts'
import { findFieldType } from '../../../forms/findFieldType.ts'
import type { ColumnDefinition } from '../../../forms/types.ts'
import type { ListReply } from '../../shared/apiTypes.ts'
import { callApi } from '../../shared/callApi.ts'
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
      void callApi<ListReply>(addressOf(source), { signal }).then((outcome) => {
        if (!outcome.ok || signal.aborted) return
        const names = outcome.value.docs.map((doc) => ({
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

const abortable = () => {
  const controller = new AbortController()
  return { abort: () => controller.abort(), signal: controller.signal }
}
