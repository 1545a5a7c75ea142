import type { Page } from 'playwright-core'

/** Chooses in one of the panel's own lists: they are no `select`, and are found by their field. */
export const choose = async (page: Page, field: string, option: string): Promise<void> => {
  const box = page.locator(`#field-${field}`)
  await box.getByRole('combobox').fill(option)
  await page.getByRole('option', { name: option }).first().click()
}
