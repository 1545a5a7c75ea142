import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'

import { checkDataDir } from '../server/checkDataDir.ts'
import { checkDatabase } from '../server/checkDatabase.ts'
import { setUpSystem } from '../services/setup/setUpSystem.ts'
import { shortestPassword } from '../shared/shortestPassword.ts'
import { StartProblem } from '../shared/startProblem.ts'
import { openPayload, readSettings } from './steps/openPayload.ts'
import { runCommand } from './steps/runCommand.ts'

const usage = (): StartProblem =>
  new StartProblem({
    vi: 'Cách dùng: npm run setup -- --email ĐỊA_CHỈ --name "HỌ VÀ TÊN" (mật khẩu đặt trong SETUP_PASSWORD, không có thì được tạo)',
    en: 'Usage: npm run setup -- --email ADDRESS --name "FULL NAME" (the password in SETUP_PASSWORD, else one is made)',
  })

const readPassword = (): { isMade: boolean; password: string } => {
  const given = process.env['SETUP_PASSWORD']
  if (!given) return { isMade: true, password: randomBytes(15).toString('base64url') }
  if (given.length >= shortestPassword) return { isMade: false, password: given }
  throw new StartProblem({
    vi: `SETUP_PASSWORD: mật khẩu phải có ít nhất ${String(shortestPassword)} ký tự.`,
    en: `SETUP_PASSWORD: the password must have at least ${String(shortestPassword)} characters.`,
  })
}

/** `npm run setup -- --email … --name …`: what an empty system needs before anybody can sign in. */
await runCommand(async () => {
  const { values } = parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' } } })
  const email = values.email?.trim().toLowerCase() ?? ''
  const name = values.name?.trim().normalize('NFC') ?? ''
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || name === '') throw usage()
  const env = readSettings()
  const { isMade, password } = readPassword()
  checkDataDir(env.DATA_DIR)
  await checkDatabase(env.DATABASE_URI)
  const payload = await openPayload(env)
  try {
    await setUpSystem({ admin: { email, name, password }, payload })
  } finally {
    await payload.destroy()
  }
  console.log(
    `Đã nạp biểu mẫu, quy trình, gói quy tắc và tạo tài khoản quản trị hệ thống ${email}. / Definitions are loaded, the account of the system administrator is made: ${email}`,
  )
  if (isMade) {
    console.log(
      `Mật khẩu, chỉ hiện một lần; hãy đổi sau khi đăng nhập / the password, shown once; change it after signing in: ${password}`,
    )
  }
  return 0
})
