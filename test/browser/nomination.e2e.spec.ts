import { beforeAll, describe, expect, it } from 'vitest'

import { arrange } from './arrange.ts'
import { deskPage } from './deskPage.ts'
import { mailsTo } from './mailsTo.ts'
import { officeDay } from './officeDay.ts'
import { pickRecord } from './pickRecord.ts'

describe('steps 2 and 3, a nomination and its appraisal in the browser', () => {
  const day = officeDay()
  const campaign = 'Phong trào văn phòng số'
  let dossier = ''

  beforeAll(() => arrange.campaign('van-phong-so', campaign))

  it('should begin a nomination and keep by itself what is typed', async () => {
    const page = await day.as('unit-officer.kinhte')
    await page.goto('/admin')
    await page.getByRole('link', { name: 'Lập hồ sơ đề nghị' }).click()
    await pickRecord(page, 'Phong trào thi đua', campaign)
    await page.getByLabel('Danh hiệu, hình thức đề nghị').selectOption({ label: 'Chiến sĩ thi đua cơ sở' })
    const nominee = page.getByRole('combobox', { name: 'Cá nhân được đề nghị' })
    await nominee.fill('Hồ Lim Xanh')
    await page.getByText('Không tìm thấy; hãy gõ cách khác.').waitFor()
    await nominee.fill('phu sa')
    await page.getByText('1 kết quả.').waitFor()
    await day.expectAccessible(page)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await nominee.inputValue()).toBe('Lương Thị Phù Sa – Phó Trưởng phòng Kinh tế – Phòng Kinh tế')
    await page.getByRole('button', { exact: true, name: 'Lập hồ sơ' }).click()
    await page.waitForURL(/nominations\/.+/)
    dossier = new URL(page.url()).pathname

    const duties = page.getByLabel('Chức năng, nhiệm vụ được giao')
    expect(await page.getByLabel('Họ và tên').inputValue()).toBe('Lương Thị Phù Sa')
    await duties.fill('Tham mưu, tổng hợp lĩnh vực đầu tư công.')
    await page.getByText('Đã lưu', { exact: true }).waitFor()
    await day.expectAccessible(page)
    await page.reload()
    await expect.poll(() => duties.inputValue()).toBe('Tham mưu, tổng hợp lĩnh vực đầu tư công.')
  })

  it('should refuse an incomplete dossier with a list that leads to each field', async () => {
    const page = await day.as('unit-head.kinhte')
    const desk = deskPage(page)
    await page.goto(dossier)
    await desk.actAndConfirm('Nộp hồ sơ')

    await desk.problems.waitFor()
    const items = desk.problems.getByRole('button')
    expect(await items.count()).toBeGreaterThan(4)
    await day.expectAccessible(page)
    await items.filter({ hasText: 'Kết quả xếp loại' }).click()
    const rating = page.getByLabel('Kết quả xếp loại chất lượng trong năm')
    await rating.and(page.locator(':focus')).waitFor()
    expect(await rating.getAttribute('aria-invalid')).toBe('true')
  })

  it('should be filled in to the end, with the total computed, and not be submitted by the officer', async () => {
    const page = await day.as('unit-officer.kinhte')
    await page.getByRole('button', { name: 'Thành tích đạt được' }).click()
    await page
      .getByLabel('Kết quả xếp loại chất lượng trong năm')
      .selectOption({ label: 'Hoàn thành xuất sắc nhiệm vụ' })
    const tasks = page.getByRole('group', { name: 'Nhiệm vụ chủ yếu' })
    await tasks.getByRole('button', { name: 'Thêm dòng' }).click()
    const row = tasks.getByRole('group', { name: 'Dòng 1' })
    await row.getByLabel('Nhiệm vụ').fill('Tham mưu đầu tư công')
    await row.getByLabel('Kết quả').fill('Xử lý 412 phiếu trình đúng hạn.')
    await page.getByLabel('Thực hiện nhiệm vụ chính trị, chuyên môn').fill('57')
    await page.getByLabel('Sáng kiến, cải cách hành chính, ứng dụng công nghệ thông tin').fill('14')
    await page.getByLabel('Chấp hành chủ trương, pháp luật, kỷ luật và văn hóa công sở').fill('15')
    await page.getByLabel('Tham gia phong trào thi đua, xây dựng điển hình tiên tiến').fill('9')
    await page.getByText('95', { exact: true }).waitFor()
    await day.expectAccessible(page)
    await page.getByRole('button', { name: 'Kỷ luật và cam đoan' }).click()
    await page.getByLabel(/Tôi cam đoan/).check()
    await page.getByText('Đã lưu', { exact: true }).waitFor()
    await day.expectAccessible(page)
    expect(await deskPage(page).action('Nộp hồ sơ').count()).toBe(0)
    await page.getByText(/Vì sao chưa thực hiện được thao tác khác/).click()
    await page.getByText(/không có thẩm quyền thực hiện “Nộp hồ sơ”/).waitFor()
  })

  it('should be submitted by the head, and seen by no other unit', async () => {
    const page = await day.as('unit-head.kinhte')
    await page.goto(dossier)
    const desk = deskPage(page)
    await desk.actAndConfirm('Nộp hồ sơ')
    await desk.reaches('Đã nộp')
    await page.getByText('Đến lượt ai').waitFor()
    await expect.poll(() => mailsTo('standing-officer').length, { timeout: 20_000 }).toBeGreaterThan(0)

    const stranger = await day.as('unit-head.tttt')
    await stranger.goto(dossier)
    await stranger.getByText(/không thể tìm thấy.*không có quyền truy cập/).waitFor()
    expect(await stranger.content()).not.toContain('Lương Thị Phù Sa')
  })

  it('should be received, sent back once, submitted again and appraised, each with its history', async () => {
    const page = await day.as('standing-officer')
    const desk = deskPage(page)
    await page.goto(dossier)
    await desk.act('Tiếp nhận')
    await desk.reaches('Đã tiếp nhận')
    await desk.action('Yêu cầu bổ sung').click()
    await page.getByRole('dialog').getByLabel('Ý kiến').waitFor()
    await day.expectAccessible(page)
    await page.keyboard.press('Escape')
    await desk.actAndConfirm('Yêu cầu bổ sung', 'Bổ sung minh chứng hiệu quả sáng kiến.')
    await desk.reaches('Chờ bổ sung')

    const officer = await day.as('unit-officer.kinhte')
    await officer.goto(dossier)
    await officer.getByLabel('Trình độ chuyên môn, nghiệp vụ').fill('Thạc sĩ Kinh tế')
    await officer.getByText('Đã lưu', { exact: true }).waitFor()
    const head = await day.as('unit-head.kinhte')
    await head.goto(dossier)
    await deskPage(head).act('Nộp lại hồ sơ')
    await deskPage(head).reaches('Đã tiếp nhận')

    await page.reload()
    await desk.act('Trình duyệt kết quả thẩm định')
    await desk.reaches('Chờ duyệt thẩm định')
    const chair = await day.as('standing-head')
    await chair.goto(dossier)
    await deskPage(chair).act('Xác nhận đạt thẩm định')
    await deskPage(chair).reaches('Đã thẩm định')
    await page.reload()
    await desk.tab('Nhật ký')
    await page.getByText('Bổ sung minh chứng hiệu quả sáng kiến.').waitFor()
    await day.expectAccessible(page)
    await desk.tab('In')
    await page.getByRole('button', { name: 'In hoặc lưu PDF' }).waitFor()
    await day.expectAccessible(page)
  })
})
