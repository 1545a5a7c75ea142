import { writeFile } from 'node:fs/promises'

import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { findOffice } from '../../src/services/documents/findOffice.ts'
import { formatDate } from '../../src/shared/formatDate.ts'
import { caseWork } from './caseWork.ts'
import { deskPage } from './deskPage.ts'
import { officeDay } from './officeDay.ts'
import { pickRecord } from './pickRecord.ts'

const daysFromNow = (days: number): string =>
  formatDate(new Date(Date.now() + days * 86_400_000).toISOString())
const saved = (page: Page) => page.getByText('Đã lưu', { exact: true }).waitFor()

/** A few people are a list to choose from; many are looked for by typing. Which it is shows once they are known. */
const chooseOf = async (box: Locator, name: string): Promise<void> => {
  const option = box.locator('option', { hasText: name })
  const search = box.and(box.page().locator('input'))
  await option.or(search).first().waitFor({ state: 'attached' })
  if ((await search.count()) === 0) {
    await box.selectOption((await option.getAttribute('value')) ?? '')
    return
  }
  await box.fill(name)
  await box.page().getByRole('option', { name }).first().click()
}

describe('a training course in the browser, from its plan to the certificates', () => {
  const day = officeDay()
  const name = 'Nghiệp vụ thi đua, khen thưởng năm nay'
  let course = ''

  const write = async (page: Page, values: Record<string, string>) => {
    for (const [label, value] of Object.entries(values)) {
      await page.getByLabel(new RegExp(`^${label}`)).fill(value)
      await page.keyboard.press('Tab')
    }
    await saved(page)
  }

  it('should be planned by the standing body and approved by those in turn', async () => {
    const page = await day.as('standing-officer')
    await page.goto('/admin/start-case')
    await pickRecord(page, 'Thủ tục', 'Tập huấn nghiệp vụ')
    await page.getByLabel(/^Tên hồ sơ/).fill(name)
    await page.getByRole('button', { exact: true, name: 'Lập hồ sơ' }).click()
    await page.waitForURL(/cases\/.+/)
    course = new URL(page.url()).pathname
    await write(page, {
      'Tên lớp tập huấn': name,
      'Nội dung, báo cáo viên': 'Luật Thi đua, khen thưởng; lập hồ sơ trên hệ thống.',
      'Địa điểm': 'Hội trường tầng 2',
      'Học từ ngày': daysFromNow(20),
      'Đến hết ngày': daysFromNow(21),
      'Hạn các đơn vị đăng ký': daysFromNow(10),
    })
    await deskPage(page).act('Trình duyệt')
    await deskPage(page).reaches('Chờ duyệt')
    for (const leader of ['standing-head', 'deputy-chief']) {
      const desk = await day.as(leader)
      await caseWork(desk).vote(course, 'Đồng ý')
    }
    await page.reload()
    await deskPage(page).reaches('Mở đăng ký')
    await page.getByRole('region', { name: 'Hồ sơ con' }).getByText('(0/9 đã kết thúc)').waitFor()
    await day.expectAccessible(page)
  })

  it('should be registered for by a unit, in a case of its own', async () => {
    const page = await day.as('unit-head.kinhte')
    await page.goto('/admin/todo')
    await page
      .getByRole('link', { name: /Đăng ký học viên/ })
      .first()
      .click()
    await deskPage(page).reaches('Đang lập danh sách')
    const learners = page.getByRole('group', { name: /^Học viên/ })
    for (const [place, learner] of ['Cao Sông Hậu', 'Đoàn Thị Nắng Mai'].entries()) {
      await learners.getByRole('button', { name: 'Thêm dòng' }).click()
      await chooseOf(learners.getByLabel(/^Họ và tên/).nth(place), learner)
    }
    await page.getByLabel(/^Đơn vị bố trí/).check()
    await saved(page)
    await day.expectAccessible(page)
    await deskPage(page).act('Gửi đăng ký')
    await deskPage(page).reaches('Đã gửi')
  })

  it('should list the learners when registration is closed, and begin by itself on its day', async () => {
    const page = await day.as('standing-officer')
    await page.reload()
    await deskPage(page).actAndConfirm('Kết thúc đăng ký', 'Các đơn vị đã đủ thời gian đăng ký.')
    await deskPage(page).reaches('Chốt danh sách học viên')
    const learners = page.getByRole('group', { name: /^Danh sách học viên/ })
    await expect.poll(() => learners.getByRole('group', { name: /^Dòng/ }).count()).toBe(2)
    // Its days are brought forward until the first of them has come.
    await write(page, {
      'Hạn các đơn vị đăng ký': daysFromNow(-10),
      'Học từ ngày': daysFromNow(-7),
    })
    await expect
      .poll(async () => {
        await page.reload()
        return page.locator('.td-badge').first().textContent()
      })
      .toBe('Đang tập huấn')
    await day.expectAccessible(page)
  })

  it('should end with who passed, and a certificate for each of them', async () => {
    const page = await day.as('standing-officer')
    const learners = page.getByRole('group', { name: /^Danh sách học viên/ })
    for (const [place, result] of (['Có', 'Không'] as const).entries())
      await learners
        .getByRole('group', { name: `Dòng ${String(place + 1)}` })
        .getByLabel(result, { exact: true })
        .check()
    await saved(page)
    await deskPage(page).act('Ghi kết quả kiểm tra')
    await deskPage(page).reaches('Đã kiểm tra')

    const head = await day.as('standing-head')
    await head.goto(course)
    await deskPage(head).act('Cấp chứng nhận')
    await deskPage(head).reaches('Đã cấp chứng nhận')
    await deskPage(head).tab('Văn bản')
    const word = head.getByRole('link', { name: /^Tải Word.*Giấy chứng nhận/ })
    await expect
      .poll(async () => {
        await head.getByRole('button', { name: 'Tải lại danh sách' }).click()
        return word.count()
      })
      .toBe(1)
    await day.expectAccessible(head)
    if ((await findOffice()) === null) return
    const address = (await head.getByRole('link', { name: /^Xem PDF/ }).getAttribute('href')) ?? ''
    const printed = await head.evaluate(async (url) => {
      const answer = await fetch(url)
      return { bytes: [...new Uint8Array(await answer.arrayBuffer())], status: answer.status }
    }, address)
    const pdf = Buffer.from(printed.bytes)
    expect([printed.status, pdf.subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
    const folder = process.env['PICTURES']
    if (folder !== undefined) await writeFile(`${folder}/chung-nhan.pdf`, pdf)
  })
})
