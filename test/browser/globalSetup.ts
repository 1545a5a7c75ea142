import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'

import { aDeadDelivery } from '../api/aDeadDelivery.ts'
import { lateSchedules } from '../api/lateSchedules.ts'
import { startMailCatcher } from '../api/mailCatcher.ts'
import { seedServer } from '../api/seedServer.ts'
import { startServer } from '../api/startServer.ts'
import { launchOptions } from './launchOptions.ts'

declare module 'vitest' {
  interface ProvidedContext {
    browserEndpoint: string
    mailFile: string
    /** The procedure that a schedule could not begin, as its workflow is not published. */
    unreadyProcedure: string
    serverUrl: string
  }
}

/** One server with pages and one browser for all specs, on the plan of 2023, with a real mail server beside it. */
export const setup = async ({ name, provide }: TestProject) => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-browser-'))
  const mailFile = path.join(dataDir, 'mails.jsonl')
  const catcher = await startMailCatcher({
    onMail: (mail) => appendFileSync(mailFile, `${JSON.stringify(mail)}\n`),
  })
  const env = { PAGES: 'on', SMTP_URL: catcher.url }
  await seedServer(dataDir, env)
  await aDeadDelivery(dataDir, { error: 'Máy chủ nhận trả lời 502', kind: 'webhook', status: 'dead' })
  if (name === 'panel') provide('unreadyProcedure', await lateSchedules(dataDir))
  const [browser, server] = await Promise.all([
    chromium.launchServer(launchOptions()),
    startServer({ dataDir, env }),
  ])
  provide('browserEndpoint', browser.wsEndpoint())
  provide('mailFile', mailFile)
  provide('serverUrl', server.url)
  return async () => {
    await browser.close()
    await server.stop()
    await catcher.stop()
    rmSync(dataDir, { force: true, recursive: true })
  }
}
