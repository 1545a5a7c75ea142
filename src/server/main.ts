import { checkNode } from './checkNode.ts'
import { describeFailure } from './describeFailure.ts'

const isDevelopment = process.argv.includes('--dev')

try {
  checkNode()
  // Libraries read NODE_ENV as they load, so nothing heavy is imported before this line.
  if (!process.env.NODE_ENV)
    Object.assign(process.env, { NODE_ENV: isDevelopment ? 'development' : 'production' })
  const { checkSettings } = await import('./checkSettings.ts')
  const env = await checkSettings()
  const { takeDatabase } = await import('./takeDatabase.ts')
  await takeDatabase(env.DATABASE_URI)
  const { start } = await import('./start.ts')
  await start({ env, isDevelopment })
} catch (error) {
  for (const line of describeFailure(error)) console.error(line)
  process.exit(1)
}
