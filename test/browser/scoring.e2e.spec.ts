import { beforeAll, describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'

import { unitScoringSheet } from '../../src/definitions/forms/unitScoringSheet.ts'
import { placedFields } from '../../src/forms/placedFields.ts'
import type { Criterion } from '../../src/forms/scoring/scoreSheet.ts'
import type { FieldDefinition, FormDefinition } from '../../src/forms/types.ts'
import { ask } from './ask.ts'
import { designerDay } from './designerDay.ts'
import { emptyDesign } from './emptyDesign.ts'
import { expectAccessible } from './expectAccessible.ts'
import { mouse } from './hand.ts'

const shipped = placedFields(unitScoringSheet).find(({ field }) => field.sheet)?.field.sheet

/** As the editor keeps it: what is ordinary is not said. */
const plain = ({ criteria, kind, ...rest }: Criterion): Criterion => ({
  ...rest,
  ...(kind === undefined || kind === 'standard' ? {} : { kind }),
  ...(criteria ? { criteria: criteria.map(plain) } : {}),
})
const linesOf = (criteria: Criterion[], depth = 0): string[] =>
  criteria.flatMap(({ criteria: below = [], label, max }) => [
    `${'-'.repeat(depth)} ${label.vi} | ${String(max)}`,
    ...linesOf(below, depth + 1),
  ])

describe('scoring tables and records to choose from in the form designer', () => {
  const day = designerDay()
  let page: Page
  let panel: Locator

  const stored = async (): Promise<FieldDefinition | undefined> => {
    await page.locator('[data-status="saved"]').waitFor()
    const { body } = await ask(page, `/api/forms/${page.url().split('/').at(-1) ?? ''}?depth=0`)
    return (body as { definition: FormDefinition }).definition.pages[0]?.sections[0]?.fields.at(-1)
  }
  const pair = async (at: Locator, label: string, text: { en: string; vi: string }) => {
    await at.getByLabel(`${label} Tiếng Việt`).first().fill(text.vi)
    await at.getByLabel(`${label} English`).first().fill(text.en)
  }
  const key = async (at: Locator, label: string, value: string) => {
    await at.getByLabel(label).first().fill(value)
    await page.keyboard.press('Enter')
  }

  beforeAll(async () => {
    page = await day.as('standing-officer')
    panel = page.locator('.td-fd-properties')
    await emptyDesign(page, 'forms')
    await page.getByLabel('Tên biểu mẫu').fill('Bảng chấm điểm vẽ lại')
    await page.getByLabel('Mã biểu mẫu').fill('bang-cham-diem-ve-lai')
    await page.getByRole('button', { name: 'Tạo biểu mẫu' }).click()
    await page.locator('.td-fd-canvas').waitFor()
    await page.locator('.td-fd-canvas .td-fd-node--section').first().click()
  }, 300_000)

  it('should rebuild the scoring table of a unit from nothing', async () => {
    if (!shipped) throw new Error('The shipped form has no scoring table')
    await mouse(page).addField('Bảng chấm điểm')
    const columns = panel.getByRole('group', { exact: true, name: 'Ai chấm' })
    for (const [index, { key: name, label, write }] of shipped.columns.entries()) {
      if (index > 0) await columns.getByRole('button', { name: '+ Thêm cột chấm' }).click()
      const column = columns.getByRole('group', { exact: true, name: `Cột chấm ${String(index + 1)}` })
      await pair(column, 'Tên cột', label)
      await key(column, 'Mã cột', name)
      if (!write) continue
      await column.getByLabel('Được chấm').selectOption('when')
      await column.getByRole('button', { name: 'Viết bằng công thức' }).click()
      await column.getByLabel('Công thức điều kiện (FEEL)').fill(write)
      await page.keyboard.press('Escape')
    }

    await panel.getByLabel(/^Dán nhiều tiêu chí/).fill(linesOf(shipped.criteria).join('\n'))
    await panel.getByRole('button', { name: 'Thêm các tiêu chí' }).click()
    // The one that every new table begins with.
    await panel.getByRole('button', { exact: true, name: 'Xóa: Tiêu chí 1' }).click()
    await draw(shipped.criteria)

    await panel.getByLabel('Tổng điểm không quá').fill(String(shipped.cap))
    await panel.getByLabel('Đến', { exact: true }).selectOption(String(shipped.rounding.decimals))
    const sheet = (await stored())?.sheet
    expect(sheet).toEqual({ ...shipped, criteria: shipped.criteria.map(plain) })
    await expectAccessible(page)
  }, 400_000)

  const draw = async (criteria: Criterion[], above = ''): Promise<void> => {
    for (const [index, { criteria: below = [], ...line }] of criteria.entries()) {
      const place = `${above}${String(index + 1)}`
      const at = panel.getByRole('group', { exact: true, name: `Tiêu chí ${place}` })
      await at.locator('summary').first().click()
      await at.getByLabel('Tên tiêu chí English').first().fill(line.label.en)
      await key(at, 'Mã tiêu chí', line.key)
      if (line.kind && line.kind !== 'standard')
        await at.getByLabel('Loại điểm').first().selectOption(line.kind)
      if (line.step) {
        await at.getByLabel('Tính theo số lần, số việc').check()
        await at.getByLabel('Số điểm cho mỗi đơn vị tính').fill(String(line.step.points))
        await pair(at, 'Đơn vị tính', line.step.unit)
      }
      if (line.evidence) await at.getByLabel('Minh chứng').selectOption(line.evidence)
      await draw(below, `${place}.`)
      await at.locator('summary').first().click()
    }
  }

  it('should divide a criterion, and say what is wrong with a key', async () => {
    const first = panel.getByRole('group', { exact: true, name: 'Tiêu chí 5' })
    await first.locator('summary').click()
    await first.getByRole('button', { name: 'Chia thành các tiêu chí con' }).click()
    const below = panel.getByRole('group', { exact: true, name: 'Tiêu chí 5.1' })
    await below.locator('summary').click()
    await below.getByLabel('Tên tiêu chí Tiếng Việt').fill('Nhiệm vụ đột xuất')
    await below.getByLabel('Tên tiêu chí English').click()
    await expect.poll(() => below.getByLabel('Mã tiêu chí').inputValue()).toBe('nhiemVuDotXuat')
    await below.getByLabel('Mã tiêu chí').fill('quaHan')
    await below.getByText('Mã “quaHan” trong bảng chấm điểm bị trùng').waitFor()
    await below.getByLabel('Mã tiêu chí').fill('nhiemVuDotXuat')
    const bonus = (await stored())?.sheet?.criteria[4]
    expect(bonus?.criteria).toMatchObject([{ key: 'nhiemVuDotXuat', max: 10 }])
    expect(bonus).not.toHaveProperty('evidence')
  })

  it('should have the records chosen that a choice offers', async () => {
    await mouse(page).addField('Chọn một')
    await panel.getByLabel('Danh mục', { exact: true }).selectOption('award-types')
    await panel.getByLabel('Giá trị lưu').selectOption('code')
    await panel.getByRole('button', { name: '+ Thêm điều kiện lọc' }).click()
    const filter = panel.getByRole('group', { exact: true, name: 'Điều kiện 1' })
    await filter.getByLabel('Trường').selectOption('holder')
    await filter.getByLabel('bằng').selectOption('person')
    await expectAccessible(page)
    const source = {
      collection: 'award-types',
      filter: [{ equals: 'person', field: 'holder' }],
      label: 'name',
      value: 'code',
    }
    const field = await stored()
    expect(field).toMatchObject({ source, type: 'choice' })
    expect(field).not.toHaveProperty('options')

    await panel.getByLabel('Danh mục', { exact: true }).selectOption('')
    expect((await stored())?.options).toHaveLength(2)
  })
})
