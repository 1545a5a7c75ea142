import type { Payload, Where } from 'payload'

import type { EarlierAnswers } from '../../forms/prefill/prefillRecords.ts'
import type { Answers } from '../../forms/types.ts'
import { idOf } from '../../shared/idOf.ts'
import { isRecord } from '../../shared/isRecord.ts'
import { localDay } from '../../shared/localDay.ts'
import { workflowOf } from '../dossiers/workflowOf.ts'
import type { Holder } from './holderOf.ts'
import type { Reader } from './readerOf.ts'

type Args = {
  /** The dossier that is filled in; what was begun after it is not earlier. */
  dossier: Record<string, unknown>
  fields: string[]
  form: string
  holder: Holder
  payload: Payload
  user: Reader
}

/** How many of somebody's dossiers are looked through for one that was handed in. */
const looked = 20

/**
 * What was answered in the latest earlier dossier of a form about the same person (or unit), as far as this reader sees
 * it in that dossier. One that never left its first state was never handed in, and is nobody's word yet.
 */
export const earlierAnswers = async (args: Args): Promise<EarlierAnswers | null> => {
  const versions = await versionsOf(args.payload, args.form)
  if (versions.length === 0) return null
  const found = await Promise.all(
    (['cases', 'nominations'] as const).map((collection) => latest(collection, versions, args)),
  )
  const [doc] = found.filter((each) => each !== null).sort((one, other) => (one.on < other.on ? 1 : -1))
  const day = doc ? localDay(doc.on) : null
  return doc && day !== null ? { answers: doc.answers, on: day } : null
}

const latest = async (
  collection: 'cases' | 'nominations',
  versions: string[],
  { dossier, fields, holder, payload, user }: Args,
) => {
  const { createdAt } = dossier
  const and: Where[] = [
    { formVersion: { in: versions } },
    holder.person ? { person: { equals: holder.person } } : { unit: { equals: holder.unit } },
    ...(typeof createdAt === 'string' ? [{ createdAt: { less_than: createdAt } }] : []),
  ]
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: looked,
    overrideAccess: false,
    pagination: false,
    sort: '-createdAt',
    user,
    where: { and },
  })
  for (const doc of docs) {
    if (doc.id === idOf(dossier['id']) || (!holder.person && idOf(doc.person))) continue
    const { initial } = await workflowOf(payload, { workflowVersion: doc.workflowVersion })
    if (doc.state === initial) continue
    const answers: Answers = isRecord(doc.answers) ? doc.answers : {}
    const asked = fields.filter((field) => Object.hasOwn(answers, field))
    return { answers: Object.fromEntries(asked.map((field) => [field, answers[field]])), on: doc.createdAt }
  }
  return null
}

const versionsOf = async (payload: Payload, key: string): Promise<string[]> => {
  const find = { depth: 0, overrideAccess: true, pagination: false } as const
  const forms = await payload.find({
    collection: 'forms',
    ...find,
    limit: 1,
    select: {},
    where: { key: { equals: key } },
  })
  const [form] = forms.docs
  if (!form) return []
  const { docs } = await payload.find({
    collection: 'form-versions',
    ...find,
    limit: 0,
    select: {},
    where: { source: { equals: form.id } },
  })
  return docs.map(({ id }) => id)
}
