import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { root } from './root.mjs'
import { say } from './say.mjs'
import { sourceHash } from './sourceHash.mjs'
import { stop } from './stop.mjs'

const parts = {
  pages: { product: '.next/BUILD_ID', stamp: '.next/sources.sha256' },
  server: { product: 'dist/server.mjs', stamp: 'dist/sources.sha256' },
}

const isFresh = ({ product, stamp }, hash) =>
  existsSync(path.join(root, product)) &&
  existsSync(path.join(root, stamp)) &&
  readFileSync(path.join(root, stamp), 'utf8') === hash

/** Builds the server, and the pages unless `withPages` is false, where the sources have changed since the last time. */
export const ensureBuilt = ({ withPages }) => {
  const hash = sourceHash()
  const wanted = withPages ? [parts.server, parts.pages] : [parts.server]
  if (wanted.every((part) => isFresh(part, hash))) return
  say('Đang dựng chương trình, lần đầu mất vài phút…', 'Building, a few minutes the first time…')
  const args = ['--conditions=production', 'scripts/build.mjs', ...(withPages ? [] : ['--server-only'])]
  const result = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (result.status !== 0) {
    stop('Không dựng được chương trình: hãy xem lỗi ở trên.', 'The build failed: see the error above.')
  }
  for (const { stamp } of wanted) writeFileSync(path.join(root, stamp), hash)
}
