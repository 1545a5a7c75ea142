import type { Page, Request } from 'playwright-core'
import { expect } from 'vitest'

/** What the panel reads it also asks by POST, saying so in a header. */
const isWrite = (request: Request): boolean =>
  ['PATCH', 'POST'].includes(request.method()) && !request.headers()['x-http-method-override']

/** Saves the panel's own form and waits until the server has taken it. */
export const save = async (page: Page): Promise<void> => {
  const answered = page.waitForResponse(
    (response) => isWrite(response.request()) && response.url().includes('/api/'),
  )
  await page.getByRole('button', { exact: true, name: 'Lưu' }).click()
  const answer = await answered
  expect(answer.ok(), `${answer.status()} ${answer.url()}`).toBe(true)
}
