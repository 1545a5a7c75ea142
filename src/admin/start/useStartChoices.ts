'use client'

import { isRecord } from '../../shared/isRecord.ts'
import type { Doc, ListReply } from '../shared/apiTypes.ts'
import { textOf } from '../shared/textOf.ts'
import { useMe } from '../shared/useMe.ts'
import { useResource } from '../shared/useResource.ts'

type Choice = { label: string; value: string }

type StartChoices = { awards: Doc[]; campaigns: Doc[]; isReady: boolean; people: Choice[]; units: Choice[] }

/** What a nomination may be begun with: open campaigns, their awards, and the people and unit one acts for. */
export function useStartChoices(campaign: string): StartChoices {
  const me = useMe()
  const actsForAll = me?.roles.includes('standing-officer') ?? false
  const actsForUnit = me?.roles.some((role) => role === 'unit-officer' || role === 'unit-head') ?? false
  const only = (key: string, value: null | string) =>
    `&where[${key}][equals]=${encodeURIComponent(value ?? '-')}`
  const ownPeople = actsForUnit ? only('unit', me?.unit ?? null) : only('id', me?.person ?? null)
  const campaigns = useResource<ListReply>(
    '/api/campaigns?limit=50&depth=1&sort=-year&where[state][equals]=published',
  )
  const people = useResource<ListReply>(
    me && `/api/people?limit=200&depth=1&sort=fullName${actsForAll ? '' : ownPeople}`,
  )
  const units = useResource<ListReply>(
    me && `/api/units?limit=200&depth=0&sort=order${actsForAll ? '' : only('id', me.unit)}`,
  )
  const chosen = campaigns.value?.docs.find((doc) => String(doc.id) === campaign)
  const awards = Array.isArray(chosen?.['awardTypes']) ? chosen['awardTypes'].filter(isRecord) : []

  return {
    awards: awards as Doc[],
    campaigns: campaigns.value?.docs ?? [],
    isReady: campaigns.value !== null,
    people: (people.value?.docs ?? []).map((doc) => ({ label: describe(doc), value: String(doc.id) })),
    units: (units.value?.docs ?? []).map((doc) => ({ label: textOf(doc['name']), value: String(doc.id) })),
  }
}

const describe = (doc: Doc): string => {
  const unit = isRecord(doc['unit']) ? textOf(doc['unit']['name']) : ''
  return [textOf(doc['fullName']), textOf(doc['position']), unit].filter(Boolean).join(' – ')
}
