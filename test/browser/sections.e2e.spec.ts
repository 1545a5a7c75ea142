import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { formatDate } from '../../src/shared/formatDate.ts'
import { sharedForm, sharedWorkflow } from '../integration/aSharedForm.ts'
import { arrange } from './arrange.ts'
import { choose } from './choose.ts'
import { officeDay } from './officeDay.ts'
import { save } from './save.ts'

const saved = (page: Page) => page.getByText('Đã lưu', { exact: true }).waitFor()

describe('a form that several units fill in', () => {
  const day = officeDay()
  let address = ''

  const publish = async (kind: 'forms' | 'workflows', definition: { key: string }) => {
    const standing = await arrange.as('standing-officer')
    const input = { definition, key: definition.key, title: definition.key }
    const id = arrange.docIdOf(arrange.expectTaken(await standing.post(`/api/${kind}`, input), kind))
    arrange.expectTaken(await standing.post(`/api/${kind}/${id}/publish`), kind)
    return id
  }
  const section = (page: Page, title: string) =>
    page.locator('section', { has: page.getByRole('heading', { exact: true, name: title }) })

  beforeAll(async () => {
    const standing = await arrange.as('standing-officer')
    const { body } = await standing.get('/api/units?limit=50&depth=0')
    const known = body['docs'] as { id: string; key: string }[]
    const units = ['tonghop', 'kinhte', 'khoagiao'].map((key) => {
      const { id = '' } = known.find((unit) => unit.key === key) ?? {}
      return { id, key }
    })
    // More people than a list shows at once.
    const newcomers = Array.from({ length: 100 }, (_, number) => ({
      fullName: `Trịnh Kiến Thử ${String(number)}`,
      unit: units[2]?.id,
    }))
    for (const person of newcomers) arrange.expectTaken(await standing.post('/api/people', person), 'person')
    const form = sharedForm(units)
    form.pages[0]?.sections[0]?.fields.push(
      { key: 'nguoi', label: { en: 'In charge', vi: 'Người phụ trách' }, type: 'person' },
      { key: 'han', label: { en: 'Due', vi: 'Hạn hoàn thành' }, type: 'date' },
    )
    const procedure = {
      form: await publish('forms', form),
      key: form.key,
      startableBy: ['unit-officer'],
      title: 'Kế hoạch liên phòng',
      workflow: await publish('workflows', sharedWorkflow),
    }
    const made = arrange.docIdOf(arrange.expectTaken(await standing.post('/api/procedures', procedure), 'it'))
    const officer = await arrange.as('unit-officer.tonghop')
    const begun = arrange.expectTaken(await officer.post('/api/cases', { procedure: made }), 'case')
    address = `/admin/collections/cases/${arrange.docIdOf(begun)}`
  }, 60_000)

  it('should give a unit its own section to fill in, and no other', async () => {
    const page = await day.as('unit-officer.kinhte')
    await page.goto(address)
    const own = section(page, 'Phần congNghe')
    await own.getByText('Đơn vị của Ông/Bà điền phần này (Phòng Kinh tế)').waitFor()
    await own.getByText('Chưa đủ').waitFor()
    await own.getByLabel('Mục mayChu').fill('Ba máy chủ')
    await saved(page)
    await own.getByText('✓ Đã đủ').waitFor()
    expect(await page.getByLabel('Mục doan').count()).toBe(0)
  })

  it('should show whoever began it what a unit has filled in, closed', async () => {
    const page = await day.as('unit-officer.tonghop')
    await page.goto(address)
    const theirs = section(page, 'Phần congNghe')
    await theirs.getByText('Phòng Kinh tế điền phần này').waitFor()
    await theirs.getByText('✓ Đã đủ').waitFor()
    const answer = theirs.getByLabel('Mục mayChu')
    expect(await answer.inputValue()).toBe('Ba máy chủ')
    expect(await answer.isEditable()).toBe(false)
    await section(page, 'Phần ngoaiVu').getByText('Chưa đủ').waitFor()
  })

  it('should find a person while one types, without accents, by keys alone', async () => {
    const page = await day.as('unit-officer.tonghop')
    const box = page.getByRole('combobox', { name: 'Người phụ trách' })
    await box.click()
    await box.pressSequentially('kien thu 4')
    await page.getByText('11 kết quả.').waitFor()
    await day.expectAccessible(page)
    await page.keyboard.press('ArrowDown')
    const first = page.getByRole('listbox', { name: 'Kết quả tìm' }).getByRole('option').first()
    await expect.poll(() => first.getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Enter')
    await saved(page)
    await page.reload()
    await expect.poll(() => box.inputValue()).toMatch(/^Trịnh Kiến Thử 4/)

    await box.fill('khong co ai')
    await page.getByText('Không tìm thấy; hãy gõ cách khác.').waitFor()
    await page.keyboard.press('Escape')
    expect(await box.inputValue()).toMatch(/^Trịnh Kiến Thử 4/)
  })
  it('should take a day as people type it or from the calendar, and say what is none', async () => {
    const page = await day.as('unit-officer.tonghop')
    const due = page.getByLabel('Hạn hoàn thành')
    await due.fill('31/02/2026')
    await page.keyboard.press('Tab')
    await page.getByText('Hãy viết ngày có thật, ví dụ 22/11/2026.').waitFor()
    expect(await due.getAttribute('aria-invalid')).toBe('true')
    await day.expectAccessible(page)
    await due.fill('22112026')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Chọn trên lịch' }).and(page.locator(':focus')).waitFor()
    expect(await due.inputValue()).toBe('22/11/2026')
    await saved(page)
    await page.reload()
    await expect.poll(() => due.inputValue()).toBe('22/11/2026')

    // What the browser's own calendar gives back.
    await page.locator('input[type="date"]').fill('2026-12-01')
    await expect.poll(() => due.inputValue()).toBe('01/12/2026')
    await saved(page)
  })

  it('should let a delegate fill in the section of whom they act for, and nothing else', async () => {
    const lender = await day.as('unit-officer.kinhte')
    const delegate = await day.as('unit-officer.tttt')
    await delegate.goto(address)
    await delegate.getByText(/không thể tìm thấy.*không có quyền truy cập/).waitFor()

    const today = formatDate(new Date().toISOString())
    await lender.goto('/admin/collections/delegations/create')
    await lender.locator('#field-from').getByText('Cao Sông Hậu').waitFor()
    await choose(lender, 'to', 'Khúc Thị Thạch Thảo')
    await lender.getByLabel('Từ ngày').fill(today)
    await lender.getByLabel('Đến hết ngày').fill(today)
    await lender.getByLabel('Lý do, căn cứ').fill('Đi công tác')
    await day.expectAccessible(lender)
    await save(lender)

    await delegate.goto(address)
    const lent = section(delegate, 'Phần congNghe')
    await lent.getByLabel('Mục mayChu').fill('Bốn máy chủ')
    await saved(delegate)
    expect(await delegate.getByLabel('Mục doan').count()).toBe(0)
    expect(await delegate.getByLabel('Mục donVi').isEditable()).toBe(false)
    await lender.goto(address)
    await expect.poll(() => lender.getByLabel('Mục mayChu').inputValue()).toBe('Bốn máy chủ')
  })
})
