import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'

import type { CaughtMail, MailCatcher } from '../api/mailCatcher.ts'
import { startMailCatcher } from '../api/mailCatcher.ts'
import { demoPassword, seedServer } from '../api/seedServer.ts'
import { signIn } from '../api/signIn.ts'
import type { RunningServer } from '../api/startServer.ts'
import { startServer } from '../api/startServer.ts'
import { mailText } from './mailText.ts'

/**
 * A server with pages, a mail server and a browser with one window for each person; what the browser complains of fails
 * the test.
 */
export const designerDay = () => {
  const complaints: string[] = []
  const windows = new Map<string, Page>()
  let browser: Browser | undefined
  let catcher: MailCatcher | undefined
  let server: RunningServer | undefined
  const url = () => server?.url ?? process.env['DESIGNER_URL'] ?? ''
  const emailOf = (name: string) => `${name}@demo.example.vn`

  beforeAll(async () => {
    if (process.env['DESIGNER_URL'] === undefined) {
      const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-designer-'))
      catcher = await startMailCatcher()
      const env = { PAGES: 'on', SMTP_URL: catcher.url }
      await seedServer(dataDir, env)
      server = await startServer({ dataDir, env })
    }
    browser = await chromium.launch({
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    })
  }, 300_000)
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPictures(windows)
    expect(complaints.splice(0), 'what the browser complained of').toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await catcher?.stop()
  })

  const open = async (name: string): Promise<Page> => {
    if (!browser) throw new Error('The browser has not been started')
    const context = await browser.newContext({
      baseURL: url(),
      locale: 'vi-VN',
      reducedMotion: 'reduce',
      timezoneId: 'Asia/Ho_Chi_Minh',
      viewport: { height: 1000, width: 1440 },
    })
    context.setDefaultTimeout(60_000)
    const value = await signIn({ email: emailOf(name), password: demoPassword, url: url() })
    await context.addCookies([{ httpOnly: true, name: 'payload-token', sameSite: 'Lax', url: url(), value }])
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      const isRefusal = /status of (403|409|422)\b/.test(message.text())
      if (message.type() === 'error' && !isRefusal) complaints.push(message.text())
    })
    return page
  }

  /** The window of a demo account, signed in. */
  const as = async (name: string): Promise<Page> => {
    const page = windows.get(name) ?? (await open(name))
    windows.set(name, page)
    return page
  }
  /** The mails that a demo account has been sent so far about something: an address, a name. */
  const mailsTo = (name: string, about: string): CaughtMail[] =>
    (catcher?.to(emailOf(name)) ?? []).filter(({ raw }) => mailText(raw).includes(about))
  return { as, mailsTo }
}

const keepPictures = async (windows: Map<string, Page>): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'thi-dua-pictures-'))
  for (const [name, page] of windows)
    await page.screenshot({ fullPage: true, path: path.join(folder, `${name}.png`) })
  console.error(`Pictures of the windows: ${folder}`)
}
