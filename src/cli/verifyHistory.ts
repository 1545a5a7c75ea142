import { checkDatabase } from '../server/checkDatabase.ts'
import { verifyAllHistory } from '../services/dossiers/verifyAllHistory.ts'
import { openForReading } from './steps/openForReading.ts'
import { readSettings } from './steps/openPayload.ts'
import { printBroken } from './steps/printBroken.ts'
import { runCommand } from './steps/runCommand.ts'

/** `npm run verify-history`: every chain of history, while the system runs; names what was changed. */
await runCommand(async () => {
  const env = readSettings()
  await checkDatabase(env.DATABASE_URI)
  const { close, payload } = await openForReading(env)
  try {
    const { broken, dossiers, lines } = await verifyAllHistory(payload)
    printBroken(broken)
    console.log(
      `${dossiers} hồ sơ, ${lines} dòng nhật ký, ${broken.length} chỗ sai / dossiers, history lines, broken places`,
    )
    return broken.length > 0 ? 1 : 0
  } finally {
    await close()
  }
})
