import { formatNames, toWords, type CollectionSlug } from 'payload'

import { demoPassword } from '../seedServer.ts'
import { copyOf, idsOf, isRefusal, isTurnOf, subjectsOf, type Matrix, type Subject } from './context.ts'
import type { Rule } from './expected.ts'
import { minimalData, type Fixture } from './fixtures.ts'
import { isExpected } from './isExpected.ts'
import type { Persona } from './personas.ts'
import { ask } from './probeRest.ts'

type Reply = {
  data?: Record<string, unknown> | null
  errors?: { extensions?: { code?: string; statusCode?: number }; message: string; path?: string[] }[]
}

export const query = async (
  matrix: Matrix,
  persona: Persona,
  text: string,
  variables: Record<string, unknown> = {},
): Promise<Reply> => (await ask(matrix, persona, 'POST', 'graphql', { query: text, variables })).body

/** Whether one field of an answer was let through: a complaint about content counts as let through. */
export const isLetThrough = ({ data, errors = [] }: Reply, alias: string): boolean => {
  const about = errors.find(({ path }) => path?.[0] === alias)
  if (!about && !data) throw new Error(`GraphQL ${alias}: ${errors.map(({ message }) => message).join('; ')}`)
  if (!about) return data?.[alias] !== null && data?.[alias] !== undefined
  const { statusCode = 500 } = about.extensions ?? {}
  if (statusCode >= 500) throw new Error(`GraphQL ${alias}: ${about.message}`)
  return !isRefusal(statusCode)
}

const inSchema = new WeakMap<Matrix, Promise<Set<string>>>()

/** The operations that there are: what is not in the schema is open to nobody. */
const operationsOf = (matrix: Matrix): Promise<Set<string>> => {
  const known = inSchema.get(matrix) ?? askSchema(matrix)
  inSchema.set(matrix, known)
  return known
}

const askSchema = async (matrix: Matrix): Promise<Set<string>> => {
  const admin = matrix.personas.find(({ key }) => key === 'system-admin')
  if (!admin) throw new Error('There is no administrator')
  const kinds = 'mutationType { fields { name } } queryType { fields { name } }'
  const { data } = await query(matrix, admin, `{ __schema { ${kinds} } }`)
  const schema = data?.['__schema'] as Record<string, { fields: { name: string }[] }>
  return new Set(Object.values(schema).flatMap(({ fields }) => fields.map(({ name }) => name)))
}

const namesOf = ({ config }: Subject) => {
  const given: { pluralName?: string; singularName?: string } =
    typeof config.graphQL === 'object' ? config.graphQL : {}
  const fromSlug = formatNames(config.slug)
  const one = given.singularName ? toWords(given.singularName, true) : fromSlug.singular
  const many = given.pluralName ? toWords(given.pluralName, true) : fromSlug.plural
  return { many: one === many ? `all${one}` : many, one }
}

/** Every stock operation over GraphQL; collections that are not in the schema are refused to all. */
export const probeGraphql = async (matrix: Matrix, persona: Persona): Promise<void> => {
  for (const subject of subjectsOf(matrix)) {
    const isThere = subject.config.graphQL !== false
    await reads(matrix, persona, subject, isThere)
    if (isTurnOf('GraphQL', matrix, persona, subject)) await writes(matrix, persona, subject, isThere)
  }
}

const nameOf = (operation: string, { slug }: Subject, persona: Persona, place = '') =>
  `GraphQL ${operation} ${slug}${place} as ${persona.key}`

const reads = async (matrix: Matrix, persona: Persona, subject: Subject, isThere: boolean): Promise<void> => {
  const { many, one } = namesOf(subject)
  const { docs, row } = subject
  const where = `where: { id: { in: ${JSON.stringify(docs.map(({ id }) => id))} } }`
  const answer = await query(
    matrix,
    persona,
    `{ ${docs.map(({ id }, place) => `one${String(place)}: ${one}(id: "${id}") { id }`).join(' ')}
       list: ${many}(limit: 50, ${where}) { docs { id } }
       count: count${many}(${where}) { totalDocs } }`,
  )
  const list = answer.data?.['list'] as { docs?: unknown } | null | undefined
  const count = answer.data?.['count'] as { totalDocs?: number } | null | undefined
  const expectedOf = (place: number) => isThere && isExpected(row.read, persona, docs[place]?.facts ?? {})
  const visible = docs.filter((_, place) => expectedOf(place)).length
  const check = (operation: string, expected: boolean, found: boolean, place = '') =>
    matrix.book.check({ expected, found, name: nameOf(operation, subject, persona, place) })
  check('count', true, (count?.totalDocs ?? 0) === visible)
  for (const [place, { id }] of docs.entries()) {
    const at = `#${String(place)}`
    check('list', expectedOf(place), idsOf(list?.docs).includes(id), at)
    check('read', expectedOf(place), Boolean(answer.data?.[`one${String(place)}`]), at)
  }
}

const writes = async (
  matrix: Matrix,
  persona: Persona,
  subject: Subject,
  isThere: boolean,
): Promise<void> => {
  const { config, docs, row, slug } = subject
  const { one } = namesOf(subject)
  const known = await operationsOf(matrix)
  const may = (rule: Rule, fixture?: Fixture) => isThere && isExpected(rule, persona, fixture?.facts)
  const wanted = await Promise.all(
    docs.map(async (fixture, place): Promise<Wanted[]> => {
      const { id } = fixture
      const at = String(place)
      const mayDelete = may(row.delete, fixture)
      const mayCopy = config.disableDuplicate !== true && may(row.create) && may(row.read, fixture)
      const target = mayDelete ? await copyOf(matrix, subject, fixture) : id
      return [
        {
          alias: `changed${at}`,
          call: `update${one}`,
          given: `id: "${id}", data: {}`,
          mayDo: may(row.update, fixture),
        },
        { alias: `copied${at}`, call: `duplicate${one}`, given: `id: "${id}", data: $data`, mayDo: mayCopy },
        { alias: `gone${at}`, call: `delete${one}`, given: `id: "${target}"`, mayDo: mayDelete },
      ]
    }),
  )
  const made = { alias: 'made', call: `create${one}`, given: 'data: $data', mayDo: may(row.create) }
  const all = [made, ...wanted.flat()]
  const asked = all.filter(({ call }) => known.has(call))
  const isCreatable = asked.some(({ given }) => given.includes('$data'))
  const text = asked.map(({ alias, call, given }) => `${alias}: ${call}(${given}) { id }`).join(' ')
  const head = isCreatable ? `mutation ($data: mutation${one}Input!)` : 'mutation'
  const variables = isCreatable ? { data: await creatable(matrix, slug) } : {}
  const reply: Reply = asked.length > 0 ? await query(matrix, persona, `${head} { ${text} }`, variables) : {}
  for (const each of all) {
    matrix.book.check({
      expected: each.mayDo,
      found: asked.includes(each) && isLetThrough(reply, each.alias),
      name: nameOf(each.call, subject, persona, `#${each.alias}`),
    })
  }
}

type Wanted = { alias: string; call: string; given: string; mayDo: boolean }

// What a person writes must be complete to be judged at all; what services write is left out.
const creatable = async ({ payload }: Matrix, slug: CollectionSlug) => {
  const fields = payload.collections[slug].config.flattenedFields
  const isAsked = (name: string) =>
    name !== 'rev' && fields.some((field) => field.name === name && 'required' in field && field.required)
  const entries = Object.entries(await minimalData(payload, slug)).filter(([name]) => isAsked(name))
  const password = slug === 'users' ? { password: demoPassword } : {}
  return { ...Object.fromEntries(entries), ...password }
}
