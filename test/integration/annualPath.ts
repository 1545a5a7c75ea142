import { Readable } from 'node:stream'

import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { historyLines } from '../../src/services/dossiers/historyLines.ts'
import { saveAnswers } from '../../src/services/dossiers/saveAnswers.ts'
import { addFiles } from '../../src/services/files/addFiles.ts'
import { fireTimers } from '../../src/services/timers/fireTimers.ts'
import { aPdf } from '../api/fileCorpus.ts'
import { aCouncil } from './aCouncil.ts'
import type { System } from './openSystem.ts'
import { refusalOf } from './refusalOf.ts'

const collection = 'nominations'
const day = 24 * 3_600_000
const [head, officer] = ['unit-head.kinhte', 'unit-officer.kinhte']

/** The annual nomination, on a system that other tests have opened: from the unit to the final list. */
export const annualPath = (opened: () => System): void => {
  describe('the annual nomination from the unit to the final list', () => {
    let council: ReturnType<typeof aCouncil>
    let id: string
    let system: System

    const act = (who: string, action: string, given: Parameters<typeof council.act>[4] = {}) =>
      council.act(who, collection, id, action, given)
    const save = async (who: string, answers: Record<string, unknown>) => {
      const { payload } = system
      const { rev } = await findDossier({ collection, id, payload })
      return saveAnswers({ actor: await council.account(who), answers, collection, id, payload, rev })
    }
    const minutes = async () => {
      const bytes = Buffer.concat([
        Buffer.from('--x\r\nContent-Disposition: form-data; name="file"; filename="bien-ban.pdf"\r\n\r\n'),
        aPdf('/A 1'),
        Buffer.from('\r\n--x--\r\n'),
      ])
      const [file] = await addFiles({
        actor: await council.account(head),
        body: Readable.from([bytes]),
        collection,
        contentType: 'multipart/form-data; boundary=x',
        dossier: await findDossier({ collection, id, payload: system.payload }),
        field: 'bienBanBinhXet',
        payload: system.payload,
      })
      return [{ id: file?.id }]
    }
    /** The clock of the office goes on by so many days, and what is due by then rings. */
    const wait = async (days: number) => {
      vi.useFakeTimers({ now: Date.now() + days * day, toFake: ['Date'] })
      await fireTimers(system.payload, collection, id)
    }
    const notices = async () => {
      await system.worker.drain()
      const { docs } = await system.payload.find({
        collection: 'notices',
        where: { title: { like: 'Công khai hồ sơ đề nghị khen thưởng' } },
      })
      return docs.map(({ published, title }) => ({ published, title }))
    }

    beforeAll(async () => {
      system = opened()
      council = aCouncil(system.payload)
      id = await council.aNomination()
    })
    afterEach(() => vi.useRealTimers())

    it('should be reviewed by the unit: attendance, votes and minutes, written by its head alone', async () => {
      await act(officer, 'propose')
      expect(await council.stateOf(id)).toBe('unitReview')
      const review = { ngayBinhXet: '2026-01-15', soNguoiDuHop: 9, soNguoiTrieuTap: 10, soPhieuTanThanh: 4 }
      expect(await refusalOf(save(officer, review))).toMatch(/^403/)
      expect(await refusalOf(act(head, 'submit'))).toContain('FIELD_REQUIRED answers.bienBanBinhXet')

      await save(head, { ...review, bienBanBinhXet: await minutes() })
      expect(await refusalOf(act(head, 'submit'))).toBe('422 CONDITION_NOT_MET ')
      expect(await refusalOf(act(head, 'refuse', { comment: 'Chưa đạt.' }))).toBe(
        '422 COMMENT_TOO_SHORT comment',
      )
      await act(head, 'sendBack', { comment: 'Bổ sung số liệu.' })
      await act(officer, 'propose')
      await save(head, { soPhieuTanThanh: 8 })
      await act(head, 'submit')

      expect(await council.stateOf(id)).toBe('submitted')
      const { answers } = await findDossier({ collection, id, payload: system.payload })
      expect(answers).toMatchObject({ soNguoiDuHop: 9, soPhieuTanThanh: 8 })
    })

    it('should be taken on by the clock when a supplement never comes, and say so', async () => {
      await act('standing-officer', 'receive')
      const short = act('standing-officer', 'requestSupplement', { comment: 'Thiếu minh chứng.' })
      expect(await refusalOf(short)).toBe('422 COMMENT_TOO_SHORT comment')
      await act('standing-officer', 'requestSupplement', { comment: 'Thiếu quyết định công nhận sáng kiến.' })
      await wait(40)
      expect(await council.stateOf(id)).toBe('overdue')
      const line = (await historyLines({ collection, id, payload: system.payload })).at(-1)
      expect(line).toMatchObject({ action: 'lapse', actorName: 'Hệ thống', automatic: true })
      expect(await refusalOf(act(head, 'resubmit'))).toMatch(/^409/)
    })

    it('should go on once more time is given: appraised by one, confirmed by another', async () => {
      await act('standing-officer', 'extend', { comment: 'Đơn vị có văn bản xin gia hạn.' })
      await act(head, 'resubmit')
      const again = act('standing-officer', 'requestSupplement', { comment: 'Thiếu thêm một bản sao nữa.' })
      expect(await refusalOf(again)).toBe('422 CONDITION_NOT_MET ')
      await act('standing-officer', 'proposeAppraisal')
      expect(await refusalOf(act('standing-officer', 'appraise'))).toMatch(/^403/)
      await act('standing-head', 'appraise')
      expect(await council.stateOf(id)).toBe('appraised')
    })

    it('should be settled after the public notice has run and its comments are answered, not before', async () => {
      const session = await council.aSession()
      await council.revise(session, { agenda: [id] })
      await council.openVote(session)
      await council.voteAll(session, () => 'yes')
      await council.closeVote(session)
      expect(await notices()).toEqual([])

      await act('standing-head', 'announce')
      const title = `Công khai hồ sơ đề nghị khen thưởng: ${String((await findDossier({ collection, id, payload: system.payload }))['title'])}`
      expect(await notices()).toEqual([{ published: true, title }])
      const opinions = { data: { opinions: 'Không có ý kiến.' } }
      expect(await refusalOf(act('standing-head', 'finalize', opinions))).toBe('422 CONDITION_NOT_MET ')
      await wait(40)
      expect(await council.stateOf(id)).toBe('announced')
      expect(await refusalOf(act('standing-head', 'finalize'))).toBe('422 FIELD_REQUIRED data.opinions')
      await act('standing-head', 'finalize', opinions)
      expect(await council.stateOf(id)).toBe('finalized')
    })

    it('should leave the site when the award is not made after all', async () => {
      await act('standing-head', 'hold', { comment: 'Có đơn phản ánh.' })
      expect(await notices()).toMatchObject([{ published: true }])
      await act('standing-head', 'reject', { comment: 'Kết luận có vi phạm.' })
      expect(await notices()).toMatchObject([{ published: false }])
    })
  })
}
