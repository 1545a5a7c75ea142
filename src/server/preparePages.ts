import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import path from 'node:path'

import type { Request, Response } from 'express'
import next from 'next'

import type { Environment } from '../env.ts'
import { projectRoot } from './projectRoot.ts'
import { StartProblem } from '../shared/startProblem.ts'

type PreparePagesArgs = { env: Pick<Environment, 'HOST' | 'PORT'>; isDevelopment: boolean }
export type Pages = {
  attach: (server: Server) => void
  close: () => Promise<void>
  handle: (req: Request, res: Response) => Promise<void>
}

/** Next, in this process: the admin panel and the public site. */
export const preparePages = async ({ env, isDevelopment }: PreparePagesArgs): Promise<Pages> => {
  const dir = projectRoot()
  if (!isDevelopment && !existsSync(path.join(dir, '.next/BUILD_ID'))) {
    throw new StartProblem({
      vi: 'Chưa có bản dựng của trang web: hãy chạy "npm run build" trước.',
      en: 'The pages have not been built: run "npm run build" first.',
    })
  }
  const app = next({ dev: isDevelopment, dir, hostname: env.HOST, port: env.PORT })
  await app.prepare()
  const handler = app.getRequestHandler()
  return {
    attach: (server) => {
      // Only development needs a socket to the browser; in production upgrades are not forwarded at all.
      if (isDevelopment) server.on('upgrade', app.getUpgradeHandler())
    },
    close: () => app.close(),
    handle: (req, res) => handler(req, res),
  }
}
