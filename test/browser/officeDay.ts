import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'

import { expectAccessible } from './expectAccessible.ts'
import { tokenOf } from './tokenOf.ts'

/** A refusal that the page shows is no fault of the page, though the browser notes it. */
const isShownRefusal = (text: string): boolean => /status of (400|403|409|422)\b/.test(text)

const patience = 30_000

/** A browser with one window for each person who works in it. A complaint of the browser fails the test. */
export const officeDay = () => {
  const complaints: string[] = []
  const windows = new Map<string, Page>()
  let browser: Browser | undefined

  const open = async (token?: string): Promise<Page> => {
    if (!browser) throw new Error('The browser has not been started')
    const url = inject('serverUrl')
    const context = await browser.newContext({
      baseURL: url,
      locale: 'vi-VN',
      reducedMotion: 'reduce',
      timezoneId: 'Asia/Ho_Chi_Minh',
      viewport: { height: 900, width: 1280 },
    })
    context.setDefaultTimeout(patience)
    if (token) {
      const cookie = { httpOnly: true, name: 'payload-token', sameSite: 'Lax' as const, url, value: token }
      await context.addCookies([cookie])
    }
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() !== 'error' || isShownRefusal(message.text())) return
      complaints.push(`${page.url()}: ${message.text()}`)
    })
    return page
  }

  /** The window of a demo account, signed in; signing in by hand is tried once, among the other pages. */
  const as = async (name: string): Promise<Page> => {
    const known = windows.get(name)
    if (known) return known
    const page = await open(await tokenOf(name))
    windows.set(name, page)
    return page
  }

  /** A window of somebody without an account. */
  const reader = async (): Promise<Page> => {
    const known = windows.get('')
    if (known) return known
    const page = await open()
    windows.set('', page)
    return page
  }

  beforeAll(async () => {
    browser = await chromium.connect(inject('browserEndpoint'))
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPictures(windows)
    expect(complaints.splice(0), 'what the browser complained of').toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
  })

  return { as, expectAccessible, forgive: () => complaints.splice(0), reader }
}

const keepPictures = async (windows: Map<string, Page>): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'thi-dua-pictures-'))
  for (const [name, page] of windows) {
    await page.screenshot({ fullPage: true, path: path.join(folder, `${name || 'reader'}.png`) })
  }
  console.error(`Pictures of the windows: ${folder}`)
}
