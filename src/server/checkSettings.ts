import { getEnv, type Environment } from '../env.ts'
import { checkDataDir } from './checkDataDir.ts'
import { checkPort } from './checkPort.ts'

/** What can be refused at once, before the libraries that take seconds to load. */
export const checkSettings = async (): Promise<Environment> => {
  const env = getEnv()
  checkDataDir(env.DATA_DIR)
  await checkPort({ host: env.HOST, port: env.PORT })
  return env
}
