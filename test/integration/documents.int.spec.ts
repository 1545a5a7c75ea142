import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'

import type { Payload, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { dossierStore } from '../../src/database/dossierStore.ts'
import { deliverEntry } from '../../src/outbox/deliverEntry.ts'
import type { Entry } from '../../src/outbox/entry.ts'
import { startCase } from '../../src/services/cases/startCase.ts'
import { usagesOfField } from '../../src/services/definitions/usagesOfField.ts'
import { keepTemplateFile } from '../../src/services/documents/keepTemplateFile.ts'
import { madeFromOf } from '../../src/services/documents/madeFrom.ts'
import { readableDocuments } from '../../src/services/documents/readableDocuments.ts'
import { actorOf, type Person } from '../../src/services/dossiers/actorOf.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { instanceOf } from '../../src/services/dossiers/instanceOf.ts'
import { performAction } from '../../src/services/dossiers/performAction.ts'
import { saveAnswers } from '../../src/services/dossiers/saveAnswers.ts'
import { startDossier } from '../../src/services/dossiers/startDossier.ts'
import { filesOf } from '../../src/services/files/filesOf.ts'
import { contentPath, newTempPath } from '../../src/services/files/fileStore.ts'
import { sweepFiles } from '../../src/services/files/sweepFiles.ts'
import { readHealth } from '../../src/services/health/readHealth.ts'
import { fireTimers } from '../../src/services/timers/fireTimers.ts'
import { lintForPublication } from '../../src/services/workflows/lintForPublication.ts'
import { localDay } from '../../src/shared/localDay.ts'
import type { EffectDefinition } from '../../src/workflow/types.ts'
import { aDocx, linesOf } from '../unit/documents/templates/aDocx.ts'
import { anAccount } from './anAccount.ts'
import { aWorkflowVersion } from './aWorkflowVersion.ts'
import { aFormVersion, workflowWith } from './aDocumentCase.ts'
import { openSystem, type System } from './openSystem.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'
const collection = 'cases'
const text = (vi: string) => ({ vi, en: vi })

describe(`documents made of dossiers, on ${database}`, () => {
  let system: System
  let payload: Payload
  let creator: Person
  let officer: Person
  let form: { id: string; key: string }

  const template = async (key: string, lines: string[], readers: string[] = []): Promise<string> => {
    const { id } = await payload.create({
      collection: 'document-templates',
      data: { key, readers: readers as ['employee'], title: `Văn bản ${key}` },
      overrideAccess: true,
    })
    await upload(id, aDocx(lines))
    return id
  }
  const upload = async (id: string, bytes: Uint8Array) => {
    const temp = await newTempPath()
    await writeFile(temp, bytes)
    return keepTemplateFile({ actor: creator.id, id, name: 'mau.docx', payload, temp })
  }
  const begin = async (key: string, effects: EffectDefinition[], answers = {}): Promise<string> => {
    const { id } = await startDossier({
      actor: creator,
      answers,
      collection,
      command: { key: null, request: '' },
      fields: { formVersion: form.id, number: '007/2023', person: null, title: `Hồ sơ ${key}` },
      payload,
      workflowVersion: await aWorkflowVersion(payload, workflowWith(key, effects)),
    })
    return id
  }
  const submit = async (id: string) => {
    const { rev } = await dossierOf(id)
    return performAction({
      action: 'submit',
      actor: creator,
      collection,
      comment: 'Kính trình',
      id,
      payload,
      rev,
    })
  }
  const dossierOf = (id: string) => findDossier({ collection, id, payload })
  const documentsOf = async (id: string, actor = officer) =>
    readableDocuments({ actor, collection, dossier: await dossierOf(id), payload })
  const rowOf = async (id: string) => {
    const where: Where = { and: [{ subjectId: { equals: id } }, { kind: { equals: 'document' } }] }
    const found = await payload.find({ collection: 'outbox', depth: 0, where })
    return found.docs[0] as unknown as Entry & { lastError?: string; summary?: string }
  }
  /** Puts the row of a document back as if it had never been delivered – past the worker's reach – and delivers it. */
  const redeliver = async (id: string) => {
    const nextAttemptAt = new Date(Date.now() + 3_600_000).toISOString()
    const { id: row } = await rowOf(id)
    const set = { nextAttemptAt, status: 'queued' }
    await dossierStore(payload).compareAndSet({ collection: 'outbox', id: row, set, where: {} })
    return deliverEntry(payload, await rowOf(id))
  }
  const linesIn = async (sha256: null | string | undefined) =>
    linesOf(await readFile(contentPath(sha256 ?? '')))

  beforeAll(async () => {
    system = await openSystem()
    payload = system.payload
    const made = async (key: string, role: string) =>
      actorOf(await anAccount(payload, { domain: 'documents', key, role }))
    creator = await made('nguoi-lap', 'employee')
    officer = await made('thuong-truc', 'standing-officer')
    form = { id: await aFormVersion(payload), key: 'mau-van-ban' }
  }, 300_000)
  afterAll(() => system.close())

  it('names the templates that use a field of a form, by their latest file', async () => {
    const key = 'nhiemVuChuYeu'
    const id = await template('dung-truong', [`{upper case(${key})}`, '{today}', `{${key}Khac}`])
    const { docs } = await payload.find({ collection: 'forms', depth: 0, limit: 1 })
    const usages = async () =>
      (await usagesOfField(payload, docs[0]?.id ?? '', key)).templates.filter(
        ({ template: title }) => title === 'Văn bản dung-truong',
      )
    const used = { source: `upper case(${key})`, template: 'Văn bản dung-truong' }
    expect(await usages()).toEqual([used])

    await upload(id, aDocx(['{today}']))
    expect(await usages()).toEqual([])
    await upload(id, aDocx([`{${key}} {${key}}`]))
    expect(await usages()).toEqual([{ ...used, source: key }])
    // A tag that goes through all answers reads it as well.
    await upload(id, aDocx(['{#form}{/form}']))
    expect(await usages()).toEqual([{ ...used, source: 'form' }])
    await payload.update({ collection: 'document-templates', data: { active: false }, id })
    expect(await usages()).toEqual([])
  })

  it('makes one of a step, from the dossier as it was in that step, and says from what', async () => {
    await template('mot', [
      '{dossier.code}: {answers.soTien | money}, {texts.xepLoai}; {step.actor}: {step.comment}',
      '{#bang}{ordinal}. {ten}{/}',
    ])
    const id = await begin('mot', [{ kind: 'document', name: text('Giấy nộp'), template: 'mot' }], {
      bang: [{ ten: 'Một' }, { ten: 'Hai <b>' }],
      soTien: 2_500_000,
      xepLoai: 'tot',
    })
    await submit(id)
    await system.worker.drain()
    const [document, ...others] = await documentsOf(id)
    expect(others).toEqual([])
    expect(await linesIn(document?.sha256)).toEqual([
      '007/2023: 2.500.000 đồng, Tốt; Cán bộ nguoi-lap: Kính trình',
      '1. Một2. Hai <b>',
    ])
    expect(document?.name).toBe('giay-nop-007-2023-r2.docx')
    expect(document && madeFromOf(document)).toMatchObject({
      actorName: 'Cán bộ nguoi-lap',
      rev: 2,
      template: 'mot',
      templateNumber: 1,
      title: { vi: 'Giấy nộp' },
    })
    // The answers that wait in the outbox are the worker's alone.
    const head = await anAccount(payload, { domain: 'documents', key: 'truong', role: 'standing-head' })
    const seen = await payload.findByID({
      collection: 'outbox',
      depth: 0,
      id: (await rowOf(id)).id,
      overrideAccess: false,
      user: { ...head, collection: 'users' },
    })
    expect(seen.payload).toMatchObject({ template: 'mot' })
    expect(seen.payload).not.toHaveProperty('answers')
    // It is no evidence: no answer may name it.
    expect(await filesOf(payload, collection, id)).toEqual([])
    // And it stays, however long.
    await sweepFiles(payload, new Date(Date.now() + 48 * 3_600_000).toISOString())
    expect(existsSync(contentPath(document?.sha256 ?? ''))).toBe(true)
    expect(await documentsOf(id)).toHaveLength(1)
  })

  it('shows the answers of the step, also when the dossier has moved on before the worker came', async () => {
    await template('cham', ['{answers.soTien} {dossier.stateLabel}'])
    const id = await begin('cham', [{ kind: 'document', template: 'cham' }], { soTien: 1 })
    await submit(id)
    await system.worker.drain()
    const [early] = await documentsOf(id)
    await payload.delete({ collection: 'dossier-files', id: early?.id ?? '', overrideAccess: true })
    const { rev } = await dossierOf(id)
    await performAction({ action: 'finish', actor: officer, collection, id, payload, rev })
    await redeliver(id)
    const [late] = await documentsOf(id)
    expect(await linesIn(late?.sha256)).toEqual(['1 Thẩm định'])
    expect(late?.sha256).toBe(early?.sha256)
  })

  it('makes one however often it is delivered, also after a crash between content and row, and by two at once', async () => {
    await template('lap', ['{dossier.title}'])
    const id = await begin('lap', [{ kind: 'document', template: 'lap' }])
    await submit(id)
    await system.worker.drain()
    await redeliver(id)
    const [first] = await documentsOf(id)
    // The crash: the content is there, the row is not.
    await payload.delete({ collection: 'dossier-files', id: first?.id ?? '', overrideAccess: true })
    expect(existsSync(contentPath(first?.sha256 ?? ''))).toBe(true)
    await Promise.all([redeliver(id), redeliver(id)])
    const made = await documentsOf(id)
    expect(made).toHaveLength(1)
    expect(made[0]).toMatchObject({ id: first?.id, sha256: first?.sha256 })
    expect(await rowOf(id)).toMatchObject({ status: 'done', summary: 'van-ban-lap-007-2023-r2.docx' })
  })

  it('tries again while its template is missing, and tells on the health page what to do', async () => {
    const id = await begin('thieu', [{ kind: 'document', template: 'khong-co' }])
    await submit(id)
    await system.worker.drain()
    const failed = await rowOf(id)
    expect(failed).toMatchObject({ attempts: 1, status: 'queued' })
    expect(failed.lastError).toMatch(/mẫu “khong-co” không còn áp dụng hoặc chưa có tệp/)
    const last = { attempts: 11, nextAttemptAt: new Date(Date.now() + 3_600_000).toISOString() }
    await dossierStore(payload).compareAndSet({ collection: 'outbox', id: failed.id, set: last, where: {} })
    await deliverEntry(payload, await rowOf(id))
    expect(await rowOf(id)).toMatchObject({ status: 'dead' })
    const { dead } = await readHealth(payload)
    expect(dead.examples.find((each) => each.id === failed.id)?.lastError).toMatch(/tải tệp lên rồi thử lại/)

    await template('khong-co', ['{dossier.title}'])
    await dossierStore(payload).compareAndSet({
      collection: 'outbox',
      id: failed.id,
      set: { attempts: 0, status: 'queued' },
      where: {},
    })
    await deliverEntry(payload, await rowOf(id))
    expect(await documentsOf(id)).toHaveLength(1)
  })

  it('is read by those who may read every field that it shows and hold a role that its template names', async () => {
    await template('kin', ['{answers.lyDo}'])
    await template('mo', ['{answers.soTien}'])
    await template('rieng', ['{dossier.title}'], ['chief'])
    const effects = ['kin', 'mo', 'rieng'].map((key): EffectDefinition => ({
      kind: 'document',
      template: key,
    }))
    const id = await begin('doc', effects, { lyDo: 'Kín', soTien: 5 })
    await submit(id)
    await system.worker.drain()
    const seenBy = async (actor: Person) =>
      (await documentsOf(id, actor)).map((file) => madeFromOf(file).template).toSorted()
    expect(await seenBy(officer)).toEqual(['kin', 'mo'])
    // The state hides one of the fields from whoever began it.
    expect(await seenBy(creator)).toEqual(['mo'])
    expect(await seenBy({ ...officer, roles: ['chief'] })).toEqual(['kin', 'mo', 'rieng'])
  })

  it('keeps versions of a template: the same content is no new one, two at once become two', async () => {
    const id = await template('ban', ['một'])
    const numbers = async () => {
      const { latestNumber } = await payload.findByID({ collection: 'document-templates', depth: 0, id })
      return latestNumber
    }
    await upload(id, aDocx(['một']))
    expect(await numbers()).toBe(1)
    await upload(id, aDocx(['hai']))
    expect(await numbers()).toBe(2)
    const raced = await Promise.allSettled([upload(id, aDocx(['ba'])), upload(id, aDocx(['bốn']))])
    expect(raced.some(({ status }) => status === 'fulfilled')).toBe(true)
    const rows = await payload.find({
      collection: 'dossier-files',
      overrideAccess: true,
      where: { and: [{ subjectId: { equals: id } }, { kind: { equals: 'template' } }] },
    })
    const contents = rows.docs.map(({ sha256 }) => sha256)
    expect(new Set(contents).size).toBe(contents.length)
    const { latestFile } = await payload.findByID({ collection: 'document-templates', depth: 0, id })
    expect(rows.docs.map((row) => row.id)).toContain(latestFile)
  })

  it('blocks the publishing of a workflow that names a template which is not there or has no file', async () => {
    await payload.create({
      collection: 'document-templates',
      data: { key: 'chua-co-tep', title: 'Chưa có tệp' },
      overrideAccess: true,
    })
    const effects = ['phieu-ket-qua-tham-dinh', 'khong-he-co', 'chua-co-tep'].map(
      (key): EffectDefinition => ({
        kind: 'document',
        template: key,
      }),
    )
    const problems = await lintForPublication(payload, 'none', workflowWith('kiem-tra', effects), [])
    expect(
      problems.filter(({ code }) => code === 'UNKNOWN_DOCUMENT_TEMPLATE').map(({ path }) => path),
    ).toEqual(['transitions.0.effects.1.template', 'transitions.0.effects.2.template'])
  })

  it('has the files of the shipped templates, made anew as they were when they are lost', async () => {
    const shipped = await payload.find({
      collection: 'document-templates',
      where: { key: { in: ['phieu-ket-qua-tham-dinh', 'to-trinh-de-nghi-khen-thuong'] } },
    })
    for (const { latestFile } of shipped.docs) {
      const row = await payload.findByID({
        collection: 'dossier-files',
        id: latestFile ?? '',
        overrideAccess: true,
      })
      const bytes = await readFile(contentPath(row.sha256 ?? ''))
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(row.sha256)
    }
    expect(shipped.docs).toHaveLength(2)
  })

  it('certifies those who passed a course that two units registered for, from its plan on', async () => {
    const head = actorOf(
      await anAccount(payload, { domain: 'courses', key: 'truong', role: 'standing-head' }),
    )
    const inDays = (days: number) => localDay(new Date(Date.now() + days * 86_400_000).toISOString()) ?? ''
    const act = async (id: string, actor: Person, action: string, data: Record<string, unknown> = {}) =>
      performAction({
        action,
        actor,
        collection,
        comment: 'Có lý do.',
        data,
        id,
        payload,
        rev: (await dossierOf(id)).rev,
      })
    const save = async (id: string, actor: Person, answers: Record<string, unknown>) =>
      saveAnswers({ actor, answers, collection, id, payload, rev: (await dossierOf(id)).rev })
    const account = async (id: string) =>
      actorOf(await payload.findByID({ collection: 'users', depth: 0, id, overrideAccess: true }))
    /** The time of its step has run out. */
    const windUp = async (id: string) => {
      const { flow, rev } = instanceOf(await dossierOf(id))
      const at = new Date(Date.now() - 1_000).toISOString()
      const set = {
        flow: { ...flow, timers: flow.timers.map((timer) => ({ ...timer, at })) },
        nextTimerAt: at,
      }
      await dossierStore(payload).compareAndSet({ collection, id, set, where: { rev } })
      await fireTimers(payload, collection, id)
      await system.worker.drain()
    }
    const procedureOf = async (key: string) => {
      const found = await payload.find({ collection: 'procedures', where: { key: { equals: key } } })
      return found.docs[0]?.id ?? ''
    }

    const { id } = await startCase({
      actor: officer,
      input: {
        answers: {
          diaDiemHoc: 'Hội trường cơ quan',
          hanDangKy: inDays(10),
          ngayBatDau: inDays(14),
          ngayKetThuc: inDays(15),
          noiDungTapHuan: 'Quy định mới.',
          soCho: 3,
          tenLop: 'Nghiệp vụ thi đua',
        },
        procedure: await procedureOf('tap-huan'),
      },
      payload,
    })
    await act(id, officer, 'submit')
    while ((await dossierOf(id)).state === 'approving') {
      const { flow } = instanceOf(await dossierOf(id))
      const said = flow.tokens.flatMap(({ votes }) => votes.map(({ user }) => user))
      const next = flow.tokens[0]?.assignees.find((user) => !said.includes(user)) ?? ''
      await act(id, await account(next), 'vote', { choice: 'yes' })
    }
    expect(await dossierOf(id)).toMatchObject({ state: 'registering' })
    await system.worker.drain()
    await system.worker.drain()

    const registrations = async () => {
      const where: Where = {
        and: [
          { procedure: { equals: await procedureOf('dang-ky-hoc-vien') } },
          { title: { contains: 'Tập huấn nghiệp vụ' } },
        ],
      }
      const { docs } = await payload.find({ collection, depth: 0, pagination: false, where })
      return docs
    }
    const people = (await payload.find({ collection: 'people', depth: 0, pagination: false })).docs
    const [one, two, ...others] = (await registrations()).filter(({ unit }) =>
      people.some((person) => person.unit === unit),
    )
    if (!one || !two) throw new Error('two units have a head and people')
    expect(others.length).toBeGreaterThan(0)
    const learners: string[] = []
    for (const each of [one, two]) {
      expect(each.dueAt?.slice(0, 10)).toBe((await dossierOf(id)).dueAt?.slice(0, 10))
      const unitHead = await account(String(each.createdBy))
      await expect(act(each.id, unitHead, 'send')).rejects.toMatchObject({ status: 422 })
      const nguoiHoc = people.find(({ unit }) => unit === each.unit)?.id ?? ''
      learners.push(nguoiHoc)
      await save(each.id, unitHead, { hocVien: [{ nguoiHoc }], xacNhanCamDoan: true })
      await act(each.id, unitHead, 'send')
      await system.worker.drain()
    }
    expect(await dossierOf(id)).toMatchObject({ state: 'registering' })

    await windUp(id)
    const listed = await dossierOf(id)
    const rows = [one, two].map(({ unit }, at) => ({ donViHocVien: unit, nguoiHoc: learners[at] }))
    expect(listed.state).toBe('preparing')
    const { hocVienLop } = listed['answers'] as { hocVienLop: { nguoiHoc: string }[] }
    expect(hocVienLop).toHaveLength(2)
    expect(hocVienLop).toEqual(expect.arrayContaining(rows))
    const ends = new Set((await registrations()).map(({ state }) => state))
    expect([...ends].sort()).toEqual(['sent', 'withdrawn'])

    await windUp(id)
    expect(await dossierOf(id)).toMatchObject({ state: 'learning' })
    await expect(act(id, officer, 'examine')).rejects.toMatchObject({
      problems: [{ code: 'CONDITION_NOT_MET' }],
      status: 422,
    })
    const graded = hocVienLop.map((row) => ({ ...row, dat: row.nguoiHoc === learners[0] }))
    await save(id, officer, { hocVienLop: graded })
    await act(id, officer, 'examine')
    await expect(act(id, officer, 'certify')).rejects.toMatchObject({ status: 403 })
    await act(id, head, 'certify')
    await system.worker.drain()

    const [certificates, ...more] = await documentsOf(id)
    expect(more).toEqual([])
    const lines = await linesIn(certificates?.sha256)
    const nameOf = (person: string | undefined) => people.find((each) => each.id === person)?.fullName ?? ''
    expect(lines.filter((line) => line === 'GIẤY CHỨNG NHẬN')).toHaveLength(1)
    expect(lines).toContain(nameOf(learners[0]))
    expect(lines).not.toContain(nameOf(learners[1]))
    expect(await dossierOf(id)).toMatchObject({ state: 'certified' })
  })
})
