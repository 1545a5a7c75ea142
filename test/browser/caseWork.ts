import type { Page } from 'playwright-core'

import { deskPage } from './deskPage.ts'
import { pickRecord } from './pickRecord.ts'

type Begun = { initiative: string; procedure: string; title: string }

/** What people do with a case of the procedure that a test draws, each in a window of their own. */
export const caseWork = (page: Page) => ({
  /** Begins one from the first page, and tells where it is. */
  begin: async ({ initiative, procedure, title }: Begun): Promise<string> => {
    await page.goto('/admin')
    await page.getByRole('link', { name: 'Lập hồ sơ theo thủ tục' }).click()
    await pickRecord(page, 'Thủ tục', procedure)
    await page.getByLabel(/^Tên hồ sơ/).fill(title)
    await page.getByRole('button', { exact: true, name: 'Lập hồ sơ' }).click()
    await page.waitForURL(/cases\/.+/)
    await page.getByLabel('Tên sáng kiến').fill(initiative)
    return new URL(page.url()).pathname
  },
  /** Fills in the rest of the one that is open, and hands it in. */
  submit: async (money: string): Promise<void> => {
    await page.getByLabel('Kinh phí (triệu đồng)').fill(money)
    await page.getByText('Đã lưu', { exact: true }).waitFor()
    await deskPage(page).act('Nộp đề nghị')
    await deskPage(page).reaches('Thẩm định song song')
  },
  vote: async (dossier: string, choice: 'Không đồng ý' | 'Đồng ý', comment?: string): Promise<void> => {
    await page.goto(dossier)
    await deskPage(page).act('Cho ý kiến')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(choice, { exact: true }).check()
    if (comment !== undefined) await dialog.getByRole('textbox').fill(comment)
    await dialog.getByRole('button', { name: 'Xác nhận' }).click()
    // Whoever has spoken is not asked again.
    await dialog.waitFor({ state: 'detached' })
    await deskPage(page).action('Cho ý kiến').waitFor({ state: 'detached' })
  },
})
