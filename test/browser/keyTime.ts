import type { Locator } from 'playwright-core'

/** How long a letter typed here takes to be on the screen, in ms: the middle of thirty. */
export const keyTime = async (input: Locator): Promise<number> => {
  const page = input.page()
  await input.click()
  await page.evaluate(() => performance.clearMeasures('td-key'))
  await input.evaluate((node) => {
    node.addEventListener('keydown', () => {
      const start = performance.now()
      // After the frame that shows the letter.
      requestAnimationFrame(() => setTimeout(() => performance.measure('td-key', { start }), 0))
    })
  })
  for (let key = 0; key < 30; key += 1) await page.keyboard.press('a')
  const times = await page.evaluate(() =>
    performance
      .getEntriesByName('td-key')
      .map(({ duration }) => duration)
      .sort((a, b) => a - b),
  )
  return Math.round(times[15] ?? Infinity)
}
