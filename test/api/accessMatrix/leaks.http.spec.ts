import { randomBytes } from 'node:crypto'

import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { idOf } from '../../../src/shared/idOf.ts'
import { copyOf, subjectsOf, type Matrix } from './context.ts'
import { isExpected } from './isExpected.ts'
import { openMatrix } from './openMatrix.ts'
import type { Persona } from './personas.ts'
import { query } from './probeGraphql.ts'
import { ask } from './probeRest.ts'

/** A field that this persona may not read, in a collection that they may. */
const kept: [who: string, slug: string, path: string][] = [
  ['employee', 'users', 'email'],
  ['employee', 'users', 'hash'],
  ['employee', 'users', 'mail.work'],
  ['standing-head', 'users', 'mail.news'],
  ['standing-head', 'one-time-links', 'print'],
  ['employee', 'users', 'salt'],
  ['employee', 'users', 'loginAttempts'],
  ['employee', 'users', 'lockUntil'],
  ['employee', 'users', 'resetPasswordToken'],
  ['employee', 'users', 'sessions.id'],
  ['clerk', 'people', 'gender'],
  ['clerk', 'people', 'isDirectWorker'],
  ['standing-head', 'users', 'email'],
  ['unit-head', 'nominations', 'historyHash'],
  ['standing-head', 'nominations', 'pending'],
  ['unit-head', 'nominations', 'createdBy.email'],
  ['employee', 'councils', 'chair.email'],
  ['employee', 'councils', 'members.email'],
  ['clerk', 'users', 'person.gender'],
  ['clerk', 'nominations', 'person.gender'],
  ['system-admin', 'outbox', 'payload'],
  ['system-admin', 'outbox', 'delivered'],
  ['anonymous', 'exemplars', 'assignees'],
  ['anonymous', 'exemplars', 'createdBy'],
  ['anonymous', 'exemplars', 'dueAt'],
  ['anonymous', 'exemplars', 'person'],
  ['anonymous', 'exemplars', 'person.gender'],
  ['anonymous', 'exemplars', 'achievement'],
  ['anonymous', 'exemplars', 'achievement.money'],
  ['anonymous', 'exemplars', 'consent.note'],
  ['employee', 'exemplars', 'consent.note'],
  ['employee', 'campaigns', 'createdBy.email'],
]

const systemFields = {
  assignees: ['somebody'],
  createdBy: 'somebody',
  dueAt: '2099-01-01T00:00:00.000Z',
  historyHash: 'forged',
  pending: [{ effects: [] }],
  previousState: 'published',
  state: 'published',
  workflowVersion: 'forged',
}

/** Who may write a document of the collection, and what of it is not theirs to write. */
const forged: [who: string, slug: string, fields: Record<string, unknown>, good: Record<string, unknown>][] =
  [
    ['standing-officer', 'campaigns', systemFields, { key: 'giả-mạo', title: 'Giả mạo', year: 2023 }],
    [
      'standing-officer',
      'campaigns',
      { formVersion: 'x', nominationWorkflowVersion: 'x' },
      { key: 'gm', title: 'GM', year: 2023 },
    ],
    ['unit-officer', 'exemplars', systemFields, { summary: 'Giả mạo', title: 'Giả mạo' }],
    [
      'unit-officer',
      'exemplars',
      { holderName: 'x', publishedAt: '2023-01-01T00:00:00.000Z', slug: 'x' },
      { summary: 'GM', title: 'GM' },
    ],
    ['standing-head', 'forms', { latestNumber: 99, latestVersion: 'x' }, { key: 'gm', title: 'GM' }],
    [
      'council-secretary',
      'council-minutes',
      { locked: true, session: 'x', signed: [{ by: 'x' }], title: 'x' },
      {},
    ],
    ['employee', 'users', { active: false, person: 'x', roles: ['system-admin'], unit: 'x' }, {}],
    [
      'employee',
      'users',
      { hash: 'x', lockUntil: '2099-01-01T00:00:00.000Z', loginAttempts: 9, salt: 'x' },
      {},
    ],
    ['system-admin', 'users', { hash: 'x', resetPasswordToken: 'x', sessions: [{ id: 'x' }] }, {}],
  ]

describe('leaks', () => {
  let matrix: Matrix
  let close: () => Promise<void>
  const persona = (key: string): Persona => {
    const found = matrix.personas.find((each) => each.key === key)
    if (!found) throw new Error(`No persona ${key}`)
    return found
  }

  beforeAll(async () => {
    const opened = await openMatrix()
    matrix = opened.matrix
    close = opened.close
  }, 300_000)
  afterAll(() => close())

  describe('a field that is not theirs answers no question', () => {
    it.each(kept)('%s asks %s for %s', async (who, slug, path) => {
      const asker = persona(who)
      for (const filter of [`${path}][exists]=true`, `${path}][equals]=x`, `${path}][not_equals]=x`]) {
        const { body, status } = await ask(matrix, asker, 'GET', `${slug}?where[${filter}&limit=5`)
        expect([400, 403], `where[${filter} ${JSON.stringify(body).slice(0, 300)}`).toContain(status)
        const count = await ask(matrix, asker, 'GET', `${slug}/count?where[${filter}`)
        expect([400, 403], `count where[${filter}`).toContain(count.status)
      }
      const nested = await ask(matrix, asker, 'GET', `${slug}?where[or][0][and][0][${path}][exists]=true`)
      expect([400, 403], 'nested where').toContain(nested.status)
      for (const order of [path, `-${path}`]) {
        const sorted = await ask(matrix, asker, 'GET', `${slug}?sort=${order}`)
        expect([400, 403], `sort=${order}`).toContain(sorted.status)
      }
      const [field = '', ...rest] = path.split('.')
      const select = [field, ...rest].map((part) => `[${part}]`).join('')
      const shown = await ask(matrix, asker, 'GET', `${slug}?select${select}=true&depth=1&limit=20&sort=id`)
      if (shown.status === 200) {
        for (const doc of shown.body['docs'] as Record<string, unknown>[]) {
          // Their own account and their own staff record are theirs to read.
          const { id, person } = (asker.user ?? {}) as { id?: unknown; person?: unknown }
          if (doc['id'] === id || doc['id'] === idOf(person)) continue
          const value = rest.reduce<unknown>(
            (at, part) => (at as Record<string, unknown> | undefined)?.[part],
            doc[field],
          )
          expect(value ?? null, `select${select}`).toBeNull()
        }
      }
    })
  })

  it('nothing of a document that is not theirs is in any list, whatever is populated', async () => {
    const canaries: { canary: string; name: string; readers: string[] }[] = []
    for (const subject of subjectsOf(matrix)) {
      const field = subject.config.flattenedFields.find(
        (each) => (each.type === 'text' || each.type === 'textarea') && !('unique' in each && each.unique),
      )
      if (!field || !('name' in field) || field.name === 'state') continue
      for (const { facts, id } of subject.docs) {
        // Begins with no digit: one that comes before today's date would put a delegation in force.
        const canary = `x${randomBytes(16).toString('hex')}`
        const data = { [field.name]: canary }
        await matrix.payload.db.updateOne({ collection: subject.slug, data, id })
        const readers = matrix.personas.filter((each) => isExpected(subject.row.read, each, facts))
        canaries.push({
          canary,
          name: `${subject.slug}.${field.name}`,
          readers: readers.map(({ key }) => key),
        })
      }
    }
    expect(canaries.length).toBeGreaterThan(30)
    const found: string[] = []
    for (const key of [
      'anonymous',
      'employee',
      'unit-head.kinhte',
      'unit-officer',
      'system-admin',
      'accountant',
      'disabled',
    ]) {
      for (const { slug } of subjectsOf(matrix)) {
        for (const path of [
          `${slug}?depth=3&limit=200`,
          `${slug}?limit=200&joins=false&populate[users][email]=true`,
        ]) {
          const text = JSON.stringify((await ask(matrix, persona(key), 'GET', path)).body)
          for (const { canary, name, readers } of canaries) {
            if (!readers.includes(key) && text.includes(canary)) found.push(`${key} saw ${name} in ${path}`)
          }
        }
      }
    }
    expect(found).toEqual([])
  }, 200_000)

  it('no e-mail address of anybody else is in anything that staff read', async () => {
    const asker = persona('employee')
    for (const { slug } of subjectsOf(matrix)) {
      const { body } = await ask(matrix, asker, 'GET', `${slug}?depth=3&limit=200`)
      const addresses = JSON.stringify(body).match(/[\w.-]+@demo\.example\.vn/g) ?? []
      expect(
        addresses.filter((address) => address !== 'employee@demo.example.vn'),
        slug,
      ).toEqual([])
    }
  })

  describe('what the system keeps is refused aloud and not stored', () => {
    it.each(forged)('%s writes %s: %j', async (who, slug, fields, good) => {
      const writer = persona(who)
      const { docs } = subjectsOf(matrix).find((each) => each.slug === slug) ?? { docs: [] }
      const own = docs.find(({ facts }) => !facts.unit || facts.unit === writer.unit)?.id ?? ''
      const id = slug === 'users' && who === 'employee' ? (writer.user?.id ?? '') : own
      const stored = async () =>
        JSON.stringify(
          await matrix.payload.db.findOne({
            collection: slug as CollectionSlug,
            where: { id: { equals: id } },
          }),
        )
      const before = await stored()
      for (const [field, value] of Object.entries(fields)) {
        const changed = await ask(matrix, writer, 'PATCH', `${slug}/${id}`, { [field]: value, rev: 1 })
        expect([400, 403], `PATCH ${field} ${JSON.stringify(changed.body)}`).toContain(changed.status)
        if (Object.keys(good).length === 0) continue
        const made = await ask(matrix, writer, 'POST', slug, { ...good, [field]: value })
        expect([400, 403], `POST ${field} ${JSON.stringify(made.body)}`).toContain(made.status)
      }
      expect(await stored()).toBe(before)
    })

    it('when a document was begun and last written, over REST and GraphQL', async () => {
      const writer = persona('system-admin')
      const forged = { createdAt: '2001-01-01T00:00:00.000Z', updatedAt: '2001-01-01T00:00:00.000Z' }
      const unit = { ...forged, key: 'don-vi-thu', name: 'Đơn vị thử' }
      const made = await ask(matrix, writer, 'POST', 'units', unit)
      expect(made.status, JSON.stringify(made.body)).toBe(201)
      const { id } = (made.body as { doc: { id: string } }).doc
      const changed = await ask(matrix, writer, 'PATCH', `units/${id}`, forged)
      expect(changed.status, JSON.stringify(changed.body)).toBe(200)
      const text =
        'mutation ($id: String!, $data: mutationUnitUpdateInput!) { it: updateUnit(id: $id, data: $data) { id } }'
      await query(matrix, writer, text, { data: forged, id })
      const stored = await matrix.payload.findByID({ collection: 'units', id })
      expect([stored.createdAt, stored.updatedAt].join()).not.toContain('2001')
      await matrix.payload.delete({ collection: 'units', id })
    })

    it('dossiers take answers and nothing else, over REST and GraphQL', async () => {
      const [own] = matrix.fixtures['nominations'] ?? []
      const officer = persona('unit-officer')
      for (const field of [...Object.keys(systemFields), 'computed', 'unit', 'vote', 'xyz']) {
        const body = { answers: {}, [field]: 'x', rev: 1 }
        const patched = await ask(matrix, officer, 'PATCH', `nominations/${own?.id ?? ''}`, body)
        expect(patched.status, field).toBe(422)
        const acted = await ask(matrix, officer, 'POST', `nominations/${own?.id ?? ''}/actions/withdraw`, {
          [field]: 'x',
          rev: 1,
        })
        expect(acted.status, field).toBe(422)
        const data = { [field]: 'x' }
        const started = await query(
          matrix,
          officer,
          'mutation ($data: FreeJSON!) { startNomination(data: $data) { id } }',
          { data },
        )
        expect(started.errors?.[0]?.extensions?.statusCode, field).toBe(422)
      }
    })

    it.each([
      ['unit-officer', 'updateExemplar', 'mutationExemplarUpdateInput', 'exemplars', { state: 'published' }],
      [
        'standing-officer',
        'updateCampaign',
        'mutationCampaignUpdateInput',
        'campaigns',
        { state: 'published' },
      ],
      ['employee', 'updateUser', 'mutationUserUpdateInput', 'users', { roles: ['chief'] }],
    ])('%s by %s over GraphQL', async (who, mutation, type, slug, data) => {
      const writer = persona(who)
      const id = slug === 'users' ? writer.user?.id : matrix.fixtures[slug]?.[0]?.id
      const text = `mutation ($id: String!, $data: ${type}!) { it: ${mutation}(id: $id, data: $data) { id } }`
      const { errors } = await query(matrix, writer, text, { data, id })
      expect(errors?.[0]?.extensions?.statusCode).toBe(403)
    })
  })

  it('that a dossier was is told to those who had a part in it alone, over REST and GraphQL', async () => {
    const { payload } = matrix
    const subject = subjectsOf(matrix).find(({ slug }) => slug === 'nominations')
    const [fixture] = subject?.docs ?? []
    if (!subject || !fixture) throw new Error('the matrix has a nomination')
    const id = await copyOf(matrix, subject, fixture)
    const [officer, other] = [persona('unit-officer'), persona('standing-officer')]
    await payload.create({
      collection: 'history',
      data: {
        action: 'create',
        actor: String(officer.user?.id),
        rev: 0,
        subjectCollection: 'nominations',
        subjectId: id,
      },
    })
    await payload.delete({ collection: 'nominations', id })

    const act =
      'mutation ($id: String!) { performAction(collection: "nominations", id: $id, action: "withdraw", rev: 1) { rev } }'
    const asked = async (who: Persona, place: string) => {
      const { body, status } = await ask(matrix, who, 'POST', `nominations/${place}/actions/withdraw`, {
        rev: 1,
      })
      const { errors } = await query(matrix, who, act, { id: place })
      return [
        status,
        errors?.[0]?.extensions?.statusCode,
        /đã bị xóa ngày \d\d\/\d\d\/\d{4}/.test(JSON.stringify(body)),
      ]
    }
    expect(await asked(officer, id)).toEqual([409, 409, true])
    expect(await asked(other, id)).toEqual([404, 404, false])
    expect(await asked(other, 'f'.repeat(24))).toEqual([404, 404, false])
  })

  it('an account that was put out of use opens no door', async () => {
    const body = { email: 'disabled@demo.example.vn', password: 'Mat-khau-thu-nghiem-2023' }
    const { status } = await ask(matrix, persona('anonymous'), 'POST', 'users/login', body)
    expect(status).toBe(403)
  })
})
