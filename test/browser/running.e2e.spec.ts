import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { arrange } from './arrange.ts'
import { ask } from './ask.ts'
import { choose } from './choose.ts'
import { deskPage } from './deskPage.ts'
import { officeDay } from './officeDay.ts'
import { save } from './save.ts'

describe('work under way in the browser', () => {
  const day = officeDay()

  const procedure = (key: string) =>
    arrange.firstId('standing-officer', `/api/procedures?where[key][equals]=${key}&depth=0`)
  const begin = async (key: string, title: string, answers: Record<string, unknown> = {}) => {
    const officer = await arrange.as('standing-officer')
    const input = { answers, procedure: await procedure(key), title }
    return arrange.docIdOf(arrange.expectTaken(await officer.post('/api/cases', input), title))
  }

  it('should keep how somebody wants their mail, and show it when they come back', async () => {
    const page = await day.as('employee')
    await page.goto('/admin/account')
    await page.locator('#field-mail__work').getByText('Mỗi việc một thư').waitFor()
    expect(await page.getByLabel('Email').count()).toBe(1)
    expect(await page.getByLabel('Email').inputValue()).toBe('employee@demo.example.vn')
    await choose(page, 'mail__work', 'Tổng hợp hằng ngày')
    await choose(page, 'mail__news', 'Không gửi thư')
    await day.expectAccessible(page)
    await save(page)
    await page.reload()
    await page.locator('#field-mail__work').getByText('Tổng hợp hằng ngày').waitFor()
    await page.locator('#field-mail__news').getByText('Không gửi thư').waitFor()
    const { body } = await ask(page, '/api/users/me')
    expect((body['user'] as { mail: unknown }).mail).toEqual({ news: 'none', work: 'daily' })
  })

  it('should show the cases that a report has sent out, by unit, and lead to each', async () => {
    const report = await begin('bao-cao-dinh-ky', 'Báo cáo phong trào thi đua quý IV')
    await arrange.act('standing-officer', `cases/${report}`, 'collect')
    const page = await day.as('standing-officer')
    await page.goto(`/admin/collections/cases/${report}`)
    const children = page.getByRole('region', { name: 'Hồ sơ con' })
    await children.getByText('(0/9 đã kết thúc)').waitFor()
    expect(await children.getByRole('listitem').count()).toBe(9)
    await day.expectAccessible(page)
    await children.getByRole('link', { exact: true, name: 'Phòng Kinh tế' }).click()
    await deskPage(page).reaches('Đang lập')
    await page.getByRole('heading', { level: 1, name: /^Báo cáo của đơn vị/ }).waitFor()
  })

  it('should tell why it is one’s turn, what can happen next, who else could act, and what', async () => {
    const campaign = await arrange.campaign('ai-khac', 'Phong trào có nhiều người xử lý')
    const nomination = await arrange.receivedNomination(campaign)
    const page = await day.as('standing-officer')
    await page.goto(`/admin/collections/nominations/${nomination}`)
    const others = page.locator('details', { hasText: 'Ai khác có thể xử lý' })
    await others.locator('summary').click()
    const colleague = others.getByRole('listitem').filter({ hasText: 'Xác nhận đạt thẩm định' })
    expect(await colleague.count()).toBe(1)
    await page.getByText(/Vì sao đến lượt Ông\/Bà: Bước “Đã tiếp nhận” giao cho/).waitFor()
    const next = page.locator('details', { hasText: 'Các bước tiếp theo có thể có' })
    await next.locator('summary').click()
    await next.getByText('Xác nhận đạt thẩm định → Đã thẩm định').waitFor()
    // Whoever looks is not somebody else.
    const { body } = await ask(page, '/api/users/me')
    expect(await others.textContent()).not.toContain((body['user'] as { name: string }).name)
  })

  it('should return a dossier to an earlier step with the fields to correct, and get it straight back', async () => {
    const campaign = await arrange.campaign('tra-lai', 'Phong trào có hồ sơ trả lại để sửa')
    const nomination = `/admin/collections/nominations/${await arrange.receivedNomination(campaign)}`
    const duties = 'Chức năng, nhiệm vụ được giao'
    const page = await day.as('standing-officer')
    await page.goto(nomination)
    await deskPage(page).reaches('Đã tiếp nhận')
    await page.getByText('Thao tác khác', { exact: true }).click()
    await deskPage(page).act('Trả lại để sửa')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(duties).check()
    await dialog.getByRole('radio', { name: 'Bản nháp' }).check()
    await dialog.getByLabel('Ý kiến').fill('Nêu rõ lĩnh vực được phân công.')
    await day.expectAccessible(page)
    await dialog.getByRole('button', { name: 'Xác nhận' }).click()
    await deskPage(page).reaches('Bản nháp')

    const unit = await day.as('unit-officer.kinhte')
    await unit.goto(nomination)
    await unit.getByText(`trả lại để sửa: ${duties}`).waitFor()
    expect(await unit.getByLabel('Trình độ chuyên môn, nghiệp vụ').isEditable()).toBe(false)
    await unit.getByLabel(duties).fill('Tham mưu lĩnh vực đầu tư công và đấu thầu.')
    await unit.getByText('Đã lưu', { exact: true }).waitFor()
    await deskPage(unit).act('Gửi lại sau khi sửa')
    await deskPage(unit).reaches('Đã tiếp nhận')

    await page.reload()
    await deskPage(page).reaches('Đã tiếp nhận')
    await deskPage(page).tab('Nhật ký')
    const corrected = page.locator('details', { hasText: 'Đã sửa so với lúc trả lại (1)' })
    await corrected.locator('ins', { hasText: 'đầu tư công và đấu thầu' }).waitFor()
    await day.expectAccessible(page)
  })

  it('should show who denounced to nobody, until somebody who may know opens the seal for a reason', async () => {
    const sender = await arrange.as('employee')
    const input = { procedure: await procedure('kien-nghi'), title: 'Kê khai thành tích không đúng' }
    const id = arrange.docIdOf(arrange.expectTaken(await sender.post('/api/cases', input), 'denunciation'))
    const answers = {
      loaiDon: 'denunciation',
      nguoiBiToCao: 'Tập thể nêu trong đơn',
      noiDung: 'Danh sách có người không tham gia.',
      tieuDe: 'Kê khai không đúng',
      xacNhanCamDoan: true,
      yeuCau: 'Xác minh, kết luận.',
    }
    arrange.expectTaken(await sender.patch(`/api/cases/${id}`, { answers, rev: 1 }), 'answers')
    const { body } = await sender.get('/api/users/me')
    const { name } = body['user'] as { name: string }
    const dossier = `/admin/collections/cases/${id}`

    const own = await day.as('employee')
    await own.goto(dossier)
    await own.getByText('Chỉ Ông/Bà xem được bản nháp này').waitFor()
    await own.getByText('danh tính của Ông/Bà được niêm phong: không cần ghi họ tên').waitFor()
    expect(await own.getByLabel('Họ và tên').count()).toBe(0)
    await deskPage(own).act('Gửi')
    await deskPage(own).reaches('Đã gửi')
    await own.getByText('Người tố cáo (danh tính được giữ kín)').first().waitFor()
    await day.expectAccessible(own)

    await arrange.act('clerk', `cases/${id}`, 'receive')
    await arrange.act('standing-head', `cases/${id}`, 'accept')
    const page = await day.as('inspector')
    await page.goto(dossier)
    await deskPage(page).reaches('Đang xác minh')
    expect(await page.locator('main').textContent()).not.toContain(name)
    await day.expectAccessible(page)
    await page.getByText('Thao tác khác', { exact: true }).click()
    await deskPage(page).actAndConfirm('Mở niêm phong danh tính', 'Xác minh theo Điều 56 Luật Tố cáo 2018')
    await page.getByText('Ông/Bà đã mở niêm phong').waitFor()
    await page.getByText(name).first().waitFor()
    await deskPage(page).tab('Nhật ký')
    await page.getByText('Xác minh theo Điều 56').first().waitFor()
    await day.expectAccessible(page)
  })

  describe('the to-do centre', () => {
    const answers = { tenCongViec: 'Rà soát', yeuCau: 'Đủ, đúng hạn.' }
    /** How many wait for whoever looks, filtered or not, as the tab says once it knows. */
    const countOf = async (page: Page): Promise<number> => {
      const tab = page.getByRole('tab', { name: /^Của tôi \(\d+\)$/ })
      return Number(/\d+/.exec((await tab.textContent()) ?? '')?.[0])
    }
    const listed = (page: Page) => page.getByRole('checkbox').count()

    beforeAll(async () => {
      for (const number of ['một', 'hai', 'ba']) {
        const task = await begin('nhiem-vu-ke-hoach', `Rà soát sổ vàng đợt ${number}`, answers)
        if (number === 'ba') await arrange.act('standing-officer', `cases/${task}`, 'give')
      }
      await begin('bao-cao-dinh-ky', 'Báo cáo rà soát sổ vàng')
    }, 60_000)

    it('should show what a filter leaves of all that waits, and keep the filter under a name', async () => {
      const page = await day.as('standing-officer')
      await page.goto('/admin/todo')
      const all = await countOf(page)
      expect(all).toBeGreaterThanOrEqual(3)
      await expect.poll(() => listed(page)).toBe(all)
      await page.getByLabel('Tên hồ sơ có chứa').fill('sổ vàng')
      await page.getByRole('button', { exact: true, name: 'Lọc' }).click()
      await expect.poll(() => listed(page)).toBe(3)
      expect(await countOf(page)).toBe(3)
      await page.getByText('Bộ lọc đã lưu (0)').click()
      await page.getByLabel('Lưu bộ lọc đang dùng với tên').fill('Sổ vàng')
      await page.getByRole('button', { name: 'Lưu bộ lọc' }).click()
      await page.getByText('Bộ lọc đã lưu (1)').waitFor()
      await day.expectAccessible(page)

      await page.goto('/admin/todo?collection=decisions')
      await page.getByText('Không có việc nào đang chờ Ông/Bà.').waitFor()
      await page.getByText('Bộ lọc đã lưu (1)').click()
      await page.getByRole('button', { exact: true, name: 'Sổ vàng' }).click()
      await expect.poll(() => listed(page)).toBe(3)
      expect(await page.getByLabel('Tên hồ sơ có chứa').inputValue()).toBe('sổ vàng')
    })

    it('should show what has come since, without being reloaded', async () => {
      const page = await day.as('council-secretary')
      const told = page.waitForResponse(/notifications\/bell/)
      await page.goto('/admin/todo')
      await told
      const before = await countOf(page)
      await arrange.appraisedNomination(await arrange.campaign('viec-moi', 'Phong trào có việc mới'))
      // The bell asks by itself every twenty seconds, and at once when its page is looked at.
      await expect
        .poll(async () => {
          await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
          return countOf(page)
        })
        .toBe(before + 1)
    })

    it('should decide several at once, of one kind and step only, and tell what became of them', async () => {
      const page = await day.as('standing-officer')
      const before = await countOf(page)
      const boxes = page.getByRole('checkbox', { name: /sổ vàng/ })
      for (const box of await boxes.all()) await box.check()
      await page.getByText('Chỉ xử lý cùng lúc được các hồ sơ cùng loại, cùng bước.').waitFor()
      await page.getByRole('checkbox', { name: /Báo cáo rà soát/ }).uncheck()

      const decide = page.getByRole('group', { name: 'Xử lý các hồ sơ đã chọn' })
      await decide.getByText('Đã chọn 2').waitFor()
      await decide.getByRole('button', { name: 'Giao nhiệm vụ' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click()
      await page.getByText('Đã xử lý 2, chưa xử lý được 0').waitFor()
      await expect.poll(() => listed(page)).toBe(1)
      expect(await countOf(page)).toBe(before - 2)
    })

    it('should still tell what became of the last ones, when nothing is left', async () => {
      const page = await day.as('standing-officer')
      await page.getByRole('checkbox', { name: /Báo cáo rà soát/ }).check()
      await page.getByRole('button', { name: 'Giao các đơn vị báo cáo' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click()
      await page.getByText('Đã xử lý 1, chưa xử lý được 0').waitFor()
    })
  })
})
