import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

import { extract } from 'tar-stream'

import { brokenBackup } from './brokenBackup.ts'

type RawEntry = { bytes: Buffer; path: string }

/** The entries of a backup file, one after the other; a file that cannot be read to its end is refused. */
export async function* readBackup(file: string): AsyncGenerator<RawEntry> {
  const archive = extract()
  const read = pipeline(createReadStream(file), createGunzip(), archive)
  // Its failure reaches the loop below too; here it only must not go unheard.
  read.catch(() => undefined)
  try {
    for await (const entry of archive) {
      const chunks: Buffer[] = []
      for await (const chunk of entry) chunks.push(chunk as Buffer)
      yield { bytes: Buffer.concat(chunks), path: entry.header.name }
    }
    await read
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') throw brokenBackup(file, 'unreadable')
    if (error instanceof Error && error.name === 'DomainError') throw error
    throw brokenBackup(file, 'damaged')
  } finally {
    archive.destroy()
  }
}
