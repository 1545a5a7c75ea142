import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

import { root } from './root.mjs'

const sources = [
  'access',
  'collections',
  'endpoints',
  'fields',
  'globals',
  'hooks',
  'migrations',
  'src',
  'scripts/build.mjs',
  'next.config.ts',
  'package-lock.json',
  'payload.config.ts',
  'tsconfig.json',
]

const filesUnder = (name) => {
  const full = path.join(root, name)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [name]
  return readdirSync(full)
    .sort()
    .flatMap((child) => filesUnder(path.posix.join(name, child)))
}

/** One fingerprint of everything that a build reads: contents, not times, so that a new clone agrees with an old one. */
export const sourceHash = () => {
  const hash = createHash('sha256')
  for (const name of sources.flatMap(filesUnder)) {
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(path.join(root, name)))
      .update('\0')
  }
  return hash.digest('hex')
}
