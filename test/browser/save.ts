import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Saves the panel's own form and waits until the server has taken it. */
export const save = async (page: Page): Promise<void> => {
  const answered = page.waitForResponse(
    (response) => ['PATCH', 'POST'].includes(response.request().method()) && response.url().includes('/api/'),
  )
  await page.getByRole('button', { exact: true, name: 'Lưu' }).click()
  const answer = await answered
  expect(answer.ok(), `${answer.status()} ${answer.url()}`).toBe(true)
}
