'use client'

import { isRecord } from '../../shared/isRecord.ts'
import type { Doc, Failure } from '../shared/apiTypes.ts'
import { useResource } from '../shared/useResource.ts'

/** The awards of a campaign; none while they are on their way. */
export function useAwards(campaign: string | undefined): { awards: Doc[]; failure: Failure | null } {
  const { failure, value } = useResource<Doc>(campaign ? `/api/campaigns/${campaign}?depth=1` : null)
  const given = value && String(value.id) === campaign ? value['awardTypes'] : []
  return { awards: Array.isArray(given) ? (given.filter(isRecord) as Doc[]) : [], failure }
}
