import path from 'node:path'
import { parseArgs } from 'node:util'

import { checkDataDir } from '../server/checkDataDir.ts'
import { checkDatabase } from '../server/checkDatabase.ts'
import { StartProblem } from '../shared/startProblem.ts'
import type { Text } from '../shared/text.ts'
import { checkBackup } from '../services/backup/checkBackup.ts'
import { restoreBackup } from '../services/backup/restoreBackup.ts'
import { findClosedSeals } from '../services/seal/findClosedSeals.ts'
import type { Seal } from '../services/seal/sealOf.ts'
import { verifyAllHistory } from '../services/dossiers/verifyAllHistory.ts'
import { openPayload, readSettings } from './steps/openPayload.ts'
import { printBroken } from './steps/printBroken.ts'
import { printCounts } from './steps/printCounts.ts'
import { runCommand } from './steps/runCommand.ts'

const usage = (): StartProblem =>
  new StartProblem({
    vi: 'Cách dùng: npm run restore -- TỆP [--verify] [--seals-lost]',
    en: 'Usage: npm run restore -- FILE [--verify] [--seals-lost]',
  })

const otherKey = ({ en, vi }: Text): StartProblem =>
  new StartProblem({
    vi: `${vi} Chưa phục hồi gì. Nếu khóa đã mất hẳn, thêm --seals-lost: mọi dữ liệu khác được phục hồi.`,
    en: `${en} Nothing was restored. If it is lost for good, add --seals-lost: everything else is restored.`,
  })

/**
 * `npm run restore -- FILE`: into an empty system only; `--verify` checks the file and touches nothing. What the key does
 * not open is restored only where somebody says that the key is lost.
 */
await runCommand(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      'seals-lost': { default: false, type: 'boolean' },
      verify: { default: false, type: 'boolean' },
    },
  })
  const [given] = positionals
  if (given === undefined) throw usage()
  const file = path.resolve(given)
  const seals: Seal[] = []
  const manifest = await checkBackup(file, (seal) => seals.push(seal))
  if (values.verify) {
    printCounts(manifest)
    console.log(
      `Niêm phong cần BALLOT_SECRET đã dùng / seals that need their BALLOT_SECRET: ${String(seals.length)}`,
    )
    console.log(`Bản sao lưu nguyên vẹn / the backup is whole: ${file}`)
    return 0
  }
  const env = readSettings()
  const closed = findClosedSeals(seals)
  if (closed && !values['seals-lost']) throw otherKey(closed)
  checkDataDir(env.DATA_DIR)
  await checkDatabase(env.DATABASE_URI)
  const payload = await openPayload(env)
  try {
    printCounts(await restoreBackup({ file, payload }))
    if (closed) console.error(`! ${closed.vi} / ${closed.en}`)
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
