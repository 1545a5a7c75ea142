import type { Locator } from 'playwright-core'

type KeyTime = { median: number; quarter: number }

/**
 * How long a letter typed here takes to be on the screen, in ms, of thirty: the middle, and what a quarter stays below.
 * The quarter tells what the page costs even while the machine is busy with something else.
 */
export const keyTime = async (input: Locator): Promise<KeyTime> => {
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
  return { median: Math.round(times[15] ?? Infinity), quarter: Math.round(times[7] ?? Infinity) }
}
