import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

import { root } from './root.mjs'
import { say } from './say.mjs'

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

// Ubuntu's package is a script that only asks for snap, and a download may lack libraries. On Windows the question
// would open a window.
const isUsable = (place) =>
  existsSync(place) &&
  (process.platform === 'win32' || spawnSync(place, ['--version'], { timeout: 30_000 }).status === 0)

const findInstalled = async () => {
  const { chromium } = await import('playwright-core')
  return [...places, chromium.executablePath()].find((place) => place && isUsable(place))
}

const run = (command, args) =>
  spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
    stdio: 'ignore',
    timeout: 240_000,
  }).status === 0

const installDebian = () => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'])
}

const downloadPlaywright = () => run('npx', ['playwright-core', 'install', 'chromium'])

/** A Chromium to test with: an installed one, else Debian's or Playwright's is fetched; undefined when neither can be had. */
export const findChromium = async () => {
  const found = await findInstalled()
  if (found) return found
  say('Đang cài Chromium để kiểm thử…', 'Installing Chromium for the tests…')
  installDebian()
  const packaged = await findInstalled()
  if (packaged) return packaged
  downloadPlaywright()
  return findInstalled()
}
