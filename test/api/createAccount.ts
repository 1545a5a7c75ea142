import { spawnSync } from 'node:child_process'
import path from 'node:path'

import { serverEnv } from './startServer.ts'

type CreateAccountArgs = { dataDir: string; email: string; password: string; roles: readonly string[] }

const program = `
import { getPayload } from 'payload'
import config from './payload.config.ts'
const payload = await getPayload({ config })
const { email, password, roles } = JSON.parse(process.env.ACCOUNT)
await payload.create({ collection: 'users', data: { active: true, email, name: email, password, roles }, overrideAccess: true })
await payload.destroy()
process.exit(0)
`

/** Makes an account in the database of a test server that is not running; there is no way to do it over HTTP. */
export const createAccount = ({ dataDir, ...account }: CreateAccountArgs): void => {
  const root = path.resolve(import.meta.dirname, '../..')
  const result = spawnSync(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', '--input-type=module', '--eval', program],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...serverEnv(dataDir, 3000), ACCOUNT: JSON.stringify(account) },
    },
  )
  if (result.status !== 0) throw new Error(`The account was not made:\n${result.stdout}\n${result.stderr}`)
}
