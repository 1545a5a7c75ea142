import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

type RawEnvironment = Record<string, string | undefined>

const secretLength = 32
const knownBadSecrets = /^(.)\1*$|change[-_ ]?me|your[-_ ]?secret|example|default|password|^secret/i

const say = (vi: string, en: string): string => `${vi} / ${en}`

const flag = (name: string, fallback: boolean) =>
  z
    .enum(['0', '1', 'true', 'false', 'on', 'off', 'yes', 'no'], {
      error: say(`${name} chỉ nhận on hoặc off.`, `${name} takes on or off only.`),
    })
    .optional()
    .transform((value) => (value === undefined ? fallback : ['1', 'true', 'on', 'yes'].includes(value)))

const integer = (name: string, from: number, to: number, fallback: number) =>
  z
    .string()
    .optional()
    .transform((value, context) => {
      if (value === undefined) return fallback
      const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
      if (number >= from && number <= to) return number
      context.addIssue({
        code: 'custom',
        message: say(
          `${name} phải là số nguyên từ ${from} đến ${to}, hiện là "${value}".`,
          `${name} must be a whole number from ${from} to ${to}, it is "${value}".`,
        ),
      })
      return z.NEVER
    })

const originOf = (value: string): string | undefined => {
  if (!URL.canParse(value)) return undefined
  const url = new URL(value)
  const isBare = url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password
  return /^https?:$/.test(url.protocol) && isBare ? url.origin : undefined
}

const origin = (name: string) => (value: string | undefined, context: z.RefinementCtx) => {
  if (value === undefined) return undefined
  const found = originOf(value)
  if (found !== undefined) return found
  context.addIssue({
    code: 'custom',
    message: say(
      `${name} phải là địa chỉ dạng https://ten-may-chu[:cổng], không có đường dẫn; hiện là "${value}".`,
      `${name} must be an address like https://host[:port] without a path; it is "${value}".`,
    ),
  })
  return z.NEVER
}

const matching = (name: string, pattern: RegExp, vi: string, en: string) =>
  z.string().regex(pattern, { error: say(`${name} ${vi}`, `${name} ${en}`) })

const schema = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'], {
      error: say(
        'NODE_ENV phải là development, test hoặc production.',
        'NODE_ENV must be development, test or production.',
      ),
    })
    .default('development'),
  PORT: integer('PORT', 1, 65_535, 3000),
  HOST: matching(
    'HOST',
    /^(?:[A-Za-z0-9.-]{1,253}|[0-9A-Fa-f:]{2,45})$/,
    'phải là tên máy hoặc địa chỉ IP (127.0.0.1, 0.0.0.0).',
    'must be a host name or an IP address (127.0.0.1, 0.0.0.0).',
  ).default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URI: matching(
    'DATABASE_URI',
    /^(?:file:.+|mongodb:\/\/[^/?\s]+.*|mongodb\+srv:\/\/[^/?\s]+.*)$/,
    'phải bắt đầu bằng file: (SQLite), mongodb:// hoặc mongodb+srv:// và có địa chỉ theo sau.',
    'must begin with file: (SQLite), mongodb:// or mongodb+srv:// and go on with an address.',
  ).optional(),
  SERVER_URL: z.string().optional().transform(origin('SERVER_URL')),
  PAYLOAD_SECRET: z.string().optional(),
  BALLOT_SECRET: z.string().optional(),
  SMTP_URL: matching(
    'SMTP_URL',
    /^smtps?:\/\/[^/?\s]+/,
    'phải có dạng smtp://[tài-khoản:mật-khẩu@]máy-chủ[:cổng] hoặc smtps://…',
    'must look like smtp://[user:password@]host[:port] or smtps://…',
  ).optional(),
  MAIL_FROM: matching(
    'MAIL_FROM',
    /^(?:[^<>\r\n]{0,200}<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/,
    'phải là một địa chỉ thư, ví dụ "Thi đua <thi-dua@example.vn>".',
    'must be a mail address, such as "Thi đua <thi-dua@example.vn>".',
  ).default('Thi đua <thi-dua@demo.example.vn>'),
  TRUST_PROXY: matching(
    'TRUST_PROXY',
    /^(?:\d|10|(?:loopback|linklocal|uniquelocal|[0-9A-Fa-f:.]+(?:\/\d{1,3})?)(?:\s*,\s*(?:loopback|linklocal|uniquelocal|[0-9A-Fa-f:.]+(?:\/\d{1,3})?))*)$/,
    'phải là số lớp proxy (0–10) hoặc danh sách địa chỉ IP/CIDR của proxy.',
    'must be the number of proxies in front (0–10) or a list of their IP addresses/CIDR blocks.',
  )
    .default('0')
    .transform((value): number | string => (/^\d+$/.test(value) ? Number(value) : value)),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((value, context) => {
      const items = value
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '')
      return items.map((item) => origin('CORS_ORIGINS')(item, context) ?? item)
    }),
  DEMO: flag('DEMO', false),
  DEMO_PASSWORD: z
    .string()
    .min(8, {
      error: say('DEMO_PASSWORD phải có ít nhất 8 ký tự.', 'DEMO_PASSWORD must have at least 8 characters.'),
    })
    .optional(),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], {
      error: say(
        'LOG_LEVEL phải là silent, error, warn, info hoặc debug.',
        'LOG_LEVEL must be silent, error, warn, info or debug.',
      ),
    })
    .default('info'),
  FIXED_CLOCK: z.iso
    .datetime({
      offset: true,
      error: say(
        'FIXED_CLOCK phải là thời điểm ISO 8601, ví dụ 2023-11-20T08:00:00Z.',
        'FIXED_CLOCK must be an ISO 8601 instant, such as 2023-11-20T08:00:00Z.',
      ),
    })
    .optional(),
  TEST: flag('TEST', false),
  PAGES: flag('PAGES', true),
  RATE_LIMIT: flag('RATE_LIMIT', true),
  RATE_LIMIT_PER_MINUTE: integer('RATE_LIMIT_PER_MINUTE', 1, 1_000_000, 600),
})

type Parsed = z.output<typeof schema>

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
  const parsed = schema.safeParse(given)
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

/** Thrown by `getEnv`; `problems` are sentences for the person who starts the process. */
export class EnvironmentError extends Error {
  readonly problems: string[]

  constructor(problems: string[]) {
    super(problems.join('\n'))
    this.name = 'EnvironmentError'
    this.problems = problems
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** Reads the secret kept in a file, or makes it once. Two processes starting together agree on one. */
const keepSecret = (name: string, file: string): string => {
  if (!existsSync(file)) {
    // A link appears whole or not at all, so nobody can read a half-written secret.
    const draft = `${file}.${randomBytes(6).toString('hex')}`
    try {
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(draft, `${randomBytes(48).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 })
      linkSync(draft, file)
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) {
        throw new EnvironmentError([
          say(
            `DATA_DIR: không ghi được vào ${path.dirname(file)}; hãy cấp quyền ghi hoặc đặt DATA_DIR khác.`,
            `DATA_DIR: cannot write to ${path.dirname(file)}; grant write permission or set another DATA_DIR.`,
          ),
        ])
      }
    } finally {
      if (existsSync(draft)) rmSync(draft)
    }
  }
  const value = readFileSync(file, 'utf8').trim()
  if (value.length >= secretLength) return value
  throw new EnvironmentError([
    say(
      `${name}: tệp ${file} bị hỏng; hãy khôi phục từ bản sao lưu hoặc xóa tệp để tạo khóa mới.`,
      `${name}: the file ${file} is damaged; restore it from a backup, or delete it to make a new key.`,
    ),
  ])
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
