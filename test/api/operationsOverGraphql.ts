import { expect, it } from 'vitest'

import type { GraphqlClient, GraphqlReply } from './graphqlClient.ts'
import type { MailCatcher } from './mailCatcher.ts'
import { nominationAnswers } from './nominationAnswers.ts'

type Given = {
  as: (name: string) => Promise<GraphqlClient>
  dead: () => string
  mails: () => MailCatcher
  stranger: () => GraphqlClient
}
type Rev = { rev: number; state: string }
type Moved = { id: string; rev: number; state: string }

const ACT = `mutation ($action: String!, $comment: String, $id: String!, $rev: Int!) {
  performAction(action: $action, collection: "nominations", comment: $comment, id: $id, rev: $rev) { id rev state } }`
const ofNomination = (field: string, more = '') =>
  `query ($id: String!) { ${field}(collection: "nominations", id: $id${more}) }`
const GIVE = `mutation ($data: FreeJSON!, $id: String!, $key: String, $collection: String = "nominations") {
  giveLink(collection: $collection, data: $data, id: $id, idempotencyKey: $key) }`
const REVOKE = 'mutation ($id: String!) { revokeLink(id: $id) }'
const READ = 'mutation ($ids: FreeJSON) { markNoticesRead(ids: $ids) }'
const STAFF =
  'mutation ($data: FreeJSON!, $key: String) { importStaffList(data: $data, idempotencyKey: $key) }'
const RETRY = 'mutation ($id: String!, $key: String) { retryDelivery(id: $id, idempotencyKey: $key) }'
const PLAY = 'mutation ($data: FreeJSON!, $id: String!) { simulateWorkflow(data: $data, id: $id) }'
const MOVE = `mutation ($data: FreeJSON!, $id: String!, $key: String) {
  migrateWorkflow(data: $data, id: $id, idempotencyKey: $key) }`
const MOVE_BACK = `mutation ($id: String!, $key: String) {
  undoWorkflowMigration(collection: "nominations", id: $id, idempotencyKey: $key) }`
const MOVE_FORM = `mutation ($data: FreeJSON!, $id: String!, $key: String) {
  migrateForm(data: $data, id: $id, idempotencyKey: $key) }`
const FORM_BACK = 'mutation ($batch: String!) { undoFormMigration(batch: $batch) }'
const PUBLISH = 'mutation ($id: String!, $kind: String!) { publishDefinition(id: $id, kind: $kind) }'

/** How an operation was refused: `403 NOT_ALLOWED`, with the place where one is told. */
const refusal = ({ errors }: GraphqlReply): string => {
  const { code, problems, statusCode } = errors?.[0]?.extensions ?? { code: 'done' }
  return [statusCode, code, problems?.[0]?.path].filter((part) => part !== undefined).join(' ')
}

/** What is over REST and not a part of the main job: tried by name, what is done and what is refused. */
export const operationsOverGraphql = ({ as, dead, mails, stranger }: Given): void => {
  let nomination = ''

  const revOf = async () =>
    (await (await as('unit-officer.kinhte')).get<Rev>(ofNomination('availableActions'), { id: nomination }))
      .rev
  const drawn = async (one: 'Form' | 'Workflow', key: string) => {
    const head = await as('standing-head')
    const where = `where: { key: { equals: "${key}" } }`
    const fields = 'id rev title definition latestVersion { id }'
    const query = `{ ${one}s(limit: 1, ${where}) { docs { ${fields} } } }`
    type Drawn = {
      definition: Record<string, unknown>
      id: string
      latestVersion: { id: string }
      rev: number
    }
    const [found] = (await head.get<{ docs: Drawn[] }>(query)).docs
    if (!found) throw new Error(`no ${key}`)
    return found
  }
  const redraw = async (one: 'Form' | 'Workflow', key: string, change: Record<string, unknown>) => {
    const head = await as('standing-head')
    const { definition, id, rev } = await drawn(one, key)
    const update = `mutation ($id: String!, $data: mutation${one}UpdateInput!) { update${one}(id: $id, data: $data) { rev } }`
    await head.get(update, { data: { definition: { ...definition, ...change }, rev }, id })
    await head.get(PUBLISH, { id, kind: `${one.toLowerCase()}s` })
    return id
  }

  it('comments, watches, explains a total and lists what was attached and made', async () => {
    const officer = await as('unit-officer.kinhte')
    const other = await as('unit-officer.noichinh')
    const data = {
      answers: { ...nominationAnswers, xacNhanCamDoan: true },
      ...{ awardType: 'LDTT', campaign: 'thi-dua-2023', person: 'can-bo-kinhte' },
    }
    const start = 'mutation ($data: FreeJSON!) { startNomination(data: $data) { id rev state } }'
    nomination = (await officer.get<Moved>(start, { data })).id
    expect(refusal(await officer.ask(start, { data: 'Lao động tiên tiến' }))).toBe('400 BODY_INVALID data')

    const id = nomination
    const silent = await officer.ask(ACT, { action: 'comment', id, rev: await revOf() })
    expect(refusal(silent)).toMatch(/^422 \w+ comment$/)
    const comment = 'Đề nghị bổ sung minh chứng.'
    await officer.get<Moved>(ACT, { action: 'comment', comment, id, rev: await revOf() })
    await officer.get<Moved>(ACT, { action: 'watch', id, rev: await revOf() })
    const history = JSON.stringify(await officer.get(ofNomination('history'), { id }))
    expect(history).toContain(comment)

    const key = ', key: "tongDiem"'
    const [reason] = await officer.get<{ value: number }[]>(ofNomination('explainField', key), { id })
    expect(reason?.value).toBe(95)
    expect(await officer.get(ofNomination('files'), { id })).toEqual([])
    expect(await officer.get(ofNomination('documents'), { id })).toMatchObject({ documents: [] })
    for (const field of ['documents', 'files', 'links', 'history']) {
      expect(refusal(await other.ask(ofNomination(field), { id })), field).toBe('403 FORBIDDEN')
      expect(refusal(await stranger().ask(ofNomination(field), { id })), field).toBe('401 UNAUTHENTICATED')
      expect(refusal(await officer.ask(ofNomination(field), { id: 'x' })), field).toBe('404 NOT_FOUND')
    }
    expect(refusal(await other.ask(ofNomination('explainField', key), { id }))).toBe('403 FORBIDDEN')
    const ofDecision = ofNomination('files').replace('nominations', 'decisions')
    expect(refusal(await officer.ask(ofDecision, { id }))).toBe('422 COLLECTION_UNKNOWN')
  })

  it('gives a one-time link once for its key, lists it and takes it back', async () => {
    const officer = await as('unit-officer.kinhte')
    const head = await as('unit-head.kinhte')
    const recipient = { email: 'chuyen-gia@ngoai.example.vn', name: 'Bà Chuyên Gia' }
    const data = { ...recipient, actions: ['comment'], days: 3, rev: await revOf() }
    const given = { data, id: nomination, key: 'lien-ket-1' }
    type Link = { id: string; status: string }

    const link = await officer.get<Link>(GIVE, given)
    expect(link).toMatchObject({ recipientEmail: recipient.email, status: 'open' })
    expect(await officer.get<Link>(GIVE, given)).toEqual(link)
    await expect.poll(() => mails().to(recipient.email).length, { timeout: 20_000 }).toBe(1)
    expect(JSON.stringify(await officer.get(ofNomination('links'), { id: nomination }))).toContain(link.id)
    expect(await head.get(ofNomination('links'), { id: nomination })).toEqual([])

    const wrong = async (more: Record<string, unknown>, variables: Record<string, unknown> = {}) =>
      refusal(await officer.ask(GIVE, { data: { ...data, ...more }, id: nomination, ...variables }))
    expect(await wrong({ email: 'nobody' })).toBe('422 LINK_INVALID email')
    expect(await wrong({ actions: ['appraise'] })).toBe('403 LINK_BEYOND_RIGHTS actions')
    expect(await wrong({ rev: 999 })).toMatch(/^409 /)
    expect(await wrong({ secret: true })).toBe('422 UNKNOWN_FIELD secret')
    expect(await wrong({ days: 5 }, { key: 'lien-ket-1' })).toBe('422 IDEMPOTENCY_KEY_REUSED')
    expect(await wrong({}, { collection: 'decisions' })).toBe('422 COLLECTION_UNKNOWN')

    expect(refusal(await head.ask(REVOKE, { id: link.id }))).toBe('403 NOT_ALLOWED')
    expect(await officer.get<Link>(REVOKE, { id: link.id })).toMatchObject({ status: 'revoked' })
    expect(refusal(await stranger().ask(REVOKE, { id: link.id }))).toBe('401 UNAUTHENTICATED')
  })

  it('rings the bell, gives a calendar and tells how the work behind the scenes goes', async () => {
    const standing = await as('standing-officer')
    type Bell = { latest: { id: string; isRead: boolean }[]; unread: number }
    const before = await standing.get<Bell>('{ bell }')
    expect(before.unread).toBeGreaterThan(1)
    const [first] = before.latest
    const after = await standing.get<Bell>(READ, { ids: [first?.id] })
    expect(after.latest[0]).toEqual({ ...first, isRead: true })
    expect(refusal(await standing.ask(READ, { ids: [] }))).toBe('422 IDS_INVALID ids')
    expect(await standing.get<Bell>(READ)).toMatchObject({ unread: 0 })
    expect(refusal(await stranger().ask('{ bell }'))).toBe('401 UNAUTHENTICATED')

    const address = await standing.get<string>('mutation { makeCalendarAddress }')
    expect(await (await fetch(address)).text()).toMatch(/^BEGIN:VCALENDAR/)
    expect(refusal(await stranger().ask('mutation { makeCalendarAddress }'))).toBe('401 UNAUTHENTICATED')

    const technician = await as('system-admin')
    type Health = { dead: { examples: { id: string }[]; total: number } }
    expect((await technician.get<Health>('{ health }')).dead).toMatchObject({
      examples: [{ id: dead() }],
      total: 1,
    })
    expect(refusal(await (await as('clerk')).ask('{ health }'))).toBe('403 NOT_ALLOWED')
    const again = { id: dead(), key: 'gui-lai-1' }
    expect(await technician.get(RETRY, again)).toEqual({ status: 'queued' })
    expect(await technician.get(RETRY, again)).toEqual({ status: 'queued' })
    await expect
      .poll(async () => refusal(await technician.ask(RETRY, { id: dead() })), { timeout: 20_000 })
      .toBe('409 NOT_WAITING')
    expect((await technician.get<Health>('{ health }')).dead.total).toBe(0)
    expect(refusal(await technician.ask(RETRY, { id: 'x' }))).toBe('404 NOT_FOUND')
    expect(refusal(await standing.ask(RETRY, { id: dead() }))).toBe('403 NOT_ALLOWED')
  })

  it('takes a list of staff, and refuses one that is wrong or brought by somebody who may not', async () => {
    const technician = await as('system-admin')
    const text = 'Đơn vị\tHọ và tên\tEmail\nTổ Lưu trữ thử\tNgô Thị Hoa\thoa@luu-tru.example.vn'
    const told = { isDone: false, problems: [], units: [{ kind: 'create', name: 'Tổ Lưu trữ thử' }] }
    expect(await technician.get(STAFF, { data: { dryRun: true, text } })).toMatchObject(told)
    const wrong = { data: { text: text.replace('@', ' ') } }
    expect(refusal(await technician.ask(STAFF, wrong))).toBe('422 STAFF_LIST_INVALID rows.2.email')
    const variables = { data: { text }, key: 'danh-sach-1' }
    expect(await technician.get(STAFF, variables)).toMatchObject({ isDone: true })
    expect(await technician.get(STAFF, variables)).toMatchObject({ isDone: true })
    expect(refusal(await (await as('standing-officer')).ask(STAFF, variables))).toBe('403 NOT_ALLOWED')
  })

  it('looks into a drawing, takes it elsewhere and plays it', async () => {
    const head = await as('standing-head')
    const clerk = await as('clerk')
    const { definition, id } = await drawn('Workflow', 'training')
    const one = (field: string, more = '') => `query ($id: String!) { ${field}(id: $id${more}) }`

    expect(await head.get(one('lintWorkflow'), { id })).toEqual({ problems: [] })
    expect(await clerk.get(one('exportWorkflow', ', format: "mermaid"'), { id })).toMatch(/^stateDiagram-v2/)
    expect(await clerk.get(one('exportWorkflow'), { id })).toMatch(/^<\?xml/)
    const form = await drawn('Form', 'bao-cao-thanh-tich-ca-nhan')
    const classify = 'query ($id: String!, $to: FreeJSON) { classifyForm(id: $id, definition: $to) }'
    expect(await head.get(classify, { id: form.id })).toMatchObject({ changes: [], publishedNumber: 1 })
    const bad = { definition: {}, id: form.id }
    expect(refusal(await head.ask(classify, { id: form.id, to: bad }))).toMatch(/^422 DEFINITION_INVALID/)
    const usages = one('fieldUsages', ', key: "diemSangKien"')
    expect(JSON.stringify(await head.get(usages, { id: form.id }))).toContain('tongDiem')
    const templates = '{ DocumentTemplates(limit: 1) { docs { id } } }'
    const [template] = (await clerk.get<{ docs: { id: string }[] }>(templates)).docs
    const files = one('documentTemplateFiles')
    expect(await clerk.get(files, { id: template?.id })).toMatchObject([{ number: 1 }])
    expect(refusal(await stranger().ask(files, { id: template?.id }))).toBe('401 UNAUTHENTICATED')

    const frames = async (data: Record<string, unknown>) =>
      (await head.get<{ frames: { state: string }[] }>(PLAY, { data, id })).frames.map(({ state }) => state)
    const initial = String(definition['initial'])
    expect(await frames({ saveAs: 'Mở lớp', steps: [] })).toEqual([initial])
    expect(await frames({ run: 'Mở lớp' })).toEqual([initial])
    expect(await frames({ forget: 'Mở lớp' })).toEqual([])
    for (const [data, expected] of [
      [{ run: 'Mở lớp' }, '422 SIMULATION_INVALID run'],
      [{ steps: 'nộp' }, '422 SIMULATION_INVALID steps'],
      [
        { dossier: { collection: 'people', id: nomination }, steps: [] },
        '422 SIMULATION_INVALID dossier.collection',
      ],
      [{ script: 1 }, '422 UNKNOWN_FIELD script'],
      ['nộp', '400 BODY_INVALID data'],
    ] as const)
      expect(refusal(await head.ask(PLAY, { data, id })), expected).toBe(expected)

    for (const ask of [one('lintWorkflow'), classify, usages])
      expect(refusal(await clerk.ask(ask, { id })), ask).toBe('403 NOT_ALLOWED')
    expect(refusal(await clerk.ask(PLAY, { data: {}, id }))).toBe('403 NOT_ALLOWED')
    expect(refusal(await head.ask(one('lintWorkflow'), { id: 'x' }))).toMatch(/^404/)
  })

  it('moves running dossiers to another version of their workflow and of their form, and back', async () => {
    const head = await as('standing-head')
    const clerk = await as('clerk')
    const from = (await drawn('Workflow', 'nomination-annual')).latestVersion.id
    const id = await redraw('Workflow', 'nomination-annual', {
      name: { en: 'Annual nomination, changed', vi: 'Đề nghị khen thưởng hằng năm đã sửa' },
    })
    const to = (await drawn('Workflow', 'nomination-annual')).latestVersion.id
    type Migration = { results: { errors: unknown[]; id: string; ok: boolean; to: string }[] }
    const mine = ({ results }: Migration) => results.find((each) => each.id === nomination)

    const preview = await head.get<Migration>(MOVE, { data: { from, to }, id })
    expect(mine(preview)).toMatchObject({ errors: [], ok: true, to: 'draft' })
    const rev = await revOf()
    const moving = { data: { dryRun: false, from, to }, id, key: 'chuyen-1' }
    const moved = await head.get<Migration>(MOVE, moving)
    expect(mine(moved)).toMatchObject({ ok: true })
    expect(await head.get<Migration>(MOVE, moving)).toEqual(moved)
    expect(await revOf()).toBe(rev + 1)
    for (const [data, expected] of [
      [{ from: 'x', to }, '422 VERSION_UNKNOWN from'],
      [{ from, mapping: [], to }, '422 MAPPING_INVALID mapping'],
      [{ from, now: true, to }, '422 UNKNOWN_FIELD now'],
    ] as const)
      expect(refusal(await head.ask(MOVE, { data, id })), expected).toBe(expected)
    expect(refusal(await clerk.ask(MOVE, { data: { from, to }, id }))).toBe('403 NOT_ALLOWED')

    const back = await head.get(MOVE_BACK, { id: nomination, key: 'lui-1' })
    expect(back).toEqual({ rev: rev + 2, state: 'draft' })
    expect(await head.get(MOVE_BACK, { id: nomination, key: 'lui-1' })).toEqual(back)
    expect(refusal(await head.ask(MOVE_BACK, { id: nomination }))).toBe('409 NOTHING_TO_UNDO')
    expect(refusal(await clerk.ask(MOVE_BACK, { id: nomination }))).toBe('403 NOT_ALLOWED')

    const form = await redraw('Form', 'bao-cao-thanh-tich-ca-nhan', {
      title: { en: 'Report, changed', vi: 'Báo cáo thành tích đã sửa' },
    })
    type FormMigration = { batch: string; dossiers: { id: string; status: string }[] }
    const statusIn = ({ dossiers }: Pick<FormMigration, 'dossiers'>) =>
      dossiers.find((each) => each.id === nomination)?.status
    expect(statusIn(await head.get<FormMigration>(MOVE_FORM, { data: {}, id: form }))).toBe('ready')
    const movingForm = { data: { dryRun: false, limit: 1000 }, id: form, key: 'chuyen-2' }
    const done = await head.get<FormMigration>(MOVE_FORM, movingForm)
    expect(statusIn(done)).toBe('migrated')
    expect((await head.get<FormMigration>(MOVE_FORM, movingForm)).batch).toBe(done.batch)
    expect(refusal(await head.ask(MOVE_FORM, { data: { mapping: 1 }, id: form }))).toBe(
      '422 MIGRATION_INVALID mapping',
    )
    expect(refusal(await clerk.ask(MOVE_FORM, { data: {}, id: form }))).toBe('403 NOT_ALLOWED')
    expect(statusIn(await head.get(FORM_BACK, { batch: done.batch }))).toBe('undone')
    expect(refusal(await head.ask(FORM_BACK, { batch: 'x' }))).toBe('404 MIGRATION_UNKNOWN')
    expect(refusal(await clerk.ask(FORM_BACK, { batch: done.batch }))).toBe('403 NOT_ALLOWED')
  })
}
