import type { CollectionSlug, FlattenedField, Option, Payload } from 'payload'

import { idOf } from '../../../src/shared/idOf.ts'
import type { DocFacts } from './isExpected.ts'
import type { Persona } from './personas.ts'

export type Fixture = { data: Record<string, unknown>; facts: DocFacts; id: string }

const dossierFacts: DocFacts[] = [
  { owner: 'unit-officer', state: 'draft', unit: 'tonghop' },
  { holder: 'employee', owner: 'standing-officer', state: 'submitted', unit: 'tonghop' },
  { owner: 'unit-officer.kinhte', state: 'draft', unit: 'kinhte' },
  { owner: 'unit-officer.kinhte', state: 'submitted', unit: 'kinhte' },
]
const inboxFacts: DocFacts[] = [{ owner: 'unit-officer' }, { owner: 'chief' }, { owner: 'disabled' }]
const pageFacts: DocFacts[] = [{ state: 'published' }, { state: 'hidden' }]

const tellers = ['employee', 'clerk']

/** Of what kinds there are documents; of all other collections one will do. */
const kinds: Record<string, DocFacts[]> = {
  achievements: [
    { holder: 'employee', owner: 'standing-officer', unit: 'tonghop' },
    { owner: 'standing-officer', unit: 'kinhte' },
  ],
  articles: pageFacts,
  campaigns: [{ state: 'draft' }, { state: 'published' }],
  cases: dossierFacts,
  delegations: [
    { holder: 'employee', owner: 'unit-head' },
    { holder: 'deputy-chief', owner: 'chief' },
  ],
  'council-minutes': [{}, { tellers }],
  'council-sessions': [
    { state: 'draft', tellers },
    { state: 'counting', tellers },
  ],
  exemplars: [
    { owner: 'unit-officer', state: 'proposed', unit: 'tonghop' },
    { owner: 'unit-officer.kinhte', state: 'proposed', unit: 'kinhte' },
    { owner: 'unit-officer.kinhte', state: 'published', unit: 'kinhte' },
  ],
  nominations: dossierFacts,
  notices: pageFacts,
  notifications: inboxFacts,
  'one-time-links': [{ owner: 'unit-officer' }, { owner: 'chief' }],
  'payload-locked-documents': [{ owner: 'unit-officer' }, { owner: 'chief' }],
  'payload-preferences': inboxFacts,
  users: [{ owner: 'employee' }, { owner: 'chief' }],
  'work-items': inboxFacts,
}

const workflowOf: Record<string, string> = {
  campaigns: 'campaign',
  cases: 'nomination-annual',
  'council-sessions': 'council-session',
  decisions: 'decision',
  exemplars: 'exemplar',
  nominations: 'nomination-annual',
}
const initialOf: Record<string, string> = { 'council-sessions': 'draft', decisions: 'draft' }

/** Makes the documents of the matrix past hooks and rules, as they might lie in the database. */
export const fixturesFor = async (
  payload: Payload,
  personas: Persona[],
): Promise<Record<string, Fixture[]>> => {
  const accountOf = (key?: string) => personas.find((persona) => persona.key === key)?.user
  const first = async (collection: CollectionSlug, field: string, value: unknown) => {
    const where = { [field]: { equals: value } }
    return (await payload.find({ collection, depth: 0, limit: 1, where })).docs[0]?.id
  }
  const formVersion = await first('form-versions', 'number', 1)
  const council = await first('councils', 'active', true)

  const factual = async (slug: string, { holder, owner, state, tellers: counting, unit }: DocFacts) => ({
    ...(owner ? { createdBy: accountOf(owner)?.id, user: userOf(slug, accountOf(owner)?.id) } : {}),
    ...(slug === 'delegations' ? { from: accountOf(owner)?.id, to: accountOf(holder)?.id } : {}),
    ...(slug === 'one-time-links'
      ? {
          actions: ['comment'],
          expiresAt: '2023-11-20T00:00:00.000Z',
          giver: accountOf(owner)?.id,
          subjectCollection: 'nominations',
          subjectId: 'f'.repeat(24),
          subjectRev: 1,
        }
      : {}),
    ...(holder ? { person: idOf((accountOf(holder) as { person?: unknown }).person) } : {}),
    ...(unit ? { unit: await first('units', 'key', unit) } : {}),
    published: state === 'published',
    state: state ?? initialOf[slug],
    workflowVersion: await versionOf(slug),
    ...(slug === 'nominations' || slug === 'cases' ? { formVersion } : {}),
    ...(slug === 'council-sessions' ? { agenda: [], attendance: {}, council, ...seatsOf(counting) } : {}),
    ...(slug === 'council-minutes' && counting
      ? { session: await first('council-sessions', 'state', 'counting') }
      : {}),
  })
  const seatsOf = (names: string[] = []) => ({
    firstTeller: accountOf(names[0])?.id,
    secondTeller: accountOf(names[1])?.id,
  })
  const versionOf = async (slug: string) => {
    const workflow = workflowOf[slug]
    if (!workflow) return undefined
    const where = { key: { equals: workflow } }
    const found = await payload.find({ collection: 'workflows', depth: 0, where })
    return idOf(found.docs[0]?.latestVersion)
  }

  const made: Record<string, Fixture[]> = {}
  // Minutes are of a session that is there.
  const isLast = ({ config }: { config: { slug: string } }) => Number(config.slug === 'council-minutes')
  for (const { config } of Object.values(payload.collections).toSorted((a, b) => isLast(a) - isLast(b))) {
    const slug = config.slug as string
    made[slug] = []
    for (const facts of kinds[slug] ?? [{}]) {
      if (slug === 'users') {
        const account = accountOf(facts.owner)
        made[slug].push({ data: { name: 'A copy', roles: ['employee'] }, facts, id: String(account?.id) })
        continue
      }
      const data = pick(config.flattenedFields, {
        ...(await minimalData(payload, slug)),
        ...(await factual(slug, facts)),
      })
      const doc = await payload.db.create({ collection: slug as CollectionSlug, data })
      made[slug].push({ data, facts, id: String(doc.id) })
    }
  }
  return made
}

const userOf = (slug: string, id?: string) =>
  slug.startsWith('payload-') ? { relationTo: 'users', value: id } : id

const pick = (fields: FlattenedField[], data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).filter(
      ([name, value]) => value !== undefined && fields.some((field) => field.name === name),
    ),
  )

let count = 0

const emptyText = {
  root: { children: [], direction: null, format: '', indent: 0, type: 'root', version: 1 },
}

/** A value for every field that is demanded or unique, from the configuration itself. */
export const minimalData = async (
  payload: Payload,
  slug: string,
  onlyUnique = false,
): Promise<Record<string, unknown>> => {
  const data: Record<string, unknown> = {}
  count += 1
  for (const field of payload.collections[slug as CollectionSlug].config.flattenedFields) {
    const isUnique = 'unique' in field && field.unique === true
    const isWanted = ('required' in field && field.required === true) || isUnique || field.name === 'rev'
    if (!isWanted || field.name === 'id' || (onlyUnique && !isUnique)) continue
    if (field.type === 'relationship') data[field.name] = isUnique ? undefined : await anyOf(payload, field)
    else if (field.type === 'number') data[field.name] = field.name === 'rev' ? 1 : 2023
    else if (field.type === 'date') data[field.name] = '2023-11-20T00:00:00.000Z'
    else if (field.type === 'select')
      data[field.name] = field.hasMany ? ['employee'] : firstOption(field.options)
    else if (field.type === 'json') data[field.name] = {}
    else if (field.type === 'richText') data[field.name] = emptyText
    else if (field.type === 'email') data[field.name] = `matrix-${String(count)}@demo.example.vn`
    else if (field.type === 'text' || field.type === 'textarea') data[field.name] = `matrix-${String(count)}`
  }
  return data
}

const firstOption = (options: Option[]): string => {
  const [first] = options
  return typeof first === 'object' ? first.value : (first ?? '')
}

const anyOf = async (payload: Payload, field: { hasMany?: boolean; relationTo: string | string[] }) => {
  if (typeof field.relationTo !== 'string') return undefined
  const collection = field.relationTo as CollectionSlug
  const { docs } = await payload.find({ collection, depth: 0, limit: 1 })
  return field.hasMany ? [docs[0]?.id] : docs[0]?.id
}
