import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { root } from './root.mjs'
import { say } from './say.mjs'
import { stop } from './stop.mjs'

const packagesOf = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages

/** True when every package of the lock file stands in node_modules; optional ones may be missing. */
const isInstalled = () => {
  if (!existsSync(path.join(root, 'node_modules/.package-lock.json'))) return false
  const installed = packagesOf('node_modules/.package-lock.json')
  return Object.entries(packagesOf('package-lock.json')).every(
    ([name, { optional, version }]) => name === '' || optional || installed[name]?.version === version,
  )
}

/** Installs the packages of the lock file unless they are there. */
export const ensureInstalled = () => {
  if (isInstalled()) return
  say('Đang cài các gói cần thiết…', 'Installing packages…')
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  const result = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, shell: process.platform === 'win32', stdio: 'inherit' })
  if (result.status === 0) return
  stop(
    'Không cài được các gói: hãy xem thông báo của npm ở trên, thường là do mạng hoặc hết dung lượng đĩa.',
    'The packages could not be installed: see what npm says above, most often the network or a full disk.',
  )
}
