import type { Locator, Page } from 'playwright-core'

/** How a person works: with the mouse, or with keys alone. */
export type Hand = {
  /** Adds a field of this kind at the end of the section that is selected. */
  addField: (kind: string) => Promise<void>
  choose: (select: Locator, value: string) => Promise<void>
  fill: (input: Locator, text: string) => Promise<void>
  /** Takes one of a group of radio buttons. */
  pick: (radio: Locator) => Promise<void>
  press: (button: Locator) => Promise<void>
  /** Turns to a part on the canvas. */
  select: (node: Locator) => Promise<void>
}

const paletteItem = (page: Page, kind: string) =>
  page.locator('.td-fd-palette__item').filter({ hasText: new RegExp(`^${kind}$`) })

export const mouse = (page: Page): Hand => ({
  addField: async (kind) => {
    const item = paletteItem(page, kind)
    const section = page
      .locator('[data-section]')
      .filter({ has: page.locator('.td-fd-node[aria-pressed="true"]') })
    // The end of the section in the middle of the window: at its edges the page scrolls under the hand.
    await section.evaluate((node) =>
      (node.querySelector('.td-fd-grid > :last-child') ?? node).scrollIntoView({ block: 'center' }),
    )
    await item.scrollIntoViewIfNeeded()
    const from = await item.boundingBox()
    if (!from) throw new Error(`Nothing to drag for ${kind}`)
    await page.mouse.move(from.x + 20, from.y + 10)
    await page.mouse.down()
    const to = await section.boundingBox()
    if (!to) throw new Error(`No section for ${kind}`)
    await page.mouse.move(to.x + 40, to.y + to.height - 12, { steps: 4 })
    await page.mouse.move(to.x + 42, to.y + to.height - 4)
    await page.locator('.td-fd-section--target').waitFor()
    await page.mouse.up()
  },
  choose: async (select, value) => {
    await select.selectOption(value)
  },
  fill: async (input, text) => {
    await input.click()
    await input.fill(text)
  },
  pick: (radio) => radio.check(),
  press: (button) => button.click(),
  select: (node) => node.click(),
})

/** Keys alone: places are reached by Tab, and what cannot be reached so fails. */
export const keyboard = (page: Page): Hand => {
  const reach = async (target: Locator) => {
    await target.waitFor()
    for (let tries = 0; tries < 120; tries += 1) {
      const where = await target.evaluate((node) => {
        if (node === document.activeElement) return 'here'
        const from = document.activeElement ?? document.body
        return from.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'after'
      })
      if (where === 'here') return
      await page.keyboard.press(where === 'before' ? 'Shift+Tab' : 'Tab')
    }
    throw new Error(`Cannot be reached by Tab: ${String(target)}`)
  }
  return {
    addField: async (kind) => {
      const search = page.getByLabel('Tìm kiểu trường')
      await reach(search)
      await page.keyboard.press('Control+a')
      await page.keyboard.insertText(kind)
      const item = paletteItem(page, kind)
      for (let tries = 0; tries < 5; tries += 1) {
        await page.keyboard.press('ArrowDown')
        if (await item.evaluate((node) => node === document.activeElement)) break
      }
      await page.keyboard.press('Enter')
    },
    choose: async (select, value) => {
      await reach(select)
      const steps = await select.evaluate((node, wanted) => {
        const { options, selectedIndex } = node as HTMLSelectElement
        return [...options].findIndex((option) => option.value === wanted) - selectedIndex
      }, value)
      for (let step = 0; step < Math.abs(steps); step += 1)
        await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp')
    },
    fill: async (input, text) => {
      await reach(input)
      await page.keyboard.press('Control+a')
      await page.keyboard.insertText(text)
    },
    pick: async (radio) => {
      const name = (await radio.getAttribute('name')) ?? ''
      await reach(page.locator(`input[name="${name}"]`).first())
      for (let tries = 0; tries < 4 && !(await radio.isChecked()); tries += 1)
        await page.keyboard.press('ArrowDown')
    },
    press: async (button) => {
      await reach(button)
      await page.keyboard.press(' ')
    },
    select: async (node) => {
      await node.waitFor()
      await reach(page.locator('.td-fd-node[aria-pressed="true"]'))
      for (let tries = 0; tries < 100; tries += 1) {
        const isAfter = await node.evaluate((wanted) => {
          const current = document.activeElement
          if (!current || current === wanted) return null
          return (current.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
        })
        if (isAfter === null) break
        await page.keyboard.press(isAfter ? 'ArrowDown' : 'ArrowUp')
      }
      await page.keyboard.press(' ')
    },
  }
}
