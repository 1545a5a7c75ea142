import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'

import { collectiveAchievementReport } from '../../src/definitions/forms/collectiveAchievementReport.ts'
import { personalAchievementReport } from '../../src/definitions/forms/personalAchievementReport.ts'
import { fieldsOf } from '../../src/forms/fieldsOf.ts'
import type { FormDefinition } from '../../src/forms/types.ts'
import { ask } from './ask.ts'
import { drawForm } from './drawForm.ts'
import { designerDay } from './designerDay.ts'
import { emptyDesign } from './emptyDesign.ts'
import { expectAccessible } from './expectAccessible.ts'
import type { Hand } from './hand.ts'
import { keyboard, mouse } from './hand.ts'
import { keyLimit } from './keyLimit.ts'
import { keyTime } from './keyTime.ts'
import { largeForm } from './largeForm.ts'
import { publishDesign } from './publishDesign.ts'
import { supportForm } from './supportForm.ts'

const saved = (page: Page) => page.locator('[data-status="saved"]').waitFor({ timeout: 30_000 })
const idIn = (page: Page) => page.url().split('/').at(-1) ?? ''

type Stored = { definition: FormDefinition; latestNumber: null | number; rev: number }
const formOf = async (page: Page): Promise<Stored> =>
  (await ask(page, `/api/forms/${idIn(page)}?depth=0`)).body as Stored

describe('the form designer', () => {
  const day = designerDay()
  let page: Page

  beforeAll(async () => {
    page = await day.as('standing-officer')
  }, 300_000)

  const begin = async (title: string, key: string) => {
    await emptyDesign(page, 'forms')
    await page.getByLabel('Tên biểu mẫu').fill(title)
    await page.getByLabel('Mã biểu mẫu').fill(key)
    await page.getByRole('button', { name: 'Tạo biểu mẫu' }).click()
    await page.waitForURL(/forms\/(?!create)[\w-]+$/)
    await page.locator('.td-fd-canvas').waitFor()
  }

  it.each([
    ['by mouse', 'mau-bang-chuot', mouse],
    ['by keyboard alone', 'mau-bang-phim', keyboard],
  ] as [string, string, (page: Page) => Hand][])(
    'should rebuild a shipped form whole from an empty page %s, publish it and fill it in',
    async (_way, key, hand) => {
      await begin('Biểu mẫu vẽ lại', key)
      await drawForm(page, hand(page), collectiveAchievementReport)
      await saved(page)
      const { definition } = await formOf(page)
      expect(definition).toEqual({ ...collectiveAchievementReport, key })

      await publishDesign(page, 1)
      expect((await formOf(page)).latestNumber).toBe(1)

      await page.getByRole('tab', { name: 'Xem trước' }).click()
      await page.getByRole('button', { name: 'Điền dữ liệu thử' }).click()
      await page.getByText('Đủ điều kiện nộp').waitFor()
      await page.getByRole('button', { name: /Thành tích đạt được/ }).click()
      await page.getByLabel('Thực hiện nhiệm vụ chính trị, chuyên môn').fill('50')
      await page.getByLabel('Sáng kiến, cải cách hành chính').fill('10')
      await page.getByLabel('Chấp hành chủ trương').fill('15')
      await page.getByLabel('Tham gia phong trào').fill('9,5')
      await expect.poll(() => page.locator('output').last().textContent()).toBe('84,5')
    },
    600_000,
  )

  it('should undo, redo and follow a renamed key', async () => {
    const node = page.locator('.td-fd-canvas .td-fd-node', { hasText: 'Tổng số công chức' })
    await page.getByRole('tab', { name: 'Thiết kế' }).click()
    await node.click()
    await page.getByLabel('Mã (dùng trong công thức)').fill('tongSo')
    await page.keyboard.press('Enter')
    await saved(page)
    expect(JSON.stringify((await formOf(page)).definition)).not.toContain('tongSoNguoi')

    await page.keyboard.press('Control+z')
    await expect.poll(() => page.getByLabel('Mã (dùng trong công thức)').inputValue()).toBe('tongSoNguoi')
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => page.getByLabel('Mã (dùng trong công thức)').inputValue()).toBe('tongSo')
    await page.keyboard.press('Control+z')
  })

  it('should refuse to remove what a formula reads, and say where', async () => {
    await page.locator('.td-fd-canvas .td-fd-node', { hasText: 'Tổng số công chức' }).click()
    await page.getByRole('toolbar').getByRole('button', { name: 'Xóa' }).click()
    await page.getByRole('alert').getByText('tongSoNguoi').first().waitFor()
    await page.getByRole('button', { name: 'Đã hiểu' }).click()
  })

  it('should show a lost race and lose nothing', async () => {
    await saved(page)
    const other = await formOf(page)
    const body = { definition: { ...other.definition, notes: { vi: 'Người khác', en: '' } }, rev: other.rev }
    const reply = await ask(page, `/api/forms/${idIn(page)}`, 'PATCH', body)
    expect(reply.status).toBe(200)

    await page.locator('.td-fd-node--form').click()
    await page.getByLabel('Tiêu đề English').fill('Drawn again')
    await page.getByText('Người khác vừa lưu nội dung này.').waitFor()
    expect((await formOf(page)).definition.notes?.vi).toBe('Người khác')
    await page.getByRole('button', { name: 'Lưu bản của tôi đè lên' }).click()
    await saved(page)
    expect((await formOf(page)).definition.title.en).toBe('Drawn again')
  })

  it('should let one choose what a field is prefilled from: an award, or an earlier dossier', async () => {
    const key = 'mau-dien-san'
    const drawn = { definition: { ...collectiveAchievementReport, key }, key, title: 'Mẫu điền sẵn' }
    await page.goto('/admin')
    const { body: made } = await ask(page, '/api/forms', 'POST', drawn)
    await page.goto(`/admin/collections/forms/${(made['doc'] as { id: string }).id}`)
    const panel = page.locator('.td-fd-properties')
    const prefill = async () =>
      fieldsOf((await formOf(page)).definition).find((each) => each.key === 'tongSoNguoi')?.prefill
    await page.locator('.td-fd-canvas .td-fd-node', { hasText: 'Tổng số công chức' }).click()
    await panel.getByLabel('Điền sẵn từ').selectOption('achievement')
    await panel.getByLabel('Danh hiệu, hình thức').selectOption({ label: 'Chiến sĩ thi đua cơ sở' })
    await panel.getByLabel('Nội dung lấy').selectOption('year')
    await expect.poll(prefill, { timeout: 15_000 }).toBe('achievement.CSTDCS.year')

    await panel.getByLabel('Điền sẵn từ').selectOption('earlier')
    const form = panel.getByLabel('Biểu mẫu của hồ sơ trước')
    expect(await form.inputValue()).toBe(key)
    await form.selectOption(personalAchievementReport.key)
    const field = panel.getByLabel('Trường lấy sang')
    // Each form offers its own fields, and a table is none that a number is taken from.
    expect(await field.locator('option[value="ketQuaNhiemVu"]').count()).toBe(0)
    await field.selectOption('chucVu')
    await expect.poll(prefill, { timeout: 15_000 }).toBe(`earlier.${personalAchievementReport.key}.chucVu`)
    await panel.getByLabel('Điền sẵn từ').selectOption('')
    await expect.poll(prefill, { timeout: 15_000 }).toBeUndefined()
  })

  it('should move dossiers to the latest version, their answers where one says, and take it back', async () => {
    await page.goto('/admin')
    const key = 'mau-chuyen-ban'
    const drawn = { ...supportForm, key }
    const { body: made } = await ask(page, '/api/forms', 'POST', {
      definition: drawn,
      key,
      title: 'Mẫu chuyển bản',
    })
    const form = (made['doc'] as { id: string; rev: number }).id
    expect((await ask(page, `/api/forms/${form}/publish`, 'POST', {})).status).toBe(201)
    const { docs } = (await ask(page, '/api/procedures?depth=0&limit=50')).body as {
      docs: { startableBy: string[]; workflow: string }[]
    }
    const workflow = docs.find(({ startableBy }) => startableBy.includes('standing-officer'))?.workflow
    const procedure = await ask(page, '/api/procedures', 'POST', {
      form,
      key,
      startableBy: ['standing-officer'],
      title: 'Mẫu chuyển bản',
      workflow,
    })
    const answers = { kinhPhi: 12, tenSangKien: 'Sáng kiến mẫu' }
    const begun = await ask(page, '/api/cases', 'POST', {
      answers,
      procedure: (procedure.body['doc'] as { id: string }).id,
      title: 'Hồ sơ thử chuyển bản biểu mẫu',
    })
    expect(begun.status, JSON.stringify(begun.body)).toBe(201)
    const dossier = (begun.body['doc'] as { id: string }).id
    const given = async () => (await ask(page, `/api/cases/${dossier}?depth=0`)).body['answers']

    const next = structuredClone(drawn)
    const fields = next.pages[0]?.sections[0]?.fields ?? []
    fields[1] = { key: 'soTien', label: fields[1]?.label ?? { vi: '', en: '' }, type: 'text' }
    const { body: now } = await ask(page, `/api/forms/${form}?depth=0`)
    const kept = await ask(page, `/api/forms/${form}`, 'PATCH', { definition: next, rev: now['rev'] })
    expect(kept.status, JSON.stringify(kept.body)).toBe(200)
    expect((await ask(page, `/api/forms/${form}/publish`, 'POST', {})).status).toBe(201)

    await page.goto(`/admin/collections/forms/${form}`)
    await page.getByRole('tab', { name: 'Chuyển hồ sơ' }).click()
    const target = page.getByLabel('Nội dung của «Kinh phí (triệu đồng)»')
    expect(await target.inputValue()).toBe('soTien')
    await target.selectOption('')
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await page.getByText('Chưa chuyển được').waitFor()
    expect(await page.getByRole('button', { name: 'Chuyển hồ sơ (0)' }).isDisabled()).toBe(true)

    await target.selectOption('soTien')
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await page.getByText('Chuyển được', { exact: true }).waitFor()
    await expectAccessible(page)
    expect(await given()).toEqual(answers)
    await page.getByRole('button', { name: 'Chuyển hồ sơ (1)' }).click()
    await page.getByText('Đã chuyển', { exact: true }).waitFor()
    expect(await given()).toEqual({ soTien: '12', tenSangKien: 'Sáng kiến mẫu' })

    await page.reload()
    await page.getByRole('tab', { name: 'Chuyển hồ sơ' }).click()
    await page.getByRole('button', { name: 'Hoàn tác lần chuyển gần nhất' }).click()
    await page.getByText('đã trở lại bản cũ').waitFor()
    expect(await given()).toEqual(answers)
  })

  it('should open 200 fields within a second and answer a key within 50 ms', async () => {
    const wanted = { definition: largeForm, key: largeForm.key, title: 'Hai trăm trường' }
    const { body: made } = await ask(page, '/api/forms', 'POST', wanted)
    const doc = made['doc'] as { id: string }
    await page.goto(`/admin/collections/forms/${doc.id}`)
    await page.locator('[data-field-key]').nth(199).waitFor()

    // The form alone, without the panel around it: from the answer of the server to the drawn board.
    const opened = await page.evaluate(() => {
      const entry = performance.getEntriesByName('td-form-opened').at(-1)
      return entry?.duration ?? Infinity
    })
    await page.locator('.td-fd-node--field').nth(50).click()
    const key = await keyTime(page.getByLabel('Nhãn Tiếng Việt'))
    console.info(`200 fields: opened in ${Math.round(opened)} ms, a key in`, key)
    expect(opened).toBeLessThan(1000)
    expect(key).toBeLessThan(await keyLimit(page))
  })
})
