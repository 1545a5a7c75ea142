import type { Locator } from 'playwright-core'

const letters = 30

/**
 * How long a letter typed here takes to be on the screen, in ms: the middle of thirty, after as many that are not counted.
 * On a page that was just opened the browser is still compiling: its first letters take twice as long, of which our code is
 * a fifth.
 */
export const keyTime = async (input: Locator): Promise<number> => {
  const page = input.page()
  await input.click()
  for (let key = 0; key < letters; key += 1) await page.keyboard.press('a')
  await page.evaluate(() => performance.clearMeasures('td-key'))
  await input.evaluate((node) => {
    node.addEventListener('keydown', () => {
      const start = performance.now()
      // After the frame that shows the letter.
      requestAnimationFrame(() => setTimeout(() => performance.measure('td-key', { start }), 0))
    })
  })
  for (let key = 0; key < letters; key += 1) await page.keyboard.press('a')
  const times = await page.evaluate(() =>
    performance
      .getEntriesByName('td-key')
      .map(({ duration }) => duration)
      .sort((a, b) => a - b),
  )
  return Math.round(times[letters / 2] ?? Infinity)
}
