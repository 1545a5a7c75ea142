import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import config from '@payload-config'
import { getPayload } from 'payload'

import { plan2023 } from '../definitions/plan2023/index.ts'
import { getEnv } from '../env.ts'
import { seedPlan } from '../services/seed/seedPlan.ts'

/** The demo password: as given, else made once and kept beside the data. */
const demoPassword = (): string => {
  const { DATA_DIR, DEMO_PASSWORD } = getEnv()
  const file = path.join(DATA_DIR, 'demo-password')
  if (DEMO_PASSWORD) {
    writeFileSync(file, DEMO_PASSWORD, { mode: 0o600 })
    return DEMO_PASSWORD
  }
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const made = `Td-${randomBytes(9).toString('base64url')}`
  writeFileSync(file, made, { mode: 0o600 })
  return made
}

try {
  const payload = await getPayload({ config })
  const password = demoPassword()
  const { isNew } = await seedPlan(payload, password)
  console.log(isNew ? 'Đã nạp kế hoạch năm 2023.' : 'Kế hoạch năm 2023 đã có sẵn; không nạp lại.')
  console.log(`Tài khoản: ${String(plan2023.demoAccounts.length)}; mật khẩu chung: ${password}`)
  await payload.destroy()
  process.exit(0)
} catch (error) {
  console.error(`Không nạp được dữ liệu mẫu: ${error instanceof Error ? error.message : String(error)}`)
  if (process.env['LOG_LEVEL'] === 'debug') console.error(error)
  process.exit(1)
}
