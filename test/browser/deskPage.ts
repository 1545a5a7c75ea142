import type { Locator, Page } from 'playwright-core'

/** A page on which a dossier, a session or a decision is worked on. */
export const deskPage = (page: Page) => {
  const confirm = async (comment?: string, fields: Record<string, string> = {}): Promise<void> => {
    const dialog = page.getByRole('dialog')
    for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label).fill(value)
    if (comment !== undefined) await dialog.getByLabel('Ý kiến').fill(comment)
    await dialog.getByRole('button', { name: 'Xác nhận' }).click()
  }
  const action = (name: string): Locator => page.getByRole('button', { exact: true, name })

  return {
    action,
    /** An action that asks for a second look, a comment or a few values. */
    actAndConfirm: async (name: string, comment?: string, fields?: Record<string, string>) => {
      await action(name).click()
      await confirm(comment, fields)
    },
    act: (name: string) => action(name).click(),
    problems: page.getByRole('alert').filter({ hasText: 'Chưa thực hiện được' }),
    /** Waits until the head of the page tells this state. */
    reaches: (state: string) => page.locator('.td-badge', { hasText: state }).first().waitFor(),
    tab: (name: string) => page.getByRole('tab', { name }).click(),
  }
}
