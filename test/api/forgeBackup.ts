import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

import { pack } from 'tar-stream'

import { checkBackup } from '../../src/services/backup/checkBackup.ts'
import { readBackup } from '../../src/services/backup/readBackup.ts'
import { canonicalJson } from '../../src/shared/canonicalJson.ts'

/** Changes the name in every first line of history and makes a manifest that agrees. */
export const forgeBackup = async (source: string, target: string): Promise<void> => {
  const archive = pack()
  const written = pipeline(archive, createGzip(), createWriteStream(target))
  const manifest = await checkBackup(source)
  for await (const { bytes, path: name } of readBackup(source)) {
    if (name === 'manifest.json') continue
    const isHistory = name.startsWith('collections/history/')
    const content = isHistory
      ? Buffer.from(bytes.toString().replace(/"actorName":"[^"]+"/, '"actorName":"X"'))
      : bytes
    const entry = manifest.entries.find((each) => each.path === name)
    if (entry) entry.sha256 = createHash('sha256').update(content).digest('hex')
    await new Promise((resolve) => archive.entry({ name }, content, resolve))
  }
  archive.entry({ name: 'manifest.json' }, canonicalJson(manifest))
  archive.finalize()
  await written
}
