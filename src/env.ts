import path from 'node:path'
import type { z } from 'zod'

import { EnvironmentError, hasCode } from './environmentError.ts'
import { environmentSchema, say } from './environmentSchema.ts'
import { keepSecret, secretLength } from './keepSecret.ts'

type RawEnvironment = Record<string, string | undefined>

const knownBadSecrets = /^(.)\1*$|change[-_ ]?me|your[-_ ]?secret|example|default|password|^secret/i

type Parsed = z.output<typeof environmentSchema>

/** The environment as written down, before secrets that the product may make for itself. */
export type EnvironmentSettings = Omit<Parsed, 'DATABASE_URI' | 'SERVER_URL'> & {
  DATABASE_URI: string
  SERVER_URL: string
}

/** The environment of a running process: every value present or optional by design. */
export type Environment = EnvironmentSettings & { BALLOT_SECRET: string; PAYLOAD_SECRET: string }

export type EnvironmentResult<T> = { env: T; ok: true } | { ok: false; problems: string[] }

const secretProblem = (name: string, value: string | undefined, mayGenerate: boolean): string[] => {
  if (value === undefined) {
    return mayGenerate
      ? []
      : [
          say(
            `${name} chưa được đặt: khi vận hành chính thức phải đặt một chuỗi ngẫu nhiên từ ${secretLength} ký tự.`,
            `${name} is not set: production needs a random string of at least ${secretLength} characters.`,
          ),
        ]
  }
  if (value.length < secretLength) {
    return [
      say(
        `${name} quá ngắn: cần ít nhất ${secretLength} ký tự ngẫu nhiên.`,
        `${name} is too short: it needs at least ${secretLength} random characters.`,
      ),
    ]
  }
  if (!mayGenerate && knownBadSecrets.test(value)) {
    return [
      say(
        `${name} là giá trị mẫu, ai cũng đoán được: hãy đặt một chuỗi ngẫu nhiên.`,
        `${name} is a sample value that anybody can guess: set a random string.`,
      ),
    ]
  }
  return []
}

/**
 * Checks a set of environment variables. Touches nothing; an empty value counts as missing.
 * Every problem is one sentence, Vietnamese then English, that names its variable.
 */
export const parseEnvironment = (record: RawEnvironment): EnvironmentResult<EnvironmentSettings> => {
  const given = Object.fromEntries(
    Object.entries(record)
      .map(([name, value]) => [name, value?.trim()] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success) {
    return { ok: false, problems: [...new Set(parsed.error.issues.map((issue) => issue.message))] }
  }
  const settings = parsed.data
  const isProduction = settings.NODE_ENV === 'production'
  const mayGenerate = !isProduction || settings.DEMO
  const problems = [
    ...secretProblem('PAYLOAD_SECRET', settings.PAYLOAD_SECRET, mayGenerate),
    ...secretProblem('BALLOT_SECRET', settings.BALLOT_SECRET, mayGenerate),
  ]
  if (settings.PAYLOAD_SECRET !== undefined && settings.PAYLOAD_SECRET === settings.BALLOT_SECRET) {
    problems.push(
      say(
        'BALLOT_SECRET phải khác PAYLOAD_SECRET, để người giữ khóa này không mở được phiếu.',
        'BALLOT_SECRET must differ from PAYLOAD_SECRET, so that holding one does not open ballots.',
      ),
    )
  }
  if (settings.FIXED_CLOCK !== undefined && isProduction && !settings.TEST) {
    problems.push(
      say(
        'FIXED_CLOCK chỉ dùng khi kiểm thử: hãy bỏ nó khi vận hành chính thức.',
        'FIXED_CLOCK is for tests only: remove it in production.',
      ),
    )
  }
  if (problems.length > 0) return { ok: false, problems }
  const dataDir = path.resolve(settings.DATA_DIR)
  return {
    ok: true,
    env: {
      ...settings,
      DATA_DIR: dataDir,
      DATABASE_URI: settings.DATABASE_URI ?? `file:${path.join(dataDir, 'thi-dua.db')}`,
      SERVER_URL: settings.SERVER_URL ?? `http://localhost:${settings.PORT}`,
    },
  }
}

/** Settings plus the secrets that the product keeps for itself in DATA_DIR when none were given. */
export const readEnvironment = (record: RawEnvironment): Environment => {
  const result = parseEnvironment(record)
  if (!result.ok) throw new EnvironmentError(result.problems)
  const { env } = result
  return {
    ...env,
    BALLOT_SECRET: env.BALLOT_SECRET ?? keepSecret('BALLOT_SECRET', path.join(env.DATA_DIR, 'ballot-secret')),
    PAYLOAD_SECRET: env.PAYLOAD_SECRET ?? keepSecret('PAYLOAD_SECRET', path.join(env.DATA_DIR, 'secret')),
  }
}

let cached: Environment | undefined

/** The environment of this process, read once; a `.env` file in the working directory fills what is not set. */
export const getEnv = (): Environment => {
  if (cached !== undefined) return cached
  try {
    process.loadEnvFile()
  } catch (error) {
    // Most installations have no .env file; anything else is worth a sentence.
    if (!hasCode(error, 'ENOENT')) {
      throw new EnvironmentError([
        say('Không đọc được tệp .env.', 'The .env file cannot be read: check its permissions.'),
      ])
    }
  }
  cached = readEnvironment(process.env)
  return cached
}
