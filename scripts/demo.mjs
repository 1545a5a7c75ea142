import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
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

/** The password of the demo accounts: given, else made once for this installation and kept beside its data. */
const demoPassword = (dataDir) => {
  if (process.env.DEMO_PASSWORD) return process.env.DEMO_PASSWORD
  const file = path.join(dataDir, 'demo-password')
  try {
    if (existsSync(file)) return readFileSync(file, 'utf8').trim()
    mkdirSync(dataDir, { recursive: true })
    const password = `Demo-${randomBytes(6).toString('hex')}`
    writeFileSync(file, `${password}\n`, { mode: 0o600 })
    return password
  } catch {
    return stop(
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
  const load = (file) => tsImport(path.join(root, file), import.meta.url)
  const { demoAccounts } = await load('src/definitions/plan2023/demoAccounts.ts')
  const width = Math.max(...demoAccounts.map(({ email }) => email.length))
  for (const { displayName, email, roles, unitKey } of demoAccounts) {
    console.log(
      `  ${email.padEnd(width)}  ${roles.join(', ').padEnd(18)} ${unitKey.padEnd(12)} ${displayName}`,
    )
  }
  console.log(`\nMật khẩu của mọi tài khoản / password of every account: ${password}\n`)
}

requireNode()
const { dataDir, host, port } = readSettings()
await requireFreePort({ host, port })
ensureInstalled()
ensureBuilt({ withPages: true })
const password = demoPassword(dataDir)
const env = { ...process.env, DATA_DIR: dataDir, DEMO: '1', DEMO_PASSWORD: password, NODE_ENV: 'production' }
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

const reach = `http://${host === '0.0.0.0' ? '127.0.0.1' : host.includes(':') ? '[::1]' : host}:${port}`
const address = process.env.SERVER_URL || `http://localhost:${port}`
if (await isReady(address)) return true
  }
  return false
}

const printAccounts = async (password) => {
  const { tsImport } = await import('tsx/esm/api')
  const load = (file) => tsImport(path.join(root, file), import.meta.url)
  const { demoAccounts } = await load('src/definitions/plan2023/demoAccounts.ts')
  const width = Math.max(...demoAccounts.map(({ email }) => email.length))
  for (const { displayName, email, roles, unitKey } of demoAccounts) {
    console.log(
      `  ${email.padEnd(width)}  ${roles.join(', ').padEnd(18)} ${unitKey.padEnd(12)} ${displayName}`,
    )
  }
  console.log(`\nMật khẩu của mọi tài khoản / password of every account: ${password}\n`)
}

requireNode()
const { dataDir, host, port } = readSettings()
await requireFreePort({ host, port })
ensureInstalled()
ensureBuilt({ withPages: true })
const password = demoPassword(dataDir)
const env = { ...process.env, DATA_DIR: dataDir, DEMO: '1', DEMO_PASSWORD: password, NODE_ENV: 'production' }
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

const address = `http://${['0.0.0.0', '::'].includes(host) ? 'localhost' : host}:${port}`
if (await waitUntilReady(reach)) {
  console.log('\nTài khoản dùng thử, đều là người hư cấu / demo accounts, all fictional:\n')
  await printAccounts(password)
  say(
    `Trang công khai: ${address} · quản trị: ${address}/admin · dừng: Ctrl+C`,
    'public site · admin panel · stop with Ctrl+C',
  )
} else {
  server.kill('SIGTERM')
  stop(
    'Hệ thống không sẵn sàng sau hai phút: hãy xem nhật ký ở trên.',
    'The system was not ready after two minutes: see the log above.',
  )
}
