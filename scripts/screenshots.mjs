import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { ensureBuilt } from './steps/ensureBuilt.mjs'
import { ensureInstalled } from './steps/ensureInstalled.mjs'
import { findChromium } from './steps/findChromium.mjs'
import { requireNode } from './steps/requireNode.mjs'
import { root } from './steps/root.mjs'
import { say } from './steps/say.mjs'
import { stop } from './steps/stop.mjs'
import { walkWholeWay } from './steps/walkWholeWay.mjs'

const morning = '2026-11-23T01:30:00.000Z'
const desk = { height: 800, width: 1280 }
const phone = { height: 780, width: 390 }

requireNode()
ensureInstalled()
const executablePath = await findChromium()
if (!executablePath) {
  stop(
    'Không có Chromium: hãy cài Chromium hoặc đặt CHROMIUM_PATH.',
    'There is no Chromium: install it or set CHROMIUM_PATH.',
  )
}
ensureBuilt({ withPages: true })

const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-pictures-'))
const pictures = path.join(root, 'docs/images')
const port = Number(process.env.PORT || 3900)
const url = `http://localhost:${port}`
const password = 'Anh-chup-man-hinh-2023'
const env = {
  ...process.env,
  CLOCK_STARTS_AT: morning,
  DATABASE_URI: '',
  DATA_DIR: dataDir,
  DEMO: '1',
  DEMO_PASSWORD: password,
  LOG_LEVEL: 'error',
  NODE_ENV: 'production',
  PORT: String(port),
  RATE_LIMIT: 'off',
  SERVER_URL: url,
  SMTP_URL: '',
}
const node = (file) => [
  '--conditions=production',
  `--import=${path.join(root, 'scripts/steps/startedClock.mjs')}`,
  path.join(root, file),
]

const isReady = async () => {
  try {
    return (await fetch(`${url}/readyz`)).ok
  } catch {
    return false
  }
}

/** One picture, small enough for a repository: a palette of colours and no more pixels than are read. */
const keep = async (page, name) => {
  const { default: sharp } = await import('sharp')
  await page.evaluate(() => document.fonts.ready)
  const taken = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  await sharp(taken)
    .png({ colours: 128, compressionLevel: 9, effort: 10, palette: true })
    .toFile(path.join(pictures, `${name}.png`))
  console.log(`docs/images/${name}.png`)
}

const openPage = async (browser, { name, scheme = 'light', viewport = desk }) => {
  const context = await browser.newContext({
    baseURL: url,
    colorScheme: scheme,
    locale: 'vi-VN',
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport,
  })
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date(Date.parse(morning) + 60_000))
  if (name) {
    const answer = await fetch(`${url}/api/users/login`, {
      body: JSON.stringify({ email: `${name}@demo.example.vn`, password }),
      headers: { 'content-type': 'application/json' },
      method: 'POST',
    })
    const { token } = await answer.json()
    // Without an end: by the clock of the browser the session of the set clock may long be over.
    await context.addCookies([{ httpOnly: true, name: 'payload-token', url, value: token }])
  }
  return page
}

const takePictures = async (browser) => {
  const made = await walkWholeWay({ password, url })
  const reader = await openPage(browser, {})
  await reader.goto('/')
  await keep(reader, 'site-front')
  await reader.goto(`/guong-dien-hinh/${made.exemplar}`)
  await keep(reader, 'site-exemplar')

  const officer = await openPage(browser, { name: 'standing-officer' })
  await officer.goto('/admin')
  await officer.getByRole('heading', { name: /^Xin chào/ }).waitFor()
  await keep(officer, 'home')

  const head = await openPage(browser, { name: 'unit-head.kinhte' })
  await head.goto('/admin/collections/nominations')
  // The list draws itself a second time with the page it has chosen; a click in between would be lost.
  await head.goto(await head.getByRole('link', { name: /Nắng Mai/ }).getAttribute('href'))
  await head.getByRole('button', { name: 'Thành tích đạt được' }).click()
  await head.getByLabel('Kết quả xếp loại chất lượng trong năm').waitFor()
  await keep(head, 'dossier')

  const secretary = await openPage(browser, { name: 'council-secretary' })
  await secretary.goto(`/admin/collections/council-sessions/${made.session}`)
  await secretary.getByRole('heading', { name: 'Kết quả kiểm phiếu' }).waitFor()
  await keep(secretary, 'session')
  await secretary.getByRole('link', { name: 'Mở biên bản họp' }).click()
  await secretary.getByText('8/9').first().waitFor()
  await keep(secretary, 'minutes')

  const inHand = { name: 'unit-officer.tonghop', scheme: 'dark', viewport: phone }
  const walker = await openPage(browser, inHand)
  await walker.goto(`/admin/collections/nominations/${made.nomination}`)
  await walker.getByRole('tab', { name: 'Biểu mẫu' }).waitFor()
  await keep(walker, 'dossier-phone')
}

mkdirSync(pictures, { recursive: true })
const seeded = spawnSync(process.execPath, node('dist/cli/seed.mjs'), { cwd: root, env, stdio: 'inherit' })
if (seeded.status !== 0) stop('Không nạp được dữ liệu mẫu.', 'The demo data could not be loaded.')
const server = spawn(process.execPath, node('dist/server.mjs'), { cwd: root, env, stdio: 'inherit' })
const { chromium } = await import('playwright-core')
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu', '--lang=vi'],
  executablePath,
})
try {
  while (!(await isReady())) {
    if (server.exitCode !== null) throw new Error('The server has ended')
    await sleep(200)
  }
  await takePictures(browser)
  say('Đã chụp xong.', 'All pictures are taken.')
} finally {
  await browser.close()
  server.kill('SIGTERM')
  rmSync(dataDir, { force: true, recursive: true })
}
