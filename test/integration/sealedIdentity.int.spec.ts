import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'

import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { Payload, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { User } from '../../payload-types.ts'
import { mongoCollection } from '../../src/database/mongoCollection.ts'
import { sqliteTable } from '../../src/database/sqliteTable.ts'
import { startCase } from '../../src/services/cases/startCase.ts'
import { readableDocuments } from '../../src/services/documents/readableDocuments.ts'
import { actorOf } from '../../src/services/dossiers/actorOf.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { performAction } from '../../src/services/dossiers/performAction.ts'
import { readActions } from '../../src/services/dossiers/readActions.ts'
import { readHistory } from '../../src/services/dossiers/readHistory.ts'
import { saveAnswers } from '../../src/services/dossiers/saveAnswers.ts'
import { verifyHistory } from '../../src/services/dossiers/verifyHistory.ts'
import { addFiles } from '../../src/services/files/addFiles.ts'
import { contentPath } from '../../src/services/files/fileStore.ts'
import { readNotices } from '../../src/services/notices/readNotices.ts'
import { readTodo } from '../../src/services/todo/readTodo.ts'
import { todoQuery } from '../../src/services/todo/todoQuery.ts'
import { localDay } from '../../src/shared/localDay.ts'
import { aPdf } from '../api/fileCorpus.ts'
import { linesOf } from '../unit/documents/templates/aDocx.ts'
import { openSystem, type System } from './openSystem.ts'
import { refusalOf } from './refusalOf.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'
const collection = 'cases'
const reason = 'Xác minh theo Điều 56 Luật Tố cáo 2018'

/** What a denunciation says; the other kinds say more. */
const common = {
  noiDung: 'Danh sách đề nghị khen thưởng có người không tham gia.',
  tieuDe: 'Kê khai thành tích không đúng',
  xacNhanCamDoan: true,
  yeuCau: 'Xác minh và kết luận.',
}
const named = {
  diaChi: 'Tổ dân phố số 1',
  hoTen: 'Trần Thị Bích Kín',
  nguoiKy: { name: 'Trần Thị Bích Kín' },
}

describe(`who began a sealed dossier, on ${database}`, () => {
  let system: System
  let payload: Payload
  const users: Record<string, User> = {}

  const user = (key: string) => {
    const found = users[key]
    if (!found) throw new Error(`no account ${key}`)
    return found
  }
  const who = (key: string) => actorOf(user(key))
  const account = async (key: string, roles: User['roles'], name = `Cán bộ ${key}`, unit: unknown = null) => {
    const data = {
      active: true,
      email: `${key}@kin.example.vn`,
      name,
      password: 'Mat-khau-thu-nghiem-2023',
      roles,
      unit: unit as null | string,
    }
    users[key] = await payload.create({ collection: 'users', data, overrideAccess: true })
  }
  const dossierOf = (id: string) => findDossier({ collection, id, payload })
  const begin = async (key: string, title = 'Đơn về danh sách khen thưởng', idempotencyKey?: string) => {
    const input = { procedure: 'kien-nghi', title }
    return (await startCase({ actor: who(key), idempotencyKey, input, payload })).id
  }
  const save = async (key: string, id: string, answers: Record<string, unknown>, idempotencyKey?: string) => {
    const { rev } = await dossierOf(id)
    return saveAnswers({ actor: who(key), answers, collection, id, idempotencyKey, payload, rev })
  }
  const act = async (
    key: string,
    id: string,
    action: string,
    more: { comment?: string; data?: Record<string, unknown> } = {},
  ) => {
    const { rev } = await dossierOf(id)
    const done = await performAction({
      action,
      actor: who(key),
      collection,
      id,
      idempotencyKey: `${id} ${action} ${String(rev)}`,
      payload,
      rev,
      ...more,
    })
    await system.worker.drain()
    return done
  }
  const send = async (key: string, answers: Record<string, unknown>, title?: string) => {
    const id = await begin(key, title)
    await save(key, id, { ...common, ...answers })
    await act(key, id, 'send')
    return id
  }
  const asks = async (key: string, id: string) =>
    readActions({ actor: who(key), collection, dossier: await dossierOf(id), payload })
  const offered = async (key: string, id: string) => {
    const { actions, everyday } = await asks(key, id)
    return [...actions, ...everyday].filter(({ allowed }) => allowed).map(({ name }) => name)
  }
  const asUser = (key: string) => ({ ...user(key), collection: 'users' as const })
  const counts = async (key: string, where: Where) =>
    (await payload.count({ collection, overrideAccess: false, user: asUser(key), where })).totalDocs
  const reads = (key: string, id: string) => counts(key, { id: { equals: id } })
  const historyOf = (key: string, id: string) => readHistory({ actor: who(key), collection, id, payload })
  const todoOf = async (key: string) => {
    const req = { payload, user: asUser(key) } as unknown as Parameters<typeof readTodo>[0]['req']
    return readTodo({ actor: who(key), query: todoQuery({ limit: 100 }), req })
  }

  /** What tells who somebody is, in whatever words. */
  const marksOf = (key: string) => [user(key).id, user(key).name, user(key).email]
  const tells = (value: unknown, key: string): string[] => {
    const text = JSON.stringify(value).normalize('NFC')
    return marksOf(key).filter((mark) => text.includes(mark))
  }
  /** Rows of the database as they are stored, of every table or collection. */
  const rawRows = async (): Promise<{ row: unknown; table: string }[]> => {
    if (database === 'MongoDB') {
      const { collections } = payload.db as unknown as { collections: Record<string, unknown> }
      const lists = Object.keys(collections).map(async (table) =>
        (await mongoCollection(payload, table).find().toArray()).map((row) => ({ row, table })),
      )
      return (await Promise.all(lists)).flat()
    }
    const { drizzle } = sqliteTable(payload)
    const tables = (await drizzle.all(
      sql`SELECT name FROM sqlite_master WHERE type = 'table'`,
    )) as unknown as { name: string }[]
    const lists = tables.map(async ({ name }) =>
      (await drizzle.all(sql.raw(`SELECT * FROM "${name}"`))).map((row) => ({ row, table: name })),
    )
    return (await Promise.all(lists)).flat()
  }

  /** The tables that hold a dossier and whoever denounces in one row. */
  const linking = async (id: string) =>
    (await rawRows())
      .filter(({ row }) => JSON.stringify(row).includes(id) && tells(row, 'nguoi-kin').length > 0)
      .map(({ table }) => table)

  beforeAll(async () => {
    system = await openSystem()
    payload = system.payload
    const units = await payload.find({ collection: 'units', limit: 1, where: { key: { equals: 'tonghop' } } })
    const unit = units.docs[0]?.id
    await account('nguoi-kin', ['unit-officer'], 'Trần Thị Bích Kín', unit)
    await account('truong-don-vi', ['unit-head'], undefined, unit)
    await account('dong-nghiep', ['employee'], undefined, unit)
    await account('thay-mat', ['employee'], undefined, unit)
    await account('thuong-truc', ['standing-officer'])
    await account('quan-tri', ['system-admin'])
    await account('pho', ['deputy-chief'])
    await account('hoi-dong', ['council-member'])
    await account('van-thu', ['clerk', 'employee'])
    await account('van-thu-khac', ['clerk'])
    await account('truong', ['standing-head', 'employee'])
    await account('thanh-tra', ['inspector', 'employee'])
    await account('chanh', ['chief'])
    const today = localDay(new Date().toISOString()) ?? ''
    await payload.create({
      collection: 'delegations',
      data: {
        endsOn: today,
        from: user('nguoi-kin').id,
        kind: 'uyQuyen',
        reason: 'Nghỉ phép',
        startsOn: today,
        to: user('thay-mat').id,
      },
      overrideAccess: true,
    })
    // Only this inspector is left to verify.
    await payload.update({
      collection: 'users',
      data: { active: false },
      overrideAccess: true,
      where: { and: [{ roles: { contains: 'inspector' } }, { id: { not_equals: user('thanh-tra').id } }] },
    })
  }, 300_000)
  afterAll(() => system.close())

  it('keeps a draft for its creator alone, and takes no title with their name', async () => {
    expect(await refusalOf(begin('nguoi-kin', 'Đơn của bà TRẦN THỊ BÍCH KÍN'))).toBe(
      '422 TITLE_NAMES_SENDER title',
    )
    const id = await begin('nguoi-kin')

    expect(await reads('nguoi-kin', id)).toBe(1)
    const others = Object.keys(users).filter((key) => key !== 'nguoi-kin')
    for (const key of others) expect([key, await reads(key, id)]).toEqual([key, 0])
    expect((await todoOf('nguoi-kin')).docs.map((item) => item.id)).toContain(id)
    const draft = await dossierOf(id)
    expect([draft.createdBy, draft['unit'], draft['person']]).toEqual([null, null, null])
  })

  it('takes a denunciation all the way, and nothing that is kept or told links it to whoever denounces', async () => {
    const id = await begin('nguoi-kin', 'Đơn tố cáo', 'một lần')
    // What was typed before it became a denunciation is dropped, and no history keeps it.
    await save('nguoi-kin', id, { ...common, loaiDon: 'complaint', ...named }, 'lưu')
    await save('nguoi-kin', id, { loaiDon: 'denunciation', nguoiBiToCao: 'Ông A' }, 'đổi')
    const [file] = await addFiles({
      actor: who('nguoi-kin'),
      body: Readable.from([
        Buffer.from('--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n'),
        aPdf('/A 1'),
        Buffer.from('\r\n--x--\r\n'),
      ]),
      collection,
      contentType: 'multipart/form-data; boundary=x',
      dossier: await dossierOf(id),
      field: 'taiLieu',
      idempotencyKey: 'tệp',
      payload,
    })
    await save('nguoi-kin', id, { taiLieu: [{ id: file?.id }] })
    await act('nguoi-kin', id, 'watch')
    await act('nguoi-kin', id, 'send')
    await act('van-thu', id, 'receive')
    await act('truong', id, 'accept')
    await act('thanh-tra', id, 'ask', { comment: 'Đề nghị bổ sung tài liệu' })

    expect((await asks('truong', id)).turn.map(({ name }) => name)).toEqual([
      'Người tố cáo (danh tính được giữ kín)',
    ])
    const sealedTurn = await payload.count({
      collection,
      overrideAccess: false,
      user: asUser('thanh-tra'),
      where: { assignees: { contains: user('nguoi-kin').id } },
    })
    expect(sealedTurn.totalDocs).toBe(0)
    expect((await todoOf('nguoi-kin')).docs.map((item) => item.id)).toContain(id)
    const work = await payload.find({
      collection: 'work-items',
      overrideAccess: false,
      user: asUser('nguoi-kin'),
    })
    expect(work.docs.map(({ subjectId }) => subjectId)).toContain(id)
    await save('nguoi-kin', id, { yeuCau: 'Xác minh, kết luận và trả lời.' }, 'bổ sung')
    await act('nguoi-kin', id, 'comment', { comment: 'Tôi đã bổ sung.' })
    await act('nguoi-kin', id, 'supply')
    await act('thanh-tra', id, 'report', { comment: 'Đã xác minh' })
    await act('chanh', id, 'conclude', { comment: 'Tố cáo đúng' })

    // Everybody, by every list and every reading, with all that hangs on it.
    const personas = Object.keys(users).filter((key) => key !== 'nguoi-kin')
    for (const key of personas) {
      for (const slug of payload.config.collections.map((each) => each.slug)) {
        const found = await payload
          .find({
            collection: slug,
            depth: 2,
            overrideAccess: false,
            pagination: false,
            user: asUser(key),
          })
          .catch((error: unknown) => {
            if (error instanceof Error && error.name === 'Forbidden') return { docs: [] }
            throw error
          })
        const about = found.docs.filter((doc) => JSON.stringify(doc).includes(id))
        expect([key, slug, tells(about, 'nguoi-kin')]).toEqual([key, slug, []])
      }
      expect([key, tells((await todoOf(key)).docs, 'nguoi-kin')]).toEqual([key, []])
      expect([key, tells(await readNotices(payload, user(key).id), 'nguoi-kin')]).toEqual([key, []])
    }
    for (const key of ['van-thu', 'truong', 'thanh-tra', 'chanh']) {
      const dossier = await dossierOf(id)
      expect(tells(await asks(key, id), 'nguoi-kin')).toEqual([])
      expect(tells(await historyOf(key, id), 'nguoi-kin')).toEqual([])
      const by: Where[] = [
        { createdBy: { equals: user('nguoi-kin').id } },
        { unit: { equals: who('nguoi-kin').unit } },
      ]
      for (const where of by) expect(await counts(key, { and: [{ id: { equals: id } }, where] })).toBe(0)
      for (const field of ['circle', 'seal', 'readers', 'parts'])
        await expect(counts(key, { [field]: { exists: true } }), field).rejects.toThrow()
      for (const document of await readableDocuments({ actor: who(key), collection, dossier, payload }))
        expect(tells(linesOf(await readFile(contentPath(document.sha256 ?? ''))), 'nguoi-kin')).toEqual([])
    }

    // As the database keeps it: no row holds both.
    const linked = (await rawRows()).filter(({ row }) => JSON.stringify(row).includes(id))
    expect(new Set(linked.map(({ table }) => table)).size).toBeGreaterThan(5)
    expect(await linking(id)).toEqual([])

    const mails = await payload.find({
      collection: 'outbox',
      pagination: false,
      where: { kind: { equals: 'mail' } },
    })
    const toSender = mails.docs.filter(({ summary }) => summary?.startsWith('Người nhận được giữ kín'))
    expect(toSender.length).toBeGreaterThan(0)
    expect(
      (await readNotices(payload, user('nguoi-kin').id)).latest.some(({ link }) => link?.includes(id)),
    ).toBe(true)
    expect(await verifyHistory(payload, collection, id)).toBeNull()
    // Their own reading is as whole as anybody's.
    expect(await reads('nguoi-kin', id)).toBe(1)
  })

  it('is opened by those who may know, for a reason, on record', async () => {
    const id = await send('nguoi-kin', { loaiDon: 'denunciation', nguoiBiToCao: 'Ông B' })
    await act('van-thu', id, 'receive')
    await act('truong', id, 'accept')

    for (const key of ['truong', 'van-thu', 'nguoi-kin'])
      expect([key, await refusalOf(act(key, id, 'openSeal', { comment: reason }))]).toEqual([
        key,
        '403 NOT_ALLOWED ',
      ])
    expect(await refusalOf(act('thanh-tra', id, 'openSeal'))).toBe('422 COMMENT_REQUIRED comment')
    expect(await refusalOf(act('thanh-tra', id, 'openSeal', { comment: 'Cần biết' }))).toBe(
      '422 COMMENT_TOO_SHORT comment',
    )
    expect((await asks('thanh-tra', id)).seal?.identity).toBeNull()
    expect(await offered('thanh-tra', id)).toContain('openSeal')

    await act('thanh-tra', id, 'openSeal', { comment: reason })

    expect((await asks('thanh-tra', id)).seal?.identity).toMatchObject({ name: 'Trần Thị Bích Kín' })
    expect((await asks('chanh', id)).seal?.identity).toBeNull()
    expect((await historyOf('chanh', id)).at(-1)).toMatchObject({
      action: 'openSeal',
      actorName: 'Cán bộ thanh-tra',
      comment: reason,
    })
    expect((await readNotices(payload, user('nguoi-kin').id)).latest[0]?.subject).toContain(
      'Danh tính của Ông/Bà',
    )
    expect(await linking(id)).toEqual([])
    // Once the work is no longer theirs, it is closed to them again.
    await act('thanh-tra', id, 'report', { comment: 'Đã xác minh' })
    expect((await asks('thanh-tra', id)).seal?.identity).toBeNull()
  })

  it('does not lend what somebody began under its seal', async () => {
    const id = await send('nguoi-kin', { loaiDon: 'denunciation', nguoiBiToCao: 'Ông C' })
    expect(await reads('thay-mat', id)).toBe(0)
    expect(await refusalOf(act('thay-mat', id, 'withdraw'))).toMatch(/^40[39]/)
  })

  it('lets a clerk who denounces receive as a clerk, and an inspector not verify what they denounced', async () => {
    const id = await send('van-thu', { loaiDon: 'denunciation', nguoiBiToCao: 'Ông D' })
    expect((await dossierOf(id)).flow?.assignees).toEqual(
      expect.arrayContaining([user('van-thu').id, user('van-thu-khac').id]),
    )
    await act('van-thu', id, 'receive')
    const names = (await historyOf('chanh', id)).map(({ action, actorName }) => [action, actorName])
    expect(names.slice(-2)).toEqual([
      ['send', 'Người tố cáo (danh tính được giữ kín)'],
      ['receive', 'Cán bộ van-thu'],
    ])

    const other = await send('thanh-tra', { loaiDon: 'denunciation', nguoiBiToCao: 'Ông Đ' })
    await act('van-thu', other, 'receive')
    await act('truong', other, 'accept')
    expect((await dossierOf(other)).flow?.assignees).not.toContain(user('thanh-tra').id)
    expect(await offered('thanh-tra', other)).not.toContain('report')
    // Nothing that others are shown leaves the inspector out.
    expect(tells((await asks('chanh', other)).seal, 'thanh-tra')).toEqual([])

    const third = await send('truong', { loaiDon: 'denunciation', nguoiBiToCao: 'Ông E' })
    await act('van-thu', third, 'receive')
    expect(await refusalOf(act('truong', third, 'accept'))).toBe('403 NOT_ALLOWED ')
  })

  it('leaves a proposal open and named, and a complaint named and restricted', async () => {
    const open = await send('nguoi-kin', { loaiDon: 'proposal' })
    const proposal = await dossierOf(open)
    expect([
      proposal.createdBy,
      proposal['unit'],
      proposal['circle'] ?? null,
      proposal['seal'] ?? null,
    ]).toEqual([user('nguoi-kin').id, who('nguoi-kin').unit, null, null])
    expect(proposal['title']).toBe('Đơn về danh sách khen thưởng – Trần Thị Bích Kín')
    expect(JSON.stringify(proposal)).not.toContain('~sealed')
    for (const key of ['thuong-truc', 'truong-don-vi', 'pho', 'thay-mat'])
      expect(await reads(key, open)).toBe(1)
    expect((await historyOf('thuong-truc', open)).at(-1)).toMatchObject({
      action: 'send',
      actorName: 'Trần Thị Bích Kín',
    })
    await act('van-thu', open, 'receive')
    expect(await refusalOf(act('chanh', open, 'openSeal', { comment: reason }))).toBe('409 NOT_SEALED ')

    const complaint = await send('nguoi-kin', {
      ...named,
      loaiDon: 'complaint',
      ngayBietQuyetDinh: '2023-06-01',
      quyetDinhBiKhieuNai: 'Quyết định số 00/QĐ-MH',
    })
    const kept = await dossierOf(complaint)
    expect(kept.createdBy).toBe(user('nguoi-kin').id)
    expect(kept['answers']).toMatchObject({
      nguoiKy: { account: 'Trần Thị Bích Kín', by: user('nguoi-kin').id },
    })
    for (const key of ['nguoi-kin', 'chanh', 'truong', 'thanh-tra', 'van-thu', 'van-thu-khac'])
      expect([key, await reads(key, complaint)]).toEqual([key, 1])
    for (const key of ['truong-don-vi', 'dong-nghiep', 'thuong-truc', 'quan-tri', 'pho', 'hoi-dong'])
      expect([key, await reads(key, complaint)]).toEqual([key, 0])
    await act('van-thu', complaint, 'receive')
    // The other clerk had a turn only as long as it waited for one.
    expect(await reads('van-thu-khac', complaint)).toBe(0)
    expect(await reads('van-thu', complaint)).toBe(1)
  })
})
