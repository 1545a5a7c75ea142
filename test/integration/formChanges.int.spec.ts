import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { FieldDefinition, FormDefinition } from '../../src/forms/types.ts'
import { startCase } from '../../src/services/cases/startCase.ts'
import { publishDefinition } from '../../src/services/definitions/publishDefinition.ts'
import { actorOf, type Person } from '../../src/services/dossiers/actorOf.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { readHistory } from '../../src/services/dossiers/readHistory.ts'
import { saveAnswers } from '../../src/services/dossiers/saveAnswers.ts'
import { verifyHistory } from '../../src/services/dossiers/verifyHistory.ts'
import { classifyForm } from '../../src/services/formChanges/classifyForm.ts'
import { migrateForm } from '../../src/services/formChanges/migrateForm.ts'
import { undoMigration } from '../../src/services/formChanges/undoMigration.ts'
import { openSystem, type System } from './openSystem.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'
const text = (vi: string) => ({ vi, en: vi })
const option = (value: string) => ({ label: text(`Mức ${value}`), value })

const formOf = (...fields: FieldDefinition[]): FormDefinition => ({
  formatVersion: 1,
  key: 'thu-chuyen-ban',
  pages: [{ key: 'trang', sections: [{ fields, key: 'phan', title: text('Phần') }], title: text('Trang') }],
  title: text('Biểu mẫu thử chuyển bản'),
})
const name: FieldDefinition = { key: 'hoTen', label: text('Họ và tên'), type: 'text' }
const level: FieldDefinition = {
  key: 'mucDo',
  label: text('Mức độ'),
  options: ['a', 'b'].map(option),
  type: 'choice',
}
const first = formOf(
  name,
  level,
  { key: 'phong', label: text('Phòng'), type: 'unit' },
  { key: 'ky', label: text('Ký tên'), type: 'signature' },
  {
    key: 'xacNhan',
    label: text('Xác nhận của văn phòng'),
    readOnly: 'not(list contains(actor.roles, "standing-officer"))',
    type: 'text',
  },
)
const second = formOf(
  { ...name, key: 'tenDayDu' },
  { ...level, options: ['a', 'c'].map(option) },
  ...(first.pages[0]?.sections[0]?.fields.slice(2) ?? []),
  { formula: 'string length(tenDayDu)', key: 'doDai', label: text('Độ dài'), type: 'computed' },
)

describe(`forms that change, on ${database}`, () => {
  let system: System
  let officer: Person
  let standing: Person
  let form = ''
  let procedure = ''

  const account = async (email: string): Promise<Person> => {
    const found = await system.payload.find({
      collection: 'users',
      depth: 0,
      where: { email: { equals: email } },
    })
    return actorOf(found.docs[0])
  }
  const publish = async (definition: FormDefinition) => {
    const { payload } = system
    if (form === '') {
      const made = await payload.create({
        collection: 'forms',
        data: {
          definition: definition,
          key: definition.key,
          title: 'Biểu mẫu thử',
        },
      })
      form = made.id
    } else {
      const { rev } = await payload.findByID({ collection: 'forms', depth: 0, id: form })
      await payload.update({ collection: 'forms', data: { definition, rev }, id: form })
    }
    return publishDefinition({
      at: '2026-11-24T02:00:00.000Z',
      id: form,
      kind: 'forms',
      payload,
      userId: null,
    })
  }
  const begin = async (answers: Record<string, unknown>): Promise<string> =>
    (await startCase({ actor: officer, input: { answers, procedure }, payload: system.payload })).id
  const dossier = (id: string) => findDossier({ collection: 'cases', id, payload: system.payload })
  const write = async (id: string, answers: Record<string, unknown>, actor = officer) =>
    saveAnswers({
      actor,
      answers,
      collection: 'cases',
      id,
      payload: system.payload,
      rev: (await dossier(id)).rev,
    })

  beforeAll(async () => {
    system = await openSystem()
    officer = await account('unit-officer.kinhte@demo.example.vn')
    standing = await account('standing-officer@demo.example.vn')
    await publish(first)
    const { payload } = system
    const workflows = await payload.find({
      collection: 'workflows',
      where: { key: { equals: 'nomination-annual' } },
    })
    const made = await payload.create({
      collection: 'procedures',
      data: {
        form,
        key: 'thu',
        startableBy: ['unit-officer'],
        title: 'Thủ tục thử',
        workflow: workflows.docs[0]?.id ?? '',
      },
    })
    procedure = made.id
  }, 300_000)
  afterAll(() => system.close())

  it('stamps a signature with the time and the account, whatever the client sends for them', async () => {
    const id = await begin({ ky: { account: 'kẻ khác', at: '1999-01-01', name: 'Nguyễn Văn Mẫu' } })
    const signed = (await dossier(id))['answers'] as { ky: Record<string, string> }
    expect(signed.ky).toMatchObject({ account: officer.name, by: officer.id, name: 'Nguyễn Văn Mẫu' })
    expect(signed.ky['at']).not.toContain('1999')

    await write(id, { hoTen: 'Trần Thị Thử' })
    expect((await dossier(id))['answers']).toMatchObject(signed)
  })

  it('refuses a record that is not there, with its path, and takes one that is', async () => {
    const id = await begin({})
    await expect(write(id, { phong: 'nowhere' })).rejects.toMatchObject({
      problems: [{ code: 'FIELD_REFERENCE', path: 'answers.phong' }],
      status: 422,
    })

    await write(id, { phong: officer.unit })
    expect((await dossier(id))['answers']).toEqual({ phong: officer.unit })
  })

  it('refuses a write to what is read-only for this person', async () => {
    const id = await begin({})

    await expect(write(id, { xacNhan: 'Đồng ý' })).rejects.toMatchObject({
      problems: [{ code: 'FIELD_READ_ONLY', path: 'answers.xacNhan' }],
      status: 422,
    })
  })

  it(
    'classifies, previews, migrates and takes back, each with its line of history',
    { timeout: 240_000 },
    async () => {
      const { payload } = system
      const whole = await begin({ hoTen: 'Nguyễn Văn Mẫu', mucDo: 'b' })
      const touched = await begin({ hoTen: 'Trần Thị Thử', mucDo: 'a' })
      const before = await dossier(whole)

      const classified = await classifyForm({ definition: second, id: form, payload })
      expect(classified.severity).toBe('mapping')
      expect(classified.changes.map(({ code }) => code)).toEqual([
        'OPTION_REMOVED',
        'FIELD_REMOVED',
        'FIELD_ADDED',
        'OPTION_ADDED',
        'FIELD_ADDED',
      ])
      expect(classified.dossiers.open).toBeGreaterThanOrEqual(2)
      expect(classified.mapping).toEqual([{ from: 'hoTen', to: 'tenDayDu' }])

      const { id: latest } = await publish(second)
      const ask = { actor: standing, id: form, limit: 200, payload }
      const blind = await migrateForm({ ...ask, dryRun: true, mapping: [] })
      expect(blind.dossiers.find(({ id }) => id === whole)).toMatchObject({ status: 'blocked' })
      expect(await dossier(whole)).toEqual(before)

      const mapping = [...classified.mapping, { from: 'mucDo', to: 'mucDo', values: { b: 'c' } }]
      const preview = await migrateForm({ ...ask, dryRun: true, mapping })
      expect(preview.dossiers.map(({ status }) => status)).toEqual(preview.dossiers.map(() => 'ready'))
      expect(await dossier(whole)).toEqual(before)

      const part = await migrateForm({ ...ask, dryRun: false, idempotencyKey: 'lan-1', limit: 1, mapping })
      expect(part).toMatchObject({
        dossiers: [{ status: 'migrated' }],
        remaining: preview.dossiers.length - 1,
      })
      const rest = await migrateForm({ ...ask, dryRun: false, idempotencyKey: 'lan-1', mapping })
      expect(rest).toMatchObject({ batch: part.batch, remaining: 0 })
      await expect(
        migrateForm({ ...ask, dryRun: false, idempotencyKey: 'lan-1', mapping: [] }),
      ).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })

      expect(await dossier(whole)).toMatchObject({
        answers: { mucDo: 'c', tenDayDu: 'Nguyễn Văn Mẫu' },
        computed: { doDai: 14 },
        formVersion: latest,
        rev: before.rev + 1,
        state: before.state,
      })
      const lines = await readHistory({ actor: standing, collection: 'cases', id: whole, payload })
      expect(lines.at(-1)).toMatchObject({ action: 'migrate-form', actor: standing.id })
      expect(await verifyHistory(payload, 'cases', whole)).toBeNull()

      await write(touched, { tenDayDu: 'Tên đã sửa' })
      const undone = await undoMigration({ actor: standing, batch: part.batch, payload })
      expect(undone.dossiers.find(({ id }) => id === whole)).toMatchObject({ status: 'undone' })
      expect(undone.dossiers.find(({ id }) => id === touched)).toMatchObject({ status: 'kept' })
      expect(await dossier(whole)).toMatchObject({
        answers: before['answers'],
        formVersion: before.formVersion,
      })
      expect(await verifyHistory(payload, 'cases', whole)).toBeNull()
      expect(await undoMigration({ actor: standing, batch: part.batch, payload })).toEqual(undone)
      await expect(undoMigration({ actor: standing, batch: 'nothing', payload })).rejects.toMatchObject({
        status: 404,
      })
    },
  )
})
