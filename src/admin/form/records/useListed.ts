'use client'

import type { Failure, ListReply } from '../../shared/apiTypes.ts'
import { useResource } from '../../shared/useResource.ts'
import { addressOf } from '../addressOf.ts'
import { optionOf } from '../optionOf.ts'
import type { OfferedOption } from '../optionOf.ts'
import type { OfferedSource } from './offeredSource.ts'

/** More than this is not looked through: it is searched. */
const mostListed = 100

type Listed = {
  failure: Failure | null
  /** Whether these are all that there is. */
  isAll: boolean
  /** Null while they are on their way. */
  options: null | OfferedOption[]
}

/** The first records of a source. */
export function useListed(source: null | OfferedSource): Listed {
  const { failure, value } = useResource<ListReply>(source && addressOf(source, { limit: mostListed }))
  if (!source || !value) return { failure, isAll: false, options: null }
  const isAll = value.totalDocs <= value.docs.length
  return { failure, isAll, options: value.docs.map((doc) => optionOf(source, doc)) }
}
