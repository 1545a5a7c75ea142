import type { Payload } from 'payload'

import { noRecords, type EarlierAnswers, type PrefillRecords } from '../../forms/prefill/prefillRecords.ts'
import type { FormDefinition } from '../../forms/types.ts'
import type { Person } from '../dossiers/actorOf.ts'
import { achievementsOf } from './achievementsOf.ts'
import { earlierAnswers } from './earlierAnswers.ts'
import { holderOf } from './holderOf.ts'
import { prefillsOf } from './prefillsOf.ts'
import { readerOf } from './readerOf.ts'

type Args = {
  actor: Person
  definition: FormDefinition
  dossier: Record<string, unknown>
  payload: Payload
}

/** What a form asks of records, read with no more rights than those of whoever fills it in; nothing for most forms, without asking. */
export const prefillRecordsFor = async (args: Args): Promise<PrefillRecords> => {
  const { actor, definition, dossier, payload } = args
  const sources = prefillsOf(definition).map(({ source }) => source)
  const wantsAwards = sources.some(({ kind }) => kind === 'award' || kind === 'awards')
  const asked = new Map<string, string[]>()
  for (const source of sources) {
    if (source.kind === 'earlier') asked.set(source.form, [...(asked.get(source.form) ?? []), source.field])
  }
  const holder = holderOf(dossier)
  if (!holder || (!wantsAwards && asked.size === 0)) return noRecords
  const user = await readerOf(payload, actor)
  if (!user) return noRecords

  const read = { dossier, holder, payload, user }
  const earlier: [string, EarlierAnswers][] = []
  for (const [form, fields] of asked) {
    const found = await earlierAnswers({ ...read, fields, form })
    if (found) earlier.push([form, found])
  }
  return {
    achievements: wantsAwards ? await achievementsOf(read) : [],
    earlier: Object.fromEntries(earlier),
  }
}
