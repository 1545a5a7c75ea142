import { describe, expect, inject, it } from 'vitest'

import { arrange } from './arrange.ts'
import { choose } from './choose.ts'
import { deskPage } from './deskPage.ts'
import { officeDay } from './officeDay.ts'
import { save } from './save.ts'

describe('step 6, an exemplar in the browser', () => {
  const day = officeDay()
  const title = 'Người giữ nhịp công việc của phòng'
  let desk = ''

  const seenOutside = async (): Promise<boolean[]> => {
    const texts = await Promise.all(
      ['/', '/guong-dien-hinh', '/rss.xml', '/api/exemplars'].map(async (path) =>
        (await fetch(`${inject('serverUrl')}${path}`)).text(),
      ),
    )
    return texts.map((text) => text.includes(title))
  }
  const step = async (name: string, action: string, state: string): Promise<void> => {
    const page = await day.as(name)
    await page.goto(desk)
    const button = deskPage(page).action(action)
    await button.click()
    const dialog = page.getByRole('dialog')
    if (action === 'Đăng bài') await dialog.getByRole('button', { name: 'Xác nhận' }).click()
    await deskPage(page).reaches(state)
  }

  it('should be proposed by the Information Center, and go nowhere without consent', async () => {
    const page = await day.as('editor')
    await page.goto('/admin')
    await page.getByRole('link', { exact: true, name: 'Giới thiệu điển hình' }).click()
    await page.getByLabel('Tiêu đề').fill(title)
    expect(await page.getByLabel('Lần sửa').count()).toBe(0)
    await page.getByLabel('Tóm tắt').fill('Sáng kiến phiếu trình điện tử giúp rút ngắn thời gian xử lý.')
    await page.locator('[contenteditable="true"]').click()
    await page.keyboard.type('Mỗi sáng, chị xem lại từng phiếu trình trước khi gửi đi.')
    await choose(page, 'person', 'Đoàn Thị Nắng Mai')
    await day.expectAccessible(page)
    await save(page)
    await page.waitForURL(/exemplars\/(?!create)/)
    desk = new URL(page.url()).pathname
    await expect.poll(() => page.getByLabel('Lần sửa').inputValue()).toBe('1')

    const officer = await day.as('standing-officer')
    await officer.goto(desk)
    await officer.getByText(/Vì sao chưa thực hiện được thao tác khác/).click()
    await officer.getByText('Xác minh', { exact: true }).waitFor()
    expect(await deskPage(officer).action('Xác minh').count()).toBe(0)
    await day.expectAccessible(officer)
  })

  it('should pass verification, editing and approval unseen by the public', async () => {
    const officer = await day.as('standing-officer')
    await officer.getByLabel('Đã đồng ý công khai').check()
    await officer.getByLabel('Hình thức, phạm vi đồng ý').fill('Phiếu đồng ý ký ngày 06/12/2023')
    await save(officer)
    await step('standing-officer', 'Xác minh', 'Đã xác minh')
    await step('editor', 'Nhận biên tập', 'Đang biên tập')
    await step('standing-head', 'Duyệt bài', 'Đã duyệt')

    expect(await seenOutside()).toEqual([false, false, false, false])
  })

  it('should be on the public site, in REST and RSS once published, and gone once taken down', async () => {
    await step('editor', 'Đăng bài', 'Đã đăng')
    expect(await seenOutside()).toEqual([true, true, true, true])

    await arrange.learningUnit(desk.split('/').at(-1) ?? '')
    const page = await day.reader()
    await page.goto('/')
    await day.expectAccessible(page)
    await page.getByRole('link', { name: title }).first().click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByText('Mỗi sáng, chị xem lại từng phiếu trình').waitFor()
    await page.getByText('1 đơn vị', { exact: true }).waitFor()
    expect(await page.content()).not.toContain('Phiếu đồng ý ký ngày')
    await day.expectAccessible(page)
    const address = page.url()
    await page.goto('/guong-dien-hinh?q=nhip%20cong%20viec')
    await page.getByRole('link', { name: title }).first().waitFor()
    await day.expectAccessible(page)

    const editor = await day.as('editor')
    await editor.goto(desk)
    await editor.getByText('Số đơn vị đang hoặc đã học tập mô hình này: 1.').waitFor()
    await day.expectAccessible(editor)
    await deskPage(editor).actAndConfirm('Gỡ bài', 'Người được nêu gương đề nghị gỡ.')
    await deskPage(editor).reaches('Đã gỡ')
    expect(await seenOutside()).toEqual([false, false, false, false])
    await page.goto(address)
    await page.getByText('Không tìm thấy trang này.').waitFor()
    day.forgive()
  })
})
