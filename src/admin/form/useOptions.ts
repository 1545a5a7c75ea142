'use client'

import { findFieldType } from '../../forms/findFieldType.ts'
import type { FieldDefinition } from '../../forms/types.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { ListReply } from '../shared/apiTypes.ts'
import { textOf } from '../shared/textOf.ts'
import { useResource } from '../shared/useResource.ts'
import { addressOf } from './addressOf.ts'

export type OfferedOption = { label: string; value: string }

/** What a field offers to choose from: its own options, or the records of its source; null while these are on their way. */
export function useOptions(field: FieldDefinition, language: Language): null | OfferedOption[] {
  const source = findFieldType(field.type)?.sourceOf?.(field)
  const { value: list } = useResource<ListReply>(source ? addressOf(source) : null)
  if (!source)
    return (field.options ?? []).map(({ label, value }) => ({ label: say(label, language), value }))

  return (
    list?.docs.map((doc) => ({
      label: [doc[source.label], doc['position'], doc['decisionNumber']]
        .map(textOf)
        .filter(Boolean)
        .join(' – '),
      value: textOf(source.value ? doc[source.value] : doc.id),
    })) ?? null
  )
}
