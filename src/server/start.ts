import { createServer } from 'node:http'
import type { Server } from 'node:http'

import { getPayload } from 'payload'

import type { Environment } from '../env.ts'
import { findClosedSeals } from '../services/seal/findClosedSeals.ts'
import { isSetUp } from '../services/setup/isSetUp.ts'
import { createApp } from './app.ts'
import { checkAccess } from './checkAccess.ts'
import { listenProblem } from './checkPort.ts'
import { readSeals } from './readSeals.ts'
import { stopOnSignal } from './stopOnSignal.ts'

type StartArgs = { env: Environment; isDevelopment: boolean }

const listen = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenProblem(error.code, { host, port })))
    server.listen(port, host, resolve)
  })

/** Starts every part in one process, once what it stands on has been checked, and prints the address. */
export const start = async ({ env, isDevelopment }: StartArgs): Promise<void> => {
  const { default: configPromise } = await import('@payload-config')
  const config = await configPromise
  await checkAccess(config)
  const payload = await getPayload({ config })
  const { startWorker } = await import('../outbox/startWorker.ts')
  if (payload.db.name === 'sqlite') await (await import('../outbox/freeLeases.ts')).freeLeases(payload)
  const worker = startWorker(payload)
  let isWorkerAlive = true
  const pages = env.PAGES
    ? await (await import('./preparePages.ts')).preparePages({ env, isDevelopment })
    : undefined
  const app = createApp({
    config,
    env,
    isWorkerAlive: () => isWorkerAlive,
    payload,
    ...(pages ? { handlePage: pages.handle } : {}),
  })
  const server = createServer({ headersTimeout: 20_000, requestTimeout: 120_000 }, app)
  server.keepAliveTimeout = 65_000
  pages?.attach(server)
  await listen(server, env.HOST, env.PORT)
  stopOnSignal({
    closers: [
      async () => {
        isWorkerAlive = false
        await worker.stop()
      },
      async () => pages?.close(),
      () => payload.destroy(),
    ],
    server,
  })
  if (env.LOG_LEVEL !== 'silent') {
    const closed = findClosedSeals(await readSeals(env.DATABASE_URI))
    if (closed) console.error(`${closed.vi} / ${closed.en}`)
    console.log(`Thi đua: ${env.SERVER_URL} (${env.HOST}:${env.PORT})`)
    if (!(await isSetUp(payload))) {
      console.log(
        'Chưa có tài khoản nào: hãy dừng lại và chạy "npm run setup -- --email ĐỊA_CHỈ --name HỌ_TÊN". / There is no account yet: stop and run "npm run setup".',
      )
    }
  }
}
