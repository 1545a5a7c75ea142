import { z } from 'zod'

/** One sentence in both languages, Vietnamese first. */
export const say = (vi: string, en: string): string => `${vi} / ${en}`

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

/** Every variable the product reads, one line of meaning each; an empty value must have been left out before. */
export const environmentSchema = z.object({
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
  WEBHOOK_SECRET: z
    .string()
    .min(32, {
      error: say(
        'WEBHOOK_SECRET phải có ít nhất 32 ký tự.',
        'WEBHOOK_SECRET must have at least 32 characters.',
      ),
    })
    .optional(),
  WEBHOOKS: z
    .string()
    .default('')
    .transform((value, context) => {
      const pairs = value
        .split(',')
        .map((pair) => pair.trim())
        .filter((pair) => pair !== '')
        .map((pair) => /^([a-z][A-Za-z0-9_-]{0,59})=(https?:\/\/[^\s,]+)$/.exec(pair))
      if (pairs.every((pair) => pair !== null))
        return Object.fromEntries(pairs.map(([, name = '', url = '']) => [name, url]))
      context.addIssue({
        code: 'custom',
        message: say(
          'WEBHOOKS phải là danh sách tên=https://địa-chỉ, cách nhau bằng dấu phẩy.',
          'WEBHOOKS must list name=https://address, separated by commas.',
        ),
      })
      return z.NEVER
    }),
  SOFFICE_PATH: z.string().optional(),
  TEST: flag('TEST', false),
  PAGES: flag('PAGES', true),
  RATE_LIMIT: flag('RATE_LIMIT', true),
  RATE_LIMIT_PER_MINUTE: integer('RATE_LIMIT_PER_MINUTE', 1, 1_000_000, 600),
})
