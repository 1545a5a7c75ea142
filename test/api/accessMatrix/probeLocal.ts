import { copyOf, idsOf, isRefusal, subjectsOf, type Matrix, type Subject } from './context.ts'
import { isExpected } from './isExpected.ts'
import type { Persona } from './personas.ts'

/** Every operation of the Local API, asked as this person. */
export const probeLocal = async (matrix: Matrix, persona: Persona): Promise<void> => {
  for (const subject of subjectsOf(matrix)) {
    await reads(matrix, persona, subject)
    await writes(matrix, persona, subject)
  }
}

/** What came of it, or undefined where it was refused; a complaint about content is not a refusal. */
export const attempt = async <Value>(
  work: () => Promise<Value>,
): Promise<'complaint' | Value | undefined> => {
  try {
    return await work()
  } catch (error) {
    const { status = 500 } = error as { status?: number }
    if (status >= 500) throw error
    return isRefusal(status) ? undefined : 'complaint'
  }
}

const nameOf = (operation: string, { slug }: Subject, persona: Persona, place = '') =>
  `Local ${operation} ${slug}${place} as ${persona.key}`

const reads = async ({ book, payload }: Matrix, persona: Persona, subject: Subject): Promise<void> => {
  const { docs, row, slug } = subject
  const asked = { collection: slug, depth: 0, overrideAccess: false, user: persona.user } as const
  const where = { id: { in: docs.map(({ id }) => id) } }
  const check = (operation: string, expected: boolean, found: boolean, place = '') =>
    book.check({ expected, found, name: nameOf(operation, subject, persona, place) })
  const visible = docs.filter(({ facts }) => isExpected(row.read, persona, facts))
  const list = await attempt(() => payload.find({ ...asked, limit: 50, where }))
  const listed = typeof list === 'object' ? idsOf(list.docs) : []
  const count = await attempt(() => payload.count({ ...asked, where }))
  const counted = typeof count === 'object' ? count.totalDocs : 0
  check('count', true, counted === visible.length)
  for (const [place, { facts, id }] of docs.entries()) {
    const expected = isExpected(row.read, persona, facts)
    check('list', expected, listed.includes(id), `#${String(place)}`)
    const one = await attempt(() => payload.findByID({ ...asked, id }))
    check('read', expected, typeof one === 'object', `#${String(place)}`)
  }
}

const writes = async (matrix: Matrix, persona: Persona, subject: Subject): Promise<void> => {
  const { book, payload } = matrix
  const { docs, row, slug } = subject
  const asked = { collection: slug, depth: 0, overrideAccess: false, user: persona.user } as const
  const check = (operation: string, expected: boolean, found: unknown, place = '') =>
    book.check({ expected, found: found !== undefined, name: nameOf(operation, subject, persona, place) })

  const made = await attempt(() => payload.create({ ...asked, data: {} as never }))
  check('create', isExpected(row.create, persona), made)
  for (const [place, fixture] of docs.entries()) {
    const { facts, id } = fixture
    const changed = await attempt(() => payload.update({ ...asked, data: {}, id }))
    check('update', isExpected(row.update, persona, facts), changed, `#${String(place)}`)
    const mayDelete = isExpected(row.delete, persona, facts)
    const target = mayDelete ? await copyOf(matrix, subject, fixture) : id
    const gone = await attempt(() => payload.delete({ ...asked, id: target }))
    check('delete', mayDelete, gone, `#${String(place)}`)
  }
}
