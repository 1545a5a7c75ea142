'use client'

import { findFieldType } from '../../forms/findFieldType.ts'
import type { RecordSource } from '../../forms/recordSource.ts'
import type { FieldDefinition } from '../../forms/types.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { ListReply } from '../shared/apiTypes.ts'
import { useResource } from '../shared/useResource.ts'
import { addressOf } from './addressOf.ts'
import { optionOf } from './optionOf.ts'
import type { OfferedOption } from './optionOf.ts'

/** More than this is not looked through: it is searched. */
const mostListed = 100

type Offer = {
  /** Its own options, or the records of its source; null while these are on their way. */
  options: null | OfferedOption[]
  /** Where to search, when there is more than can be listed. */
  search: null | RecordSource
}

/** What a field offers to choose from. */
export function useOptions(field: FieldDefinition, language: Language): Offer {
  const source = findFieldType(field.type)?.sourceOf?.(field)
  const { value: list } = useResource<ListReply>(source ? addressOf(source, { limit: mostListed }) : null)
  if (!source) {
    const options = (field.options ?? []).map(({ label, value }) => ({ label: say(label, language), value }))
    return { options, search: null }
  }
  if (list && list.totalDocs > list.docs.length) return { options: [], search: source }
  return { options: list?.docs.map((doc) => optionOf(source, doc)) ?? null, search: null }
}
