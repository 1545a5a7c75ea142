import { idsOf, copyOf, isRefusal, isTurnOf, subjectsOf, type Matrix, type Subject } from './context.ts'
import { restRows } from './expected.ts'
import { isExpected } from './isExpected.ts'
import type { Persona } from './personas.ts'

type Answer = { body: Record<string, unknown>; status: number }

export const ask = async (
  { url }: Pick<Matrix, 'url'>,
  { token }: Persona,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> => {
  const response = await fetch(`${url}/api/${path}`, {
    body: body === undefined ? undefined : JSON.stringify(body),
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `JWT ${token}` } : {}),
    },
    method,
  })
  const text = await response.text()
  if (response.status >= 500) throw new Error(`${method} ${path}: ${String(response.status)} ${text}`)
  return {
    body: (text.startsWith('{') ? JSON.parse(text) : {}) as Record<string, unknown>,
    status: response.status,
  }
}

/** Every stock operation over REST. */
export const probeRest = async (matrix: Matrix, persona: Persona): Promise<void> => {
  for (const subject of subjectsOf(matrix)) {
    const row = restRows[subject.slug] ?? subject.row
    const overRest = { ...subject, row }
    await reads(matrix, persona, overRest)
    if (!isTurnOf('REST', matrix, persona, subject)) continue
    await writes(matrix, persona, overRest)
    await deletes(matrix, persona, overRest)
  }
  await permissions(matrix, persona)
}

const nameOf = (operation: string, { slug }: Subject, persona: Persona, place = '') =>
  `REST ${operation} ${slug}${place} as ${persona.key}`

const among = ({ docs }: Subject): string =>
  docs.map(({ id }, place) => `where[id][in][${String(place)}]=${encodeURIComponent(id)}`).join('&')

const reads = async (matrix: Matrix, persona: Persona, subject: Subject): Promise<void> => {
  const { book } = matrix
  const { docs, row, slug } = subject
  const visible = docs.filter(({ facts }) => isExpected(row.read, persona, facts))
  const list = await ask(matrix, persona, 'GET', `${slug}?${among(subject)}&depth=0&limit=50`)
  const listed = list.status === 200 ? idsOf(list.body['docs']) : []
  // Preferences are addressed by key, one's own only: `count` and `versions` would be keys.
  const isByKey = slug === 'payload-preferences'
  if (!isByKey) {
    const count = await ask(matrix, persona, 'GET', `${slug}/count?${among(subject)}`)
    const counted = count.status === 200 ? count.body['totalDocs'] : 0
    book.check({ expected: true, found: counted === visible.length, name: nameOf('count', subject, persona) })
    const versions = await ask(matrix, persona, 'GET', `${slug}/versions`)
    book.check({
      expected: false,
      found: versions.status === 200,
      name: nameOf('versions', subject, persona),
    })
  }
  for (const [place, { facts, id }] of docs.entries()) {
    const expected = isExpected(row.read, persona, facts)
    const name = (operation: string) => nameOf(operation, subject, persona, `#${String(place)}`)
    book.check({ expected, found: listed.includes(id), name: name('list') })
    if (isByKey) continue
    const { status } = await ask(matrix, persona, 'GET', `${slug}/${id}?depth=0`)
    book.check({ expected, found: status === 200, name: name('read') })
  }
}

const hasOwn = ({ config }: Subject, method: string, path: string): boolean =>
  (config.endpoints || []).some(
    (endpoint) => endpoint.method === method && endpoint.path === path && 'access' in endpoint.handler,
  )

const writes = async (matrix: Matrix, persona: Persona, subject: Subject): Promise<void> => {
  const { book } = matrix
  const { config, docs, row, slug } = subject
  if (!hasOwn(subject, 'post', '/')) {
    const { status } = await ask(matrix, persona, 'POST', slug, {})
    const expected = isExpected(row.create, persona)
    book.check({ expected, found: !isRefusal(status), name: nameOf('create', subject, persona) })
  }
  for (const [place, { facts, id }] of docs.entries()) {
    const check = (operation: string, expected: boolean, found: boolean) =>
      book.check({ expected, found, name: nameOf(operation, subject, persona, `#${String(place)}`) })
    const expected = isExpected(row.update, persona, facts)
    const bulk = await ask(
      matrix,
      persona,
      'PATCH',
      `${slug}?where[id][equals]=${encodeURIComponent(id)}`,
      {},
    )
    check('bulkUpdate', expected, !isRefusal(bulk.status) && touched(bulk.body) > 0)
    if (!hasOwn(subject, 'patch', '/:id')) {
      const { status } = await ask(matrix, persona, 'PATCH', `${slug}/${id}`, {})
      check('update', expected, !isRefusal(status))
    }
    const copied = await ask(matrix, persona, 'POST', `${slug}/${id}/duplicate`, {})
    const mayCopy = config.disableDuplicate !== true && isExpected(row.create, persona)
    check('duplicate', mayCopy && isExpected(row.read, persona, facts), !isRefusal(copied.status))
  }
}

/** How many documents a bulk update reached, those with a complaint about their content included. */
const touched = ({ docs, errors }: Record<string, unknown>): number =>
  [docs, errors].flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : [])).length

const deletes = async (matrix: Matrix, persona: Persona, subject: Subject): Promise<void> => {
  const { docs, row, slug } = subject
  for (const [place, fixture] of docs.entries()) {
    const expected = isExpected(row.delete, persona, fixture.facts)
    const name = (operation: string) => nameOf(operation, subject, persona, `#${String(place)}`)
    const target = async () => (expected ? copyOf(matrix, subject, fixture) : fixture.id)
    // Preferences are deleted by key.
    if (slug !== 'payload-preferences') {
      const one = await ask(matrix, persona, 'DELETE', `${slug}/${await target()}`)
      matrix.book.check({ expected, found: one.status === 200, name: name('delete') })
    }
    const id = await target()
    const bulk = await ask(matrix, persona, 'DELETE', `${slug}?where[id][equals]=${encodeURIComponent(id)}`)
    const found = bulk.status === 200 && idsOf(bulk.body['docs']).includes(id)
    matrix.book.check({ expected, found, name: name('bulkDelete') })
  }
}

/** What `/api/access` tells a person is what the table says they may do to at least some document. */
const permissions = async (matrix: Matrix, persona: Persona): Promise<void> => {
  const { body } = await ask(matrix, persona, 'GET', 'access')
  const told = (body['collections'] ?? {}) as Record<string, Record<string, unknown> | undefined>
  for (const subject of subjectsOf(matrix)) {
    for (const operation of ['create', 'delete', 'read', 'update'] as const) {
      const expected = subject.row[operation].some(
        ({ to, when = [] }) =>
          (to.includes('anyone') || persona.roles.some((role) => to.includes(role))) &&
          // Whoever counts no votes is offered none of it.
          (!when.includes('teller') ||
            subject.docs.some(({ facts }) => facts.tellers?.includes(persona.key))),
      )
      const found = Boolean(told[subject.slug]?.[operation])
      matrix.book.check({ expected, found, name: nameOf(`access.${operation}`, subject, persona) })
    }
  }
}
