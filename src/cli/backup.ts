import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { checkDataDir } from '../server/checkDataDir.ts'
import { checkDatabase } from '../server/checkDatabase.ts'
import { checkBackup } from '../services/backup/checkBackup.ts'
import { writeBackup } from '../services/backup/writeBackup.ts'
import { openForReading } from './steps/openForReading.ts'
import { readSettings } from './steps/openPayload.ts'
import { printCounts } from './steps/printCounts.ts'
import { runCommand } from './steps/runCommand.ts'

const stamp = (): string => new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')

/** `npm run backup [-- FILE]`: everything but secrets into one file, while the system runs. */
await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true })
  const env = readSettings()
  checkDataDir(env.DATA_DIR)
  await checkDatabase(env.DATABASE_URI)
  const file = path.resolve(positionals[0] ?? path.join(env.DATA_DIR, 'backups', `thi-dua-${stamp()}.tar.gz`))
  mkdirSync(path.dirname(file), { recursive: true })
  let missing = 0
  const { close, isMoving, payload } = await openForReading(env)
  try {
    await writeBackup({
      file,
      isMoving,
      onMissing: (name) => {
        missing += 1
        console.error(`✘ Mất tệp / file missing: ${name}`)
      },
      payload,
    })
    // What cannot be read back is no backup.
    printCounts(await checkBackup(file))
  } finally {
    await close()
  }
  console.log(`Đã sao lưu và kiểm tra / backed up and checked: ${file}`)
  return missing > 0 ? 1 : 0
})
