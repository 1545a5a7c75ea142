import path from 'node:path'
import { parseArgs } from 'node:util'

import { checkDataDir } from '../server/checkDataDir.ts'
import { checkDatabase } from '../server/checkDatabase.ts'
import { StartProblem } from '../shared/startProblem.ts'
import { checkBackup } from '../services/backup/checkBackup.ts'
import { restoreBackup } from '../services/backup/restoreBackup.ts'
import { verifyAllHistory } from '../services/dossiers/verifyAllHistory.ts'
import { openPayload, readSettings } from './steps/openPayload.ts'
import { printBroken } from './steps/printBroken.ts'
import { printCounts } from './steps/printCounts.ts'
import { runCommand } from './steps/runCommand.ts'

const usage = (): StartProblem =>
  new StartProblem({
    vi: 'Cách dùng: npm run restore -- TỆP [--verify]',
    en: 'Usage: npm run restore -- FILE [--verify]',
  })

/** `npm run restore -- FILE`: into an empty system only; `--verify` checks the file and touches nothing. */
await runCommand(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { verify: { default: false, type: 'boolean' } },
  })
  const [given] = positionals
  if (given === undefined) throw usage()
  const file = path.resolve(given)
  if (values.verify) {
    printCounts(await checkBackup(file))
    console.log(`Bản sao lưu nguyên vẹn / the backup is whole: ${file}`)
    return 0
  }
  await checkBackup(file)
  const env = readSettings()
  checkDataDir(env.DATA_DIR)
  await checkDatabase(env.DATABASE_URI)
  const payload = await openPayload(env)
  try {
    printCounts(await restoreBackup({ file, payload }))
    const { broken, dossiers, lines } = await verifyAllHistory(payload)
    printBroken(broken)
    console.log(
      `Đã phục hồi / restored: ${file}; ${dossiers} hồ sơ, ${lines} dòng nhật ký đã kiểm tra / dossiers and history lines checked`,
    )
    return broken.length > 0 ? 1 : 0
  } finally {
    await payload.destroy()
  }
})
