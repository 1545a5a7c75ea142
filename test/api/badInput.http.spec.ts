import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { WorkflowDefinition } from '../../src/workflow/types.ts'
import { aNomination } from './aNomination.ts'
import { signInAs, type Client, type Reply } from './client.ts'
import { databasePrint } from './databasePrint.ts'
import { databasesUnderTest } from './databasesUnderTest.ts'
import { malformedWorkflows } from './malformedWorkflows.ts'
import { seedServer } from './seedServer.ts'
import { startServer, type RunningServer } from './startServer.ts'
import { unrealSchedules } from './unrealSchedules.ts'
import { unsoundWorkflows } from './unsoundWorkflows.ts'

type Drawn = { definition: WorkflowDefinition; id: string; rev: number }
type Send = [method: 'patch' | 'post', path: string, body: unknown]

const vietnamese = /[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/i
describe.each(databasesUnderTest())('bad input over HTTP on $name', ({ databaseUri }) => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-bad-'))
  const people: Record<string, Client> = {}
  let server: RunningServer
  let workflow: Drawn
  /** One to be worked on, one that has been submitted since it was read, one that has been withdrawn. */
  const made = { finished: '', fresh: '', moved: '' }

  const who = (name: string): Client => {
    const found = people[name]
    if (!found) throw new Error(`${name} has not signed in`)
    return found
  }
  const drawn = async (): Promise<Drawn> => {
    const { body } = await who('standing-head').get('/api/workflows?where[key][equals]=training&depth=0')
    return (body['docs'] as Drawn[])[0] as Drawn
  }
  const told = ({ body, status }: Reply) => {
    const { code = '', path: place } = body.errors?.[0] ?? {}
    return [String(status), code, ...(place === undefined ? [] : [place])].join(' ')
  }
  /** Refused in both languages, each in its own, and nothing is written. */
  const expectRefused = async (name: string, [method, at, body]: Send, wanted: RegExp | string) => {
    const before = await databasePrint(dataDir)
    for (const language of ['vi', 'en']) {
      const reply = await who(name)[method](at, body, { 'accept-language': language })
      const message = String(reply.body.errors?.[0]?.message)
      if (typeof wanted === 'string') expect(told(reply), message).toBe(wanted)
      else expect(told(reply), message).toMatch(wanted)
      expect(vietnamese.test(message), `${language}: ${message}`).toBe(language === 'vi')
    }
    expect(await databasePrint(dataDir)).toEqual(before)
  }

  beforeAll(async () => {
    const env = { DATABASE_URI: databaseUri('bad_input') }
    await seedServer(dataDir, env)
    server = await startServer({ dataDir, env })
    for (const name of [
      'unit-officer.kinhte',
      'unit-head.kinhte',
      'unit-head.noichinh',
      'standing-officer',
      'standing-head',
      'system-admin',
    ])
      people[name] = await signInAs(server.url, name)
    workflow = await drawn()
    for (const key of ['fresh', 'moved', 'finished'] as const)
      made[key] = await aNomination(who('unit-officer.kinhte'))
    for (const id of [made.moved, made.finished])
      await who('unit-head.kinhte').post(`/api/nominations/${id}/actions/submit`, { rev: 1 })
    const withdrawn = await who('unit-head.kinhte').post(
      `/api/nominations/${made.finished}/actions/withdraw`,
      { comment: 'Rút hồ sơ.', rev: 2 },
    )
    expect(withdrawn.body['state'], JSON.stringify(withdrawn.body)).toBe('withdrawn')
  }, 300_000)
  afterAll(() => server.stop())

  it.each(malformedWorkflows)('keeps no definition that is %s', async (_name, spoil, wanted) => {
    const definition = spoil(structuredClone(workflow.definition))
    await expectRefused(
      'standing-head',
      ['patch', `/api/workflows/${workflow.id}`, { definition, rev: workflow.rev }],
      `422 ${wanted}`,
    )
    await expectRefused(
      'standing-head',
      ['post', '/api/workflows', { definition, key: 'nhap-vao', title: 'Nhập vào' }],
      `422 ${wanted}`,
    )
  })

  it.each(unsoundWorkflows)('publishes no workflow with %s', async (_name, spoil, place) => {
    const { definition, rev } = { ...(await drawn()), definition: structuredClone(workflow.definition) }
    const saved = await who('standing-head').patch(`/api/workflows/${workflow.id}`, {
      definition: spoil(definition),
      rev,
    })
    expect(saved.status, JSON.stringify(saved.body)).toBe(200)
    await expectRefused('standing-head', ['post', `/api/workflows/${workflow.id}/publish`, {}], place)
    const { body } = await who('standing-head').post(`/api/workflows/${workflow.id}/publish`)
    expect(body.errors?.map(({ path: at }) => at).join(' ')).toMatch(place)
  })

  it('begins nothing with a form or a procedure that there is not', async () => {
    const procedure = {
      key: 'thu-tuc-moi',
      startableBy: ['employee'],
      title: 'Thủ tục mới',
      workflow: workflow.id,
    }
    await expectRefused(
      'standing-head',
      ['post', '/api/procedures', { ...procedure, form: 'x' }],
      '422 REFERENCE_UNKNOWN form',
    )
    // An id of the right form that is of another collection.
    await expectRefused(
      'standing-head',
      ['post', '/api/procedures', { ...procedure, form: workflow.id }],
      '422 REFERENCE_UNKNOWN form',
    )
    const council = { active: false, members: [workflow.id], name: 'Hội đồng' }
    await expectRefused('standing-head', ['post', '/api/councils', council], '422 REFERENCE_UNKNOWN members')
    await expectRefused(
      'unit-officer.kinhte',
      ['post', '/api/cases', { procedure: 'khong-co' }],
      '422 PROCEDURE_UNKNOWN procedure',
    )
    await expectRefused(
      'unit-officer.kinhte',
      ['post', '/api/nominations', { campaign: 5 }],
      '422 NOMINATION_INVALID campaign',
    )
  })

  it.each(unrealSchedules)('keeps no schedule that is %s', async (_name, schedules, wanted) => {
    const { body } = await who('standing-head').get('/api/procedures?where[key][equals]=kiem-tra&depth=0')
    const [{ id }] = body['docs'] as [{ id: string }]
    await expectRefused('standing-head', ['patch', `/api/procedures/${id}`, { schedules }], wanted)
    await expectRefused('unit-head.kinhte', ['patch', `/api/procedures/${id}`, { schedules: [] }], /^403 /)
  })

  it('keeps and reads schedules over GraphQL', async () => {
    const head = who('standing-head')
    const { body } = await head.get('/api/procedures?where[key][equals]=kiem-tra&depth=0')
    const [{ id }] = body['docs'] as [{ id: string }]
    const ask = (query: string) => head.post('/api/graphql', { query })
    const written = `key: "hang-nam", title: "Kiểm tra {period}", every: year, day: 15, month: 6, role: standing_officer, beforeIn: days, covers: year, missed: each, beginAs: role`
    const update = (rest: string) =>
      ask(
        `mutation { updateProcedure(id: "${id}", data: { schedules: [{ ${rest} }] }) { schedules { key every active } } }`,
      )
    expect((await update(written)).body).toEqual({
      data: { updateProcedure: { schedules: [{ active: false, every: 'year', key: 'hang-nam' }] } },
    })
    const refused = await update(written.replace('day: 15', 'day: 31'))
    expect(JSON.stringify(refused.body)).toContain('"path":"schedules.0.day"')
    const read = await ask(
      `{ Procedures(where: { id: { equals: "${id}" } }) { docs { schedules { day } } } }`,
    )
    expect(read.body).toEqual({ data: { Procedures: { docs: [{ schedules: [{ day: 15 }] }] } } })
  })

  const submit = (id: string, body: unknown): Send => ['post', `/api/nominations/${id}/actions/submit`, body]
  const save = (id: string, body: unknown): Send => ['patch', `/api/nominations/${id}`, body]
  const head = 'unit-head.kinhte'
  const commands: [string, string, (ids: typeof made) => Send, RegExp | string][] = [
    ['a rev that is text', head, ({ fresh }) => submit(fresh, { rev: '1' }), '422 COMMAND_INVALID rev'],
    ['half a rev', head, ({ fresh }) => submit(fresh, { rev: 1.5 }), '422 COMMAND_INVALID rev'],
    ['no rev', head, ({ fresh }) => submit(fresh, {}), '422 COMMAND_INVALID rev'],
    [
      'a rev beyond all numbers',
      head,
      ({ fresh }) => submit(fresh, { rev: 1e300 }),
      '422 COMMAND_INVALID rev',
    ],
    ['a negative rev', head, ({ fresh }) => submit(fresh, { rev: -1 }), '409 STALE_REV'],
    ['a rev to come', head, ({ fresh }) => submit(fresh, { rev: Number.MAX_SAFE_INTEGER }), '409 STALE_REV'],
    [
      'a comment that is a number',
      head,
      ({ fresh }) => submit(fresh, { comment: 5, rev: 1 }),
      '422 COMMAND_INVALID comment',
    ],
    [
      'data that is a list',
      head,
      ({ fresh }) => submit(fresh, { data: [], rev: 1 }),
      '422 COMMAND_INVALID data',
    ],
    [
      'somebody who is an object',
      head,
      ({ fresh }) => submit(fresh, { onBehalfOf: {}, rev: 1 }),
      '422 COMMAND_INVALID onBehalfOf',
    ],
    [
      'somebody who lent nothing',
      head,
      ({ fresh }) => submit(fresh, { onBehalfOf: 'x', rev: 1 }),
      '403 NO_DELEGATION',
    ],
    [
      'a state of its own',
      head,
      ({ fresh }) => submit(fresh, { rev: 1, state: 'awarded' }),
      '422 UNKNOWN_FIELD state',
    ],
    ['a list for a body', head, ({ fresh }) => submit(fresh, [1]), /^400 /],
    [
      'an action of JavaScript',
      head,
      ({ fresh }) => ['post', `/api/nominations/${fresh}/actions/constructor`, { rev: 1 }],
      '422 UNKNOWN_ACTION',
    ],
    [
      'an action of a later step',
      'standing-officer',
      ({ moved }) => ['post', `/api/nominations/${moved}/actions/appraise`, { rev: 2 }],
      '409 NOT_IN_STATE',
    ],
    [
      'answers that are text',
      head,
      ({ fresh }) => save(fresh, { answers: 'x', rev: 1 }),
      '422 ANSWERS_REQUIRED answers',
    ],
    [
      'an answer of another type',
      head,
      ({ fresh }) => save(fresh, { answers: { diemNhiemVu: 'x' }, rev: 1 }),
      '422 FIELD_TYPE answers.diemNhiemVu',
    ],
    [
      'answers read too long ago',
      head,
      ({ fresh }) => save(fresh, { answers: { diemNhiemVu: 1 }, rev: 0 }),
      '409 STALE_REV',
    ],
    ['a dossier that has been moved', head, ({ moved }) => submit(moved, { rev: 1 }), '409 STALE_REV'],
    ['a step that has been taken', head, ({ moved }) => submit(moved, { rev: 2 }), '409 NOT_IN_STATE'],
    [
      'answers of a step that is over',
      head,
      ({ moved }) => save(moved, { answers: { diemNhiemVu: 1 }, rev: 2 }),
      '403 FIELD_CLOSED answers.diemNhiemVu',
    ],
    ['a dossier that is finished', head, ({ finished }) => submit(finished, { rev: 3 }), '409 NOT_IN_STATE'],
    [
      'a finished dossier to be held',
      'standing-head',
      ({ finished }) => ['post', `/api/nominations/${finished}/actions/hold`, { comment: 'Chờ.', rev: 3 }],
      /^(?:409|403) /,
    ],
    [
      'a finished dossier to be returned',
      'standing-officer',
      ({ finished }) => [
        'post',
        `/api/nominations/${finished}/actions/return`,
        { comment: 'Sửa.', data: { fields: ['diemNhiemVu'] }, rev: 3 },
      ],
      /^(?:409|403) /,
    ],
    [
      'answers of a finished dossier',
      head,
      ({ finished }) => save(finished, { answers: { diemNhiemVu: 1 }, rev: 3 }),
      /^(?:409|403) /,
    ],
    ['a dossier that is not there', head, () => submit('f'.repeat(24), { rev: 1 }), '404 NOT_FOUND'],
    [
      'somebody of another unit',
      'unit-head.noichinh',
      ({ fresh }) => submit(fresh, { rev: 1 }),
      '403 FORBIDDEN',
    ],
    [
      'somebody who only fills it in',
      'unit-officer.kinhte',
      ({ fresh }) => submit(fresh, { rev: 1 }),
      '403 NOT_ALLOWED',
    ],
    [
      'many, of which one is none',
      'standing-officer',
      ({ moved }) => [
        'post',
        '/api/nominations/actions/receive',
        {
          items: [
            { id: moved, rev: 2 },
            { id: 5, rev: 1 },
          ],
        },
      ],
      '422 COMMAND_INVALID items',
    ],
    [
      'the same dossier twice in one go',
      'standing-officer',
      ({ moved }) => [
        'post',
        '/api/nominations/actions/receive',
        {
          items: [
            { id: moved, rev: 2 },
            { id: moved, rev: 2 },
          ],
        },
      ],
      '422 COMMAND_INVALID items',
    ],
  ]
  it.each(commands)('does nothing for %s', async (_name, name, send, wanted) => {
    await expectRefused(name, send(made), wanted)
  })

  it('does nothing for somebody whose role or account has been taken away, and once what is sent twice', async () => {
    const { body } = await who('system-admin').get(
      '/api/users?where[email][equals]=unit-head.kinhte@demo.example.vn&depth=0',
    )
    const { id, unit } = (body['docs'] as { id: string; unit: string }[])[0] ?? { id: '', unit: '' }
    const change = async (data: Record<string, unknown>) =>
      expect((await who('system-admin').patch(`/api/users/${id}`, data)).status).toBe(200)

    const address = String((await who(head).post('/api/work-items/calendar')).body['url'])
    expect((await fetch(address)).status).toBe(200)
    await change({ roles: ['unit-officer'], unit })
    await expectRefused(head, submit(made.fresh, { rev: 1 }), '403 NOT_ALLOWED')
    await change({ active: false })
    await expectRefused(head, submit(made.fresh, { rev: 1 }), /^40[13] /)
    expect((await fetch(address)).status).toBe(404)
    await change({ active: true, roles: ['unit-head'], unit })

    people[head] = await signInAs(server.url, head)
    const [, at, command] = submit(made.fresh, { rev: 1 })
    const key = { 'idempotency-key': 'gui-hai-lan' }
    const twice = await Promise.all([who(head).post(at, command, key), who(head).post(at, command, key)])
    expect(twice.map(({ status }) => status)).toEqual([200, 200])
    expect(twice[0]?.body).toMatchObject({ rev: 2, state: 'submitted' })
    await expectRefused(head, submit(made.fresh, { rev: 1 }), '409 STALE_REV')
  })
})
