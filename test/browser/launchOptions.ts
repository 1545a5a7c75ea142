import type { LaunchOptions } from 'playwright-core'

/** How Chromium is started: alone, with nothing of a former run, and without calls of its own. */
export const launchOptions = (): LaunchOptions => {
  const executablePath = process.env['CHROMIUM_PATH']
  if (!executablePath) throw new Error('CHROMIUM_PATH is not set: start with npm run test:browser')
  return {
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    executablePath,
    headless: true,
  }
}
