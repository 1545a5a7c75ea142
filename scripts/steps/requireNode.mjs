import { readFileSync } from 'node:fs'
import path from 'node:path'

import { root } from './root.mjs'
import { stop } from './stop.mjs'

/** Refuses a Node older than package.json asks for. */
export const requireNode = () => {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const [needMajor, needMinor] = engines.node
    .replace(/[^\d.]/g, '')
    .split('.')
    .map(Number)
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return
  stop(
    `Cần Node.js từ ${needMajor}.${needMinor} trở lên, máy này đang dùng ${process.versions.node}.`,
    `Node.js ${needMajor}.${needMinor} or newer is needed, this machine runs ${process.versions.node}.`,
  )
}
