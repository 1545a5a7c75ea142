import type { Payload } from 'payload'

import { readEnvironment, type Environment } from '../../env.ts'

/** The settings of the system, from the environment and `.env`. */
export const readSettings = (): Environment => {
  try {
    process.loadEnvFile()
  } catch {
    // Most installations have no .env file.
  }
  return readEnvironment(process.env)
}

/** Payload on the database named, in production form and without its server. */
export const openPayload = async (env: Environment, databaseUri = env.DATABASE_URI): Promise<Payload> => {
  // The configuration reads the environment as it is imported; libraries read NODE_ENV as they load.
  Object.assign(process.env, {
    BALLOT_SECRET: env.BALLOT_SECRET,
    DATABASE_URI: databaseUri,
    NODE_ENV: 'production',
    PAYLOAD_SECRET: env.PAYLOAD_SECRET,
  })
  const { default: config } = await import('@payload-config')
  const { getPayload } = await import('payload')
  return getPayload({ config })
}
