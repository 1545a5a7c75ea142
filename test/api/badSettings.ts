import { writeFileSync } from 'node:fs'
import path from 'node:path'

/** What is wrong with the settings, the settings in a folder of their own, and how the one sentence begins. */
export const badSettings: [string, (dir: string) => Record<string, string>, RegExp][] = [
  ['a wrong value', () => ({ PORT: 'x' }), /^PORT /],
  ['a missing secret', () => ({ PAYLOAD_SECRET: '' }), /^PAYLOAD_SECRET /],
  ['an unknown database', () => ({ DATABASE_URI: 'postgres://x/y' }), /^DATABASE_URI /],
  ['an unreachable database', () => ({ DATABASE_URI: 'mongodb://127.0.0.1:1/x' }), /^DATABASE_URI: /],
  [
    'a database that is none',
    (dir) => {
      writeFileSync(
        path.join(dir, 'bad.db'),
        'not a database, only text that is long enough to be read as one',
      )
      return { DATABASE_URI: `file:${path.join(dir, 'bad.db')}` }
    },
    /^DATABASE_URI: /,
  ],
  [
    'a folder that cannot be written',
    (dir) => {
      writeFileSync(path.join(dir, 'file'), '')
      return { DATA_DIR: path.join(dir, 'file/data') }
    },
    /^DATA_DIR: /,
  ],
  ['a host of others', () => ({ HOST: '203.0.113.1' }), /^HOST: /],
]
