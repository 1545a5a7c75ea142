import { beforeAll, describe, expect, it } from 'vitest'

import { arrange } from './arrange.ts'
import { deskPage } from './deskPage.ts'
import { mailsTo } from './mailsTo.ts'
import { officeDay } from './officeDay.ts'
import { save } from './save.ts'

describe('step 4, the council in the browser', () => {
  const day = officeDay()
  const holder = 'Chiến sĩ thi đua cơ sở – Đoàn Thị Nắng Mai'
  let nomination = ''
  let session = ''

  beforeAll(async () => {
    nomination = await arrange.appraisedNomination(
      await arrange.campaign('hoi-dong', 'Phong trào Hội đồng xét'),
    )
  })

  it('should let the secretary set up a session with agenda and roll', async () => {
    const page = await day.as('council-secretary')
    const desk = deskPage(page)
    await page.goto('/admin')
    await page.getByRole('link', { name: 'Tạo phiên họp' }).click()
    await page.getByLabel('Tên phiên họp').fill('Phiên họp xét danh hiệu năm 2023')
    const heldAt = page.getByLabel('Thời gian họp')
    await heldAt.fill('31/11/2023 08:00')
    await page.getByLabel('Địa điểm').focus()
    await page.getByText('Hãy viết ngày và giờ có thật, ví dụ 22/11/2026 08:30.').waitFor()
    await heldAt.fill('1-12-2023 8h')
    await page.getByLabel('Địa điểm').fill('Phòng họp số 1')
    expect(await heldAt.inputValue()).toBe('01/12/2023 08:00')
    await day.expectAccessible(page)
    await page.getByRole('button', { name: 'Tạo phiên họp' }).click()
    await page.waitForURL(/council-sessions\/.+/)
    session = new URL(page.url()).pathname
    await page.getByText('08:00, 01/12/2023').waitFor()

    await page.getByRole('group', { name: 'Đưa hồ sơ đã thẩm định' }).getByLabel(holder).check()
    await page.getByRole('button', { name: 'Đưa vào chương trình (1)' }).click()
    await page.getByRole('heading', { name: 'Chương trình (1)' }).waitFor()
    await page.getByRole('button', { name: 'Tất cả có mặt' }).click()
    await page.getByRole('button', { name: 'Lưu điểm danh' }).click()
    await expect.poll(() => page.getByRole('button', { name: 'Lưu điểm danh' }).isDisabled()).toBe(true)
    await day.expectAccessible(page)
    await desk.act('Triệu tập phiên họp')
    await desk.reaches('Đã triệu tập')
    await desk.act('Khai mạc phiên họp')
    await desk.reaches('Đang họp')
    await page.getByText('Vì sao chưa thực hiện được thao tác khác').click()
    await page.getByText(/chưa có hai người kiểm phiếu/).waitFor()
    expect(await desk.action('Mở bỏ phiếu').count()).toBe(0)
    await page.getByRole('button', { name: 'Cử người kiểm phiếu' }).click()
    for (const name of ['Cỏ May', 'Lúa Vàng']) {
      await page.getByLabel('Người kiểm phiếu').fill(name)
      await page.getByRole('button', { name: new RegExp(`${name}$`) }).click()
    }
    await day.expectAccessible(page)
    await page.getByRole('button', { name: 'Cử hai người này' }).click()
    await page.getByRole('listitem').filter({ hasText: 'Bùi Thị Cỏ May' }).waitFor()
    await desk.act('Mở bỏ phiếu')
    await desk.reaches('Đang bỏ phiếu')
    await expect.poll(() => mailsTo('council-member').length, { timeout: 20_000 }).toBeGreaterThan(0)
  })

  it('should let two members vote, each once, and show no one a way to vote twice', async () => {
    for (const [name, choice] of [
      ['council-member', 'Đồng ý'],
      ['council-member-2', 'Không đồng ý'],
    ] as const) {
      const page = await day.as(name)
      await page.goto(session)
      const line = page.getByRole('group', { name: holder })
      await line.getByLabel(choice, { exact: true }).check()
      await day.expectAccessible(page)
      await page.getByRole('button', { name: 'Bỏ phiếu' }).click()
      await page.getByText('Phiếu đã vào hòm.').waitFor()
      await page.reload()
      await page.getByText('Ông/Bà đã bỏ phiếu ở lượt này.').waitFor()
      expect(await page.getByRole('button', { name: 'Bỏ phiếu' }).count()).toBe(0)
    }
    const outsider = await day.as('standing-officer')
    await outsider.goto(session)
    await deskPage(outsider).reaches('Đang bỏ phiếu')
    expect(await outsider.getByRole('button', { name: 'Bỏ phiếu' }).count()).toBe(0)
  })

  it('should count by the threshold of the award', async () => {
    const others = arrange.members.filter((name) => !['council-member', 'council-member-2'].includes(name))
    await arrange.castYes(session.split('/').at(-1) ?? '', others)
    const page = await day.as('council-secretary')
    const desk = deskPage(page)
    await page.reload()
    await page.getByText('9/9').first().waitFor()
    await desk.actAndConfirm('Kết thúc bỏ phiếu và kiểm phiếu')

    await desk.reaches('Đang kiểm phiếu')
    await expect.poll(() => mailsTo('clerk').length, { timeout: 20_000 }).toBeGreaterThan(0)
    for (const name of ['clerk', 'accountant']) {
      const teller = await day.as(name)
      await teller.goto(session)
      await teller.getByRole('heading', { name: 'Số liệu kiểm phiếu chờ xác nhận' }).waitFor()
      await teller.getByText(/Đồng ý 8 · Không đồng ý 1/).waitFor()
      await day.expectAccessible(teller)
      await deskPage(teller).actAndConfirm('Xác nhận kết quả kiểm phiếu')
      await deskPage(teller).action('Xác nhận kết quả kiểm phiếu').waitFor({ state: 'detached' })
    }
    await page.reload()
    await desk.reaches('Đã kiểm phiếu')
    await page.getByText('Thông qua', { exact: true }).waitFor()
    await page
      .getByText(/Đồng ý 8 · Không đồng ý 1 · Không có ý kiến 0 · 88,89 % trên 9 thành viên/)
      .waitFor()
    await day.expectAccessible(page)
    const head = await day.as('standing-head')
    await head.goto(`/admin/collections/nominations/${nomination}`)
    await deskPage(head).reaches('Đạt phiếu bầu')
  })

  it('should draft the minutes, take an edit in the editor, and close them with four signatures', async () => {
    const page = await day.as('council-secretary')
    const desk = deskPage(page)
    await desk.act('Lập biên bản')
    await desk.reaches('Đã lập biên bản')
    await page.getByRole('link', { name: 'Mở biên bản họp' }).click()
    await page.waitForURL(/council-minutes/)
    const editor = page.locator('[contenteditable="true"]')
    await editor.getByText(/8\/9/).first().waitFor()
    await day.expectAccessible(page)
    await editor.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Các thành viên nhất trí với nội dung biên bản.')
    await save(page)
    await page.reload()
    await editor.getByText('Các thành viên nhất trí với nội dung biên bản.').waitFor()

    await page.goto(session)
    await desk.actAndConfirm('Ký biên bản')
    await desk.action('Ký biên bản').waitFor({ state: 'detached' })
    await desk.reaches('Đã lập biên bản')
    const chair = await day.as('council-chair')
    await chair.goto(session)
    await deskPage(chair).actAndConfirm('Ký biên bản')
    await chair.getByText('Đã ký: 2/4').waitFor()
    await day.expectAccessible(chair)
    for (const name of ['clerk', 'accountant']) {
      const teller = await day.as(name)
      await teller.goto(session)
      await deskPage(teller).actAndConfirm('Ký biên bản')
      await deskPage(teller).action('Ký biên bản').waitFor({ state: 'detached' })
    }
    await chair.reload()
    await deskPage(chair).reaches('Đã ký biên bản')
    await day.expectAccessible(chair)
    await page.getByRole('link', { name: 'Mở biên bản họp' }).click()
    await page.getByText('Các thành viên nhất trí với nội dung biên bản.').waitFor()
    expect(await page.locator('[contenteditable="true"]').count()).toBe(0)
  })
})
