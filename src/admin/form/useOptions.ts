'use client'

import { findFieldType } from '../../forms/findFieldType.ts'
import type { RecordSource } from '../../forms/recordSource.ts'
import type { FieldDefinition } from '../../forms/types.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { OfferedOption } from './optionOf.ts'
import { useListed } from './records/useListed.ts'

type Offer = {
  /** Its own options, or the records of its source; null while these are on their way. */
  options: null | OfferedOption[]
  /** Where to search, when there is more than can be listed. */
  search: null | RecordSource
}

/** What a field offers to choose from. */
export function useOptions(field: FieldDefinition, language: Language): Offer {
  const source = findFieldType(field.type)?.sourceOf?.(field)
  const { isAll, options } = useListed(source ?? null)
  if (!source) {
    const own = (field.options ?? []).map(({ label, value }) => ({ label: say(label, language), value }))
    return { options: own, search: null }
  }
  return options && !isAll ? { options: [], search: source } : { options, search: null }
}
