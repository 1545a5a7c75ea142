import type { Page } from 'playwright-core'

/** Publishes the draft of a form or workflow that is open in its designer, and waits until it is version `number`. */
export const publishDesign = async (page: Page, number: number): Promise<void> => {
  await page.getByRole('button', { name: 'Ban hành…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Không có lỗi; có thể ban hành.').waitFor()
  await dialog.getByRole('button', { exact: true, name: 'Ban hành' }).click()
  await dialog.getByText(`Đã ban hành bản ${String(number)}.`).waitFor()
  await dialog.getByRole('button', { name: 'Đóng' }).click()
}
