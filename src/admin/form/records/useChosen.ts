'use client'

import type { RecordSource } from '../../../forms/recordSource.ts'
import type { ListReply } from '../../shared/apiTypes.ts'
import { useResource } from '../../shared/useResource.ts'
import { addressOf } from '../addressOf.ts'
import { optionOf } from '../optionOf.ts'
import type { OfferedOption } from '../optionOf.ts'

/** The records that are chosen already, in the order of the answer; one that cannot be read is shown by its key. */
export function useChosen({ collection, label, value }: RecordSource, values: string[]): OfferedOption[] {
  const source = { collection, label, ...(value === undefined ? {} : { value }) }
  const { value: list } = useResource<ListReply>(values.length > 0 ? addressOf(source, { values }) : null)
  const options = (list?.docs ?? []).map((doc) => optionOf(source, doc))
  return values.map((each) => options.find((option) => option.value === each) ?? { label: '…', value: each })
}
