import type { Page } from 'playwright-core'

/** Chooses among records by typing part of a name. */
export const pickRecord = async (page: Page, label: string, name: string): Promise<void> => {
  await page.getByRole('combobox', { name: label }).fill(name)
  await page.getByRole('option', { exact: true, name }).click()
}
