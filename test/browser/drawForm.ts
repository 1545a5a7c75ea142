import type { Page } from 'playwright-core'

import { findFieldType } from '../../src/forms/findFieldType.ts'
import type { FieldDefinition, FormDefinition, SectionDefinition } from '../../src/forms/types.ts'
import type { Text } from '../../src/shared/text.ts'
import type { Hand } from './hand.ts'

/** Draws a form in the designer, property by property, from an empty page. */
export const drawForm = async (page: Page, hand: Hand, form: FormDefinition): Promise<void> => {
  const panel = page.locator('.td-fd-properties')
  const nodes = page.locator('.td-fd-canvas')
  const pair = async (label: string, text: Text | undefined) => {
    if (!text) return
    await hand.fill(panel.getByLabel(`${label} Tiếng Việt`, { exact: true }), text.vi)
    await hand.fill(panel.getByLabel(`${label} English`, { exact: true }), text.en)
  }
  const key = async (value: string) => {
    const input = panel.getByLabel('Mã (dùng trong công thức)')
    await hand.fill(input, value)
    await page.keyboard.press('Enter')
  }
  const number = async (label: string, value: number | undefined) => {
    if (value !== undefined) await hand.fill(panel.getByLabel(label, { exact: true }), String(value))
  }

  const formula = async (label: string, source: string) => {
    await hand.fill(panel.getByLabel(label), source)
    // Leaving the formula closes its suggestions.
    await page.keyboard.press('Tab')
  }

  const condition = async (source: string) => {
    const [name = '', sign, value = ''] = source.split(' ')
    if (sign !== '=') throw new Error(`No way to draw ${source}`)
    await hand.choose(panel.getByLabel('Hiển thị', { exact: true }), 'when')
    await hand.press(panel.getByRole('button', { name: '+ Thêm dòng điều kiện' }))
    await hand.choose(panel.getByLabel('Trường, dòng 1'), name)
    await hand.choose(panel.getByLabel('Giá trị, dòng 1'), value.replaceAll('"', ''))
  }

  const properties = async (field: FieldDefinition) => {
    await pair('Nhãn', field.label)
    await key(field.key)
    if (field.options) {
      const lines = field.options.map(({ label, value }) => `${value} | ${label.vi} | ${label.en}`)
      await hand.fill(panel.getByLabel(/Thêm nhiều dòng/), lines.join('\n'))
      await hand.press(panel.getByRole('button', { name: 'Thay toàn bộ' }))
    }
    if (field.formula) await formula('Công thức (FEEL)', field.formula)
    await pair('Hướng dẫn', field.help)
    if (field.required === true) await hand.choose(panel.getByLabel('Bắt buộc', { exact: true }), 'always')
    if (field.visible) await condition(field.visible)
    if (field.width) await hand.choose(panel.getByLabel('Độ rộng'), field.width)
    await number('Số ký tự nhiều nhất', field.maxLength)
    await number('Giá trị nhỏ nhất', field.min)
    await number('Giá trị lớn nhất', field.max)
    await number('Số mục nhiều nhất', field.maxItems)
    if (field.accept) await hand.fill(panel.getByLabel(/^Loại tệp nhận/), field.accept.join('\n'))
    if (field.maxSize) await number('Dung lượng nhiều nhất (MB)', field.maxSize / 1024 / 1024)
    if (field.default === false) {
      const group = panel.getByRole('group', { name: 'Giá trị mặc định' })
      await hand.pick(group.getByLabel('Không'))
    }
    if (field.prefill) await hand.choose(panel.getByLabel('Điền sẵn từ'), field.prefill)
    for (const [index, rule] of (field.rules ?? []).entries()) {
      await hand.press(panel.getByRole('button', { name: '+ Thêm quy tắc' }))
      await formula(`Quy tắc ${index + 1}: điều phải đúng`, rule.expression)
      await pair('Câu báo khi chưa đúng', rule.message)
    }
  }

  const columns = async (table: FieldDefinition) => {
    for (const [index, column] of (table.columns ?? []).entries()) {
      const list = panel.getByRole('group', { name: 'Các cột' }).getByRole('listitem')
      if (index > 0) {
        await hand.select(nodes.locator('.td-fd-node', { hasText: table.label.vi }))
        await hand.choose(panel.getByLabel('Kiểu của cột mới'), column.type)
        await hand.press(panel.getByRole('button', { name: '+ Thêm cột' }))
      } else await hand.press(list.first().getByRole('button'))
      await panel.getByRole('heading', { name: 'Thuộc tính của cột' }).waitFor()
      const kind = panel.getByLabel('Kiểu', { exact: true })
      if ((await kind.inputValue()) !== column.type) await hand.choose(kind, column.type)
      await properties(column)
    }
  }

  const section = async (drawn: SectionDefinition) => {
    await pair('Tiêu đề', drawn.title)
    await key(drawn.key)
    await pair('Hướng dẫn đầu phần', drawn.description)
    for (const field of drawn.fields) {
      const count = await nodes.locator('[data-field-key]').count()
      await hand.addField(findFieldType(field.type)?.label.vi ?? '')
      await nodes.locator('[data-field-key]').nth(count).waitFor()
      await properties(field)
      await columns(field)
      if (field.columns) await hand.select(nodes.locator('.td-fd-node', { hasText: field.label.vi }))
    }
  }

  await pair('Tiêu đề', form.title)
  await pair('Ghi chú cho người quản trị', form.notes)
  for (const [pageAt, drawnPage] of form.pages.entries()) {
    if (pageAt > 0) await hand.press(nodes.getByRole('button', { name: '+ Thêm trang' }))
    else await hand.select(nodes.locator('.td-fd-node--page').first())
    await pair('Tiêu đề', drawnPage.title)
    await key(drawnPage.key)
    for (const [sectionAt, drawn] of drawnPage.sections.entries()) {
      const onPage = nodes.locator('.td-fd-page').nth(pageAt)
      if (sectionAt > 0) await hand.press(onPage.getByRole('button', { name: '+ Thêm phần' }))
      else await hand.select(onPage.locator('.td-fd-node--section').first())
      await section(drawn)
    }
  }
}
