import { describe, expect, it } from 'vitest'

import { arrange } from './arrange.ts'
import { choose } from './choose.ts'
import { deskPage } from './deskPage.ts'
import { officeDay } from './officeDay.ts'
import { save } from './save.ts'

describe('step 1, a campaign in the browser', () => {
  const day = officeDay()
  const title = 'Phong trào thi đua cải cách hành chính'

  it('should show the standing body its work and refuse an officer to publish', async () => {
    const page = await day.as('standing-officer')
    await page.goto('/admin')
    await page.getByRole('heading', { level: 1, name: /^Xin chào/ }).waitFor()
    await day.expectAccessible(page)
    await page.getByRole('link', { exact: true, name: 'Phát động phong trào' }).click()
    await page.getByLabel('Tên phong trào').fill(title)
    await page.getByLabel('Mã').fill('cai-cach-hanh-chinh')
    await page.getByLabel('Năm').fill('2023')
    await choose(page, 'form', 'Báo cáo thành tích đề nghị khen thưởng cá nhân')
    await choose(page, 'workflow', 'Xét khen thưởng thường xuyên hằng năm')
    await choose(page, 'rulePack', '152')
    await choose(page, 'awardTypes', 'Chiến sĩ thi đua cơ sở')
    await day.expectAccessible(page)
    await save(page)

    await page.waitForURL(/campaigns\/(?!create)/)
    await deskPage(page).reaches('Dự thảo')
    await page.getByText(/Vì sao chưa thực hiện được thao tác khác/).click()
    await page.getByText(/không có thẩm quyền thực hiện “Phát động”/).waitFor()
    expect(await deskPage(page).action('Phát động').count()).toBe(0)
  })

  it('should say where a JSON text is wrong, and keep it when it is right', async () => {
    const page = await day.as('standing-officer')
    const field = page.getByLabel('Tiêu chí thi đua')
    await field.fill('[\n  { "tieuChi": "Đúng hạn" "diem": 60 }\n]')
    await page.getByText('Dòng 2, cột 27: thiếu dấu phẩy.').waitFor()
    await page.getByRole('button', { exact: true, name: 'Lưu' }).click()
    expect(await field.getAttribute('aria-invalid')).toBe('true')

    await field.fill('[{"tieuChi":"Đúng hạn","diem":60}]')
    await page.getByRole('button', { name: 'Trình bày lại' }).click()
    expect(await field.inputValue()).toBe('[\n  {\n    "tieuChi": "Đúng hạn",\n    "diem": 60\n  }\n]')
    await day.expectAccessible(page)
    await save(page)
    await page.reload()
    await expect.poll(() => page.getByLabel('Tiêu chí thi đua').inputValue()).toContain('"diem": 60')
  })

  it('should let the head publish it, and offer it to the units', async () => {
    const page = await day.as('standing-head')
    await page.goto('/admin/collections/campaigns')
    await day.expectAccessible(page)
    await page.getByRole('link', { name: title }).click()
    await deskPage(page).actAndConfirm('Phát động')

    await deskPage(page).reaches('Đã phát động')
    const officer = await day.as('unit-officer.kinhte')
    await officer.goto('/admin/start')
    await officer.getByRole('combobox', { name: 'Phong trào thi đua' }).fill('cải cách hành chính')
    await officer.getByRole('option', { name: title }).waitFor()
    await day.expectAccessible(officer)
  })

  it('should show a shipped form to those who may not write it as text that cannot be changed', async () => {
    const officer = await arrange.as('unit-officer.kinhte')
    const { body } = await officer.get('/api/forms?limit=1&depth=0')
    const page = await day.as('unit-officer.kinhte')
    await page.goto(`/admin/collections/forms/${(body['docs'] as { id: string }[])[0]?.id ?? ''}`)

    const field = page.getByLabel('Nội dung định nghĩa')
    await expect.poll(() => field.inputValue()).toContain('"pages"')
    expect(await field.isEditable()).toBe(false)
    expect(await page.getByRole('button', { name: 'Trình bày lại' }).count()).toBe(0)
    await day.expectAccessible(page)
  })
})
