import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const widths = { desktop: { height: 900, width: 1280 }, phone: { height: 844, width: 390 } }
const themes = ['light', 'dark'] as const

const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** By night nothing but the colours is different. */
const scopes = {
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  light: { type: 'tag', values: all },
} as const

const severeIn = async (page: Page, theme: keyof typeof scopes): Promise<string[]> => {
  await page.evaluate(async () => {
    const endless = (animation: Animation) => animation.effect?.getComputedTiming().endTime === Infinity
    const ending = document.getAnimations().filter((animation) => !endless(animation))
    await Promise.all(ending.map((animation) => animation.finished.catch(() => null)))
  })
  const options = JSON.stringify({ resultTypes: ['violations'], runOnly: scopes[theme] })
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${options})`)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

let looks = 0

/** Nothing that hinders people seriously, on a desk and on a phone, by day and by night (there in turn on one of the two). */
export const expectAccessible = async (page: Page): Promise<void> => {
  const found: string[] = []
  const before = page.viewportSize() ?? widths.desktop
  looks += 1
  const byNight = looks % 2 === 0 ? 'desktop' : 'phone'
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  // Boxes of lists and dates of the panel are named once somebody listens.
  const unnamed = 'table input[aria-label=""], .date-time-picker__clear-button:not([aria-label])'
  await expect.poll(() => page.locator(unnamed).count(), { timeout: 10_000 }).toBe(0)
  for (const [width, size] of Object.entries(widths)) {
    await page.setViewportSize(size)
    for (const theme of themes.filter((each) => each === 'light' || width === byNight)) {
      await page.emulateMedia({ colorScheme: theme })
      // The panel keeps its theme as an attribute that it sets when a page is loaded.
      await page.evaluate((name) => {
        const { dataset } = document.documentElement
        if (dataset['theme']) dataset['theme'] = name
      }, theme)
      await keepPicture(page, `${width}-${theme}`)
      found.push(...(await severeIn(page, theme)).map((each) => `${width}, ${theme}: ${each}`))
    }
  }
  await page.setViewportSize(before)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.evaluate(() => {
    const { dataset } = document.documentElement
    if (dataset['theme']) dataset['theme'] = 'light'
  })
  // The rest of the way is walked all the same, so that one look tells everything.
  expect.soft(found, page.url()).toEqual([])
}

let pictures = 0

/** With `PICTURES`, a folder, every look leaves a picture there. */
const keepPicture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['PICTURES']
  if (folder === undefined) return
  pictures += 1
  const number = String(pictures).padStart(3, '0')
  await page.screenshot({ fullPage: true, path: `${folder}/${number}-${name}.png` })
}
