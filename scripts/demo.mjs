import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { ensureBuilt } from './steps/ensureBuilt.mjs'
import { ensureInstalled } from './steps/ensureInstalled.mjs'
import { requireNode } from './steps/requireNode.mjs'
import { root } from './steps/root.mjs'
import { say } from './steps/say.mjs'
import { stop } from './steps/stop.mjs'

const readyLimitMs = 120_000

const readSettings = () => {
  if (existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'))
  return {
    dataDir: path.resolve(root, process.env.DATA_DIR || './data'),
    host: process.env.HOST || '127.0.0.1',
    port: Number(process.env.PORT || 3000),
  }
}

const requirePort = (port) => {
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return
  stop('PORT phải là số nguyên từ 1 đến 65535.', 'PORT must be a whole number from 1 to 65535.')
}

/** Asked before the slow part, so that nobody waits for a build in vain. */
const requireFreePort = ({ host, port }) =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () =>
      stop(
        `PORT: không mở được ${host}:${port}, có thể chương trình khác đang dùng; hãy đặt PORT khác, ví dụ PORT=3001 npm run demo.`,
        `PORT: cannot open ${host}:${port}, perhaps another program uses it; set another one, such as PORT=3001 npm run demo.`,
      ),
    )
    probe.listen(port, host, () => probe.close(resolve))
  })

const makeDataDir = (dataDir) => {
  try {
    mkdirSync(dataDir, { recursive: true })
  } catch {
    stop(
      `DATA_DIR: không ghi được vào ${dataDir}; hãy cấp quyền ghi hoặc đặt DATA_DIR khác.`,
      `DATA_DIR: cannot write to ${dataDir}; grant write permission or set another DATA_DIR.`,
    )
  }
}

const seed = (env) => {
  const args = ['--conditions=production', 'dist/cli/seed.mjs']
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' })
  if (status === 0) return
  stop(
    'Không nạp được dữ liệu mẫu: hãy xem thông báo ở trên.',
    'The demo data could not be loaded: see the message above.',
  )
}

const isReady = async (address) => {
  try {
    return (await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(5000) })).ok
  } catch {
    return false
  }
}

const waitUntilReady = async (address) => {
  for (const end = Date.now() + readyLimitMs; Date.now() < end; await sleep(300)) {
    if (await isReady(address)) return true
  }
  return false
}

const printAccounts = async (password) => {
  const { tsImport } = await import('tsx/esm/api')
  const { demoAccounts } = await tsImport(
    path.join(root, 'src/definitions/plan2023/demoAccounts.ts'),
    import.meta.url,
  )
  const width = Math.max(...demoAccounts.map(({ email }) => email.length))
  console.log('\nTài khoản dùng thử, đều là người hư cấu / demo accounts, all fictional:\n')
  for (const { displayName, email, roles, unitKey } of demoAccounts) {
    console.log(
      `  ${email.padEnd(width)}  ${roles.join(', ').padEnd(18)} ${unitKey.padEnd(12)} ${displayName}`,
    )
  }
  console.log(`\nMật khẩu của mọi tài khoản / password of every account: ${password}`)
}

requireNode()
const { dataDir, host, port } = readSettings()
requirePort(port)
await requireFreePort({ host, port })
ensureInstalled()
ensureBuilt({ withPages: true })
makeDataDir(dataDir)
const env = { ...process.env, DATA_DIR: dataDir, DEMO: '1', NODE_ENV: 'production' }
seed(env)

const server = spawn(process.execPath, ['--conditions=production', 'dist/server.mjs'], {
  cwd: root,
  env,
  stdio: 'inherit',
})
server.once('exit', (code) => process.exit(code ?? 1))
process.on('SIGTERM', () => server.kill('SIGTERM'))
process.on('SIGINT', () => {
  // A terminal gives Ctrl+C to the server too; a second one would cut its graceful stop short.
  if (!process.stdin.isTTY) server.kill('SIGTERM')
})

const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host
const isUp = await waitUntilReady(`http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`)
if (!isUp) {
  server.kill('SIGTERM')
  stop(
    'Hệ thống không sẵn sàng sau hai phút: hãy xem nhật ký ở trên.',
    'The system was not ready after two minutes: see the log above.',
  )
}
const address = process.env.SERVER_URL || `http://localhost:${port}`
// Made by the loading of the demo data, and kept beside it.
await printAccounts(readFileSync(path.join(dataDir, 'demo-password'), 'utf8').trim())
console.log(`\nTrang công khai / public site: ${address}\nQuản trị / admin panel: ${address}/admin\n`)
say('Dừng: Ctrl+C', 'stop with Ctrl+C')
