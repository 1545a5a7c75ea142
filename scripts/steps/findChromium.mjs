import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

import { root } from './root.mjs'

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const findInstalled = async () => {
  const { chromium } = await import('playwright-core')
  return [...places, chromium.executablePath()].find((place) => place && existsSync(place))
}

const run = (command, args) =>
  spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
    stdio: 'ignore',
    timeout: 240_000,
  }).status === 0

const install = () => {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq'])
    const packages = ['chromium', 'fonts-liberation']
    if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])) return
  }
  run('npx', ['playwright-core', 'install', 'chromium'])
}

/** A Chromium to test with: an installed one, else Debian's or Playwright's is fetched; undefined when neither can be had. */
export const findChromium = async () => {
  const found = await findInstalled()
  if (found) return found
  install()
  return findInstalled()
}
