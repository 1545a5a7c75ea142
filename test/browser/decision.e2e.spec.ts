import { beforeAll, describe, expect, it } from 'vitest'

import { arrange } from './arrange.ts'
import { deskPage } from './deskPage.ts'
import { mailsTo } from './mailsTo.ts'
import { officeDay } from './officeDay.ts'

describe('step 5, the decision in the browser', () => {
  const day = officeDay()
  const holder = 'Chiến sĩ thi đua cơ sở – Đoàn Thị Nắng Mai'
  let decision = ''
  let nomination = ''

  beforeAll(async () => {
    nomination = await arrange.passedNomination(
      await arrange.campaign('quyet-dinh', 'Phong trào chờ quyết định'),
    )
  })

  it('should be drafted over the settled list and submitted', async () => {
    const head = await day.as('standing-head')
    await head.goto(`/admin/collections/nominations/${nomination}`)
    await deskPage(head).actAndConfirm('Chốt danh sách, không công khai', 'Quy chế không yêu cầu công khai.')
    await deskPage(head).reaches('Đã chốt danh sách')

    const page = await day.as('standing-officer')
    await page.goto('/admin')
    await page.getByRole('link', { name: 'Soạn quyết định' }).click()
    await page.getByLabel('Trích yếu').fill('Về việc tặng danh hiệu Chiến sĩ thi đua cơ sở năm 2023')
    await page.getByLabel(holder).first().waitFor()
    await day.expectAccessible(page)
    await page.getByRole('button', { name: /^Soạn quyết định \(/ }).click()
    await page.waitForURL(/decisions\/.+/)
    decision = new URL(page.url()).pathname
    await page
      .getByRole('row', { name: /Đoàn Thị Nắng Mai/ })
      .first()
      .waitFor()
    await deskPage(page).act('Trình Trưởng phòng')
    await deskPage(page).reaches('Chờ Trưởng phòng trình ký')

    await head.goto(decision)
    await deskPage(head).act('Trình ký')
    await deskPage(head).reaches('Đã trình ký')
  })

  it('should be issued by the Chief alone, with number and date', async () => {
    const clerk = await day.as('clerk')
    await clerk.goto(decision)
    await deskPage(clerk).reaches('Đã trình ký')
    expect(await deskPage(clerk).action('Ký ban hành').count()).toBe(0)
    await clerk.getByText(/Vì sao chưa thực hiện được thao tác khác/).click()
    await clerk.getByText(/không có thẩm quyền thực hiện “Ký ban hành”/).waitFor()

    const chief = await day.as('chief')
    await chief.goto(decision)
    await deskPage(chief).action('Ký ban hành').click()
    await day.expectAccessible(chief)
    await chief.keyboard.press('Escape')
    await deskPage(chief).actAndConfirm('Ký ban hành', undefined, {
      'Ngày ký': '05/12/2023',
      'Số quyết định': '15/QĐ-VP',
    })
    await deskPage(chief).reaches('Đã ban hành')
    await chief.getByText('15/QĐ-VP').first().waitFor()
    await chief.getByText('05/12/2023').first().waitFor()
    await day.expectAccessible(chief)
  })

  it('should enter the achievement record and mail the unit', async () => {
    const page = await day.as('standing-officer')
    await page.goto(`/admin/collections/nominations/${nomination}`)
    await deskPage(page).reaches('Đã được khen thưởng')
    await page.goto('/admin/collections/achievements')
    await page
      .getByRole('row', { name: /15\/QĐ-VP/ })
      .first()
      .waitFor()
    await day.expectAccessible(page)
    await page
      .getByRole('row', { name: /15\/QĐ-VP/ })
      .first()
      .getByRole('link')
      .first()
      .click()
    await expect.poll(() => page.getByLabel('Số quyết định').inputValue()).toBe('15/QĐ-VP')
    await day.expectAccessible(page)
    await expect.poll(() => mailsTo('unit-officer.kinhte').length, { timeout: 20_000 }).toBeGreaterThan(0)
  })
})
