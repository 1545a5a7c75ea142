import type { Locator, Page } from 'playwright-core'

import { emptyDesign } from './emptyDesign.ts'
import { publishDesign } from './publishDesign.ts'

/** The workflow designer as a person uses it: parts are chosen in the table, and set in the properties beside it. */
export const workflowDesk = (page: Page) => {
  const properties = page.locator('.td-wd-properties')
  const saved = () => page.locator('[data-status="saved"]').waitFor({ timeout: 30_000 })
  const tab = (name: string) => page.getByRole('tab', { exact: true, name }).click()
  const chosen = (heading: string) => properties.getByRole('heading', { name: heading }).waitFor()

  return {
    /** Begins a workflow on an empty page. */
    begin: async (name: string, key: string) => {
      await emptyDesign(page, 'workflows')
      await page.getByLabel('Tên quy trình').fill(name)
      await page.getByLabel('Mã quy trình').fill(key)
      await page.getByRole('button', { name: 'Tạo quy trình' }).click()
      await page.waitForURL(/workflows\/(?!create)[\w-]+$/)
    },
    /** Turns to a step by its name. */
    chooseStep: async (name: string) => {
      await page.getByRole('button', { name: `– Thuộc tính: ${name}` }).click()
      await chosen('Thuộc tính của bước chuyển')
    },
    /** Turns to a state by its key. */
    chooseState: async (key: string) => {
      await page.locator(`#td-wd-table-state-${key}`).click()
      await chosen('Thuộc tính của trạng thái')
    },
    /** A document that a step makes, beside what it entails already. */
    document: async (number: number, template: string) => {
      await properties.getByRole('button', { name: '+ Thêm việc kéo theo' }).click()
      const effect = properties.getByRole('group', { exact: true, name: `Việc ${String(number)}` })
      await effect.getByLabel('Loại việc').selectOption({ label: 'Lập văn bản Word' })
      await effect.getByLabel('Mẫu văn bản').selectOption({ label: template })
    },
    label: (name: string): Locator => properties.getByLabel(name, { exact: true }),
    /** A mail that a step sends, beside those it sends already. */
    mail: async (number: number, template: string, to: string) => {
      await properties.getByRole('button', { name: '+ Thêm việc kéo theo' }).click()
      const effect = properties.getByRole('group', { exact: true, name: `Việc ${String(number)}` })
      await effect.getByLabel('Mẫu thư').selectOption({ label: template })
      await effect.getByLabel('Gửi cho').selectOption({ label: to })
    },
    properties,
    publish: (number: number) => publishDesign(page, number),
    rename: (name: string) => properties.getByLabel(/^Tên (trạng thái|bước chuyển).*Tiếng Việt/).fill(name),
    saved,
    tab,
    told: (sentence: string) => properties.getByText(sentence).waitFor(),
  }
}
