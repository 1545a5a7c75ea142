import type { Page } from 'playwright-core'

import { keyTime } from './keyTime.ts'

const patience = 50

/** What a letter may take to be on the screen, in ms: more where it takes long in an empty page too, since that is the machine. */
export const keyLimit = async (page: Page): Promise<number> => {
  const bare = await page.context().newPage()
  await bare.setContent('<input aria-label="Trống">')
  const floor = await keyTime(bare.getByLabel('Trống'))
  await bare.close()
  await page.bringToFront()
  return Math.max(patience, 3 * floor)
}
