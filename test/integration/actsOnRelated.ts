import { beforeAll, describe, expect, it } from 'vitest'

import { actOnRelated } from '../../src/outbox/actOnRelated.ts'
import type { Entry } from '../../src/outbox/entry.ts'
import { startCase } from '../../src/services/cases/startCase.ts'
import { actorOf, type Person } from '../../src/services/dossiers/actorOf.ts'
import type { WorkflowCollection } from '../../src/services/dossiers/dossier.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { historyLines } from '../../src/services/dossiers/historyLines.ts'
import { performAction } from '../../src/services/dossiers/performAction.ts'
import { saveAnswers } from '../../src/services/dossiers/saveAnswers.ts'
import { readHealth } from '../../src/services/health/readHealth.ts'
import type { FormDefinition } from '../../src/forms/types.ts'
import type { EffectDefinition, WorkflowDefinition } from '../../src/workflow/types.ts'
import { aCouncil } from './aCouncil.ts'
import { aField } from './aField.ts'
import { anAccount } from './anAccount.ts'
import { aProcedure } from './aProcedure.ts'
import { sharedWorkflow } from './aSharedForm.ts'
import type { System } from './openSystem.ts'
import { refusalOf } from './refusalOf.ts'

const both = (vi: string) => ({ vi, en: vi })
const later = '2999-01-01T00:00:00.000Z'

/** Cases that name one another, and push one another along. */
const key = 'thu-lien-quan'
const push = (action: string): EffectDefinition => ({
  action,
  comment: both('Đẩy tiếp.'),
  field: 'lienQuan',
  kind: 'act',
})
const step = (action: string, pushes: string) => ({
  action,
  by: [{ relation: 'creator' }],
  comment: 'none' as const,
  effects: [push(pushes)],
  from: ['draft'],
  label: both(action),
  to: 'draft',
})
const workflow: WorkflowDefinition = {
  ...sharedWorkflow,
  key,
  states: sharedWorkflow.states.map((state) => ({ ...state, fields: [] })),
  transitions: [...sharedWorkflow.transitions, step('push', 'push'), step('stray', 'comment')],
}
const related = aField('lienQuan', 'dossier', { source: { collection: 'cases', label: 'title' } })
const form: FormDefinition = {
  formatVersion: 1,
  key,
  pages: [
    {
      key: 'trang',
      sections: [{ fields: [related], key: 'phan', title: both('Phần') }],
      title: both('Trang'),
    },
  ],
  title: both(key),
}

/** What a step does to the dossier that an answer names, on a system that other tests have opened. */
export const actsOnRelated = (opened: () => System): void => {
  describe('a dossier that another one acts on', () => {
    let council: ReturnType<typeof aCouncil>
    let officer: Person
    let person: Person
    let procedure = ''
    let system: System
    const unit = 'kinhte'

    beforeAll(async () => {
      system = opened()
      council = aCouncil(system.payload)
      officer = await council.account(`unit-officer.${unit}`)
      procedure = await aProcedure(system.payload, { form, workflow })
      person = actorOf(
        await anAccount(system.payload, { domain: 'related', key: 'pusher', role: 'unit-officer' }),
      )
    })

    const dossierOf = (collection: WorkflowCollection, id: string) =>
      findDossier({ collection, id, payload: system.payload })
    const rowsOf = async (id: string) => {
      const { docs } = await system.payload.find({
        collection: 'outbox',
        overrideAccess: true,
        pagination: false,
        where: { and: [{ subjectId: { equals: id } }, { kind: { equals: 'act' } }] },
      })
      const rows = docs as unknown as (Entry & { lastError?: null | string; summary?: null | string })[]
      return rows.sort((a, b) => Number(a.payload['rev']) - Number(b.payload['rev']))
    }
    const change = (id: string, data: Record<string, unknown>) =>
      system.payload.update({ collection: 'outbox', data, id, overrideAccess: true })
    const linesOf = (collection: WorkflowCollection, id: string) =>
      historyLines({ collection, id, payload: system.payload })
    const lastLine = async (id: string) => (await linesOf('nominations', id)).at(-1)

    const received = async () => {
      const id = await council.aNomination()
      await council.act(`unit-head.${unit}`, 'nominations', id, 'submit')
      await council.act('standing-officer', 'nominations', id, 'receive')
      return id
    }
    /** A petition of this kind about that nomination, received and up to the standing head. */
    const petition = async (loaiDon: string, nomination?: string) => {
      const { payload } = system
      const answers = {
        diaChi: 'Tổ dân phố số 1',
        hoTen: officer.name,
        loaiDon,
        ngayBietQuyetDinh: '2023-06-01',
        nguoiKy: { name: officer.name },
        noiDung: 'Danh sách có người không tham gia.',
        quyetDinhBiKhieuNai: 'Việc đề nghị khen thưởng',
        tieuDe: 'Kê khai chưa đúng',
        xacNhanCamDoan: true,
        yeuCau: 'Xem xét lại.',
        ...(nomination ? { hoSoLienQuan: nomination } : {}),
      }
      const input = { answers, procedure: 'kien-nghi', title: 'Về một người được đề nghị' }
      const { id } = await startCase({ actor: officer, input, payload })
      await council.act(`unit-officer.${unit}`, 'cases', id, 'send')
      await council.act('clerk', 'cases', id, 'receive')
      return id
    }
    const report = (id: string) =>
      council.act('inspector', 'cases', id, 'report', { comment: 'Đã xác minh.' })
    const accept = async (id: string) => {
      await council.act('standing-head', 'cases', id, 'accept')
      await system.worker.drain()
    }
    const conclude = async (id: string, action: string) => {
      await report(id)
      await council.act('chief', 'cases', id, action, { comment: 'Không có căn cứ.' })
      await system.worker.drain()
    }

    it('is put on hold by a complaint about it, released by the conclusion, each once', async () => {
      const nomination = await received()
      const id = await petition('complaint', nomination)
      await council.act('standing-head', 'cases', id, 'accept')
      const [hold] = await rowsOf(id)
      if (!hold) throw new Error('no row')
      // Whoever delivers it is killed before the row is closed, and another delivers it meanwhile and afterwards.
      await Promise.all([actOnRelated(system.payload, hold), system.worker.drain()])
      await actOnRelated(system.payload, hold)

      const held = await dossierOf('nominations', nomination)
      expect([held.state, held.previousState]).toEqual(['onHold', 'received'])
      const number = String((await dossierOf('cases', id))['number'])
      const lines = await linesOf('nominations', nomination)
      expect(lines.filter(({ action }) => action === 'hold')).toHaveLength(1)
      expect(lines.at(-1)).toMatchObject({ actorName: 'Hệ thống', automatic: true })
      // A complaint is restricted: nothing of its title, nor of who complains.
      expect(lines.at(-1)?.comment).toContain(`Theo hồ sơ số ${number}.`)
      expect(lines.at(-1)?.comment).not.toMatch(new RegExp(`Về một người|${officer.name}`))
      const mails = await system.payload.find({
        collection: 'outbox',
        overrideAccess: true,
        pagination: false,
        where: { and: [{ subjectId: { equals: nomination } }, { kind: { equals: 'mail' } }] },
      })
      expect(mails.docs.some(({ payload }) => (payload as Entry['payload'])['state'] === 'onHold')).toBe(true)

      await conclude(id, 'conclude')
      const free = await dossierOf('nominations', nomination)
      expect(free.state).toBe('received')
      const [first, second] = await rowsOf(id)
      if (!first || !second) throw new Error('two rows were expected')
      expect([first.status, second.status]).toEqual(['done', 'done'])
      for (const entry of [first, second, first]) await actOnRelated(system.payload, entry)
      expect((await dossierOf('nominations', nomination)).rev).toBe(free.rev)

      // A hold that was held up is not overtaken by its release.
      await change(first.id, { nextAttemptAt: later, status: 'queued' })
      expect(await refusalOf(actOnRelated(system.payload, second))).toMatch(/^409/)
      await change(first.id, { status: 'done' })
    })

    it('stays on hold where the conclusion says so, and is left alone by a proposal', async () => {
      const nomination = await received()
      const proposal = await petition('proposal', nomination)
      await accept(proposal)
      expect([await council.stateOf(nomination), await rowsOf(proposal)]).toEqual(['received', []])
      await report(proposal)
      expect(
        await refusalOf(
          council.act('chief', 'cases', proposal, 'concludeKeepingHold', { comment: 'Đã trả lời.' }),
        ),
      ).toMatch(/^422 CONDITION_NOT_MET/)

      const complaint = await petition('complaint', nomination)
      await accept(complaint)
      await conclude(complaint, 'concludeKeepingHold')
      expect((await dossierOf('cases', complaint)).state).toBe('answered')
      expect([await council.stateOf(nomination), (await lastLine(nomination))?.action]).toEqual([
        'onHold',
        'hold',
      ])
      await council.act(`unit-officer.${unit}`, 'cases', complaint, 'acknowledge', {
        data: { satisfaction: 'Hài lòng' },
      })
      expect((await dossierOf('cases', complaint)).state).toBe('closed')
    })

    it('is released by the last of several matters alone, and not where one of them keeps it on hold', async () => {
      const [nomination, other] = [await received(), await received()]
      const [first, second, third] = [
        await petition('complaint', nomination),
        await petition('complaint', nomination),
        await petition('complaint', other),
      ]
      for (const id of [first, second, third]) await accept(id)
      await conclude(first, 'conclude')
      expect(await council.stateOf(nomination)).toBe('onHold')
      expect((await rowsOf(first)).at(-1)).toMatchObject({
        status: 'done',
        summary: expect.stringContaining('một hồ sơ khác vẫn giữ') as string,
      })
      await conclude(third, 'conclude')
      expect(await council.stateOf(other)).toBe('received')
      await conclude(second, 'conclude')
      expect(await council.stateOf(nomination)).toBe('received')

      // A hold that somebody has lifted by hand is none for those that come later.
      const kept = await petition('complaint', nomination)
      await accept(kept)
      await conclude(kept, 'concludeKeepingHold')
      const later = await petition('complaint', nomination)
      await accept(later)
      await conclude(later, 'conclude')
      expect(await council.stateOf(nomination)).toBe('onHold')
      await council.act('standing-head', 'nominations', nomination, 'release', { comment: 'Tiếp tục.' })
      const last = await petition('complaint', nomination)
      await accept(last)
      expect(await council.stateOf(nomination)).toBe('onHold')
      await conclude(last, 'conclude')
      expect(await council.stateOf(nomination)).toBe('received')
    })

    it('is left alone where it is over, and where nothing is named', async () => {
      const nomination = await received()
      await council.act(`unit-head.${unit}`, 'nominations', nomination, 'withdraw')
      const { rev } = await dossierOf('nominations', nomination)
      const about = await petition('complaint', nomination)
      const alone = await petition('complaint')
      await accept(about)
      await accept(alone)

      expect((await dossierOf('nominations', nomination)).rev).toBe(rev)
      expect((await rowsOf(about)).map(({ status, summary }) => [status, summary])).toEqual([
        ['done', expect.stringContaining('Không thực hiện')],
      ])
      expect((await rowsOf(alone)).map(({ status, summary }) => [status, summary])).toEqual([
        ['done', expect.stringContaining('để trống')],
      ])
    })

    it('never acts on the one that began it, and does nothing that its workflow does not draw', async () => {
      const { payload } = system
      const start = async (answers: Record<string, unknown>) =>
        (await startCase({ actor: person, input: { answers, procedure }, payload })).id
      const act = async (id: string, action: string) => {
        const { rev } = await dossierOf('cases', id)
        await performAction({ action, actor: person, collection: 'cases', id, payload, rev })
        await system.worker.drain()
      }
      const pushes = async (id: string) =>
        (await linesOf('cases', id)).filter(({ action }) => action === 'push').length
      const one = await start({})
      const other = await start({ lienQuan: one })
      await act(one, 'push')
      const { rev } = await dossierOf('cases', one)
      const answers = { lienQuan: other }
      await saveAnswers({ actor: person, answers, collection: 'cases', id: one, payload, rev })
      await act(one, 'push')
      expect([await pushes(one), await pushes(other)]).toEqual([2, 1])
      expect((await rowsOf(other)).map(({ summary }) => summary)).toEqual([
        expect.stringContaining('nguồn gốc'),
      ])

      for (const entry of await rowsOf(one)) await actOnRelated(payload, entry)
      expect([await pushes(one), await pushes(other)]).toEqual([2, 1])

      await act(one, 'stray')
      const [, , stray] = await rowsOf(one)
      expect([stray?.status, stray?.lastError]).toEqual(['queued', expect.stringContaining('“comment”')])
      await change(stray?.id ?? '', { attempts: 12, status: 'dead' })
      expect((await readHealth(payload)).dead.examples).toContainEqual(
        expect.objectContaining({ kind: 'act', subject: one }),
      )
      await change(stray?.id ?? '', { status: 'done' })
    })
  })
}
