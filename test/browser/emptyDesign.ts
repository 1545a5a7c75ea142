import type { Page } from 'playwright-core'

/** Opens the page on which a form or workflow is begun, once it takes what is typed: its list of originals is there. */
export const emptyDesign = async (page: Page, slug: 'forms' | 'workflows'): Promise<void> => {
  await page.goto(`/admin/collections/${slug}/create`)
  await page.getByLabel('Bắt đầu từ').locator('option').nth(1).waitFor({ state: 'attached' })
}
