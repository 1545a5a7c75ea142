import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'

import { demoPassword, seedServer } from '../api/seedServer.ts'
import type { RunningServer } from '../api/startServer.ts'
import { startServer } from '../api/startServer.ts'

/** A server with pages and a browser; what the browser complains of fails the test. */
export const designerDay = () => {
  const complaints: string[] = []
  let browser: Browser | undefined
  let server: RunningServer | undefined

  beforeAll(async () => {
    const given = process.env['DESIGNER_URL']
    if (given === undefined) {
      const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-designer-'))
      await seedServer(dataDir, { PAGES: 'on' })
      server = await startServer({ dataDir, env: { PAGES: 'on' } })
    }
    browser = await chromium.launch({
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    })
  }, 300_000)
  afterEach(() => {
    expect(complaints.splice(0), 'what the browser complained of').toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  const as = async (name: string): Promise<Page> => {
    const context = await browser?.newContext({
      baseURL: server?.url ?? process.env['DESIGNER_URL'],
      locale: 'vi-VN',
      reducedMotion: 'reduce',
      viewport: { height: 1000, width: 1440 },
    })
    if (!context) throw new Error('The browser has not been started')
    context.setDefaultTimeout(60_000)
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      const isRefusal = /status of (403|409|422)\b/.test(message.text())
      if (message.type() === 'error' && !isRefusal) complaints.push(message.text())
    })
    await page.goto('/admin/login')
    await page.getByLabel('Email').fill(`${name}@demo.example.vn`)
    await page.getByLabel('Mật khẩu').fill(demoPassword)
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await page.waitForURL(/\/admin\/?$/)
    return page
  }
  return { as }
}
