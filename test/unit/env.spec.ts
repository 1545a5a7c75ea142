import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { parseEnvironment, readEnvironment } from '../../src/env.ts'
import { EnvironmentError } from '../../src/environmentError.ts'

const secrets = {
  BALLOT_SECRET: 'b7a1c0d2e3f405162738495a6b7c8d9e0f10',
  PAYLOAD_SECRET: 'f0e1d2c3b4a5968778695a4b3c2d1e0f9a8b',
}
const production = { ...secrets, NODE_ENV: 'production' }

const problemsOf = (record: Record<string, string>): string[] => {
  const result = parseEnvironment(record)
  return result.ok ? [] : result.problems
}

const settingsOf = (record: Record<string, string>) => {
  const result = parseEnvironment(record)
  if (!result.ok) throw new Error(result.problems.join('\n'))
  return result.env
}

describe('parseEnvironment', () => {
  it('should fill in everything a first start needs', () => {
    expect(settingsOf({})).toMatchObject({
      DATABASE_URI: `file:${path.resolve('data/thi-dua.db')}`,
      HOST: '127.0.0.1',
      PAGES: true,
      PORT: 3000,
      RATE_LIMIT: true,
      SERVER_URL: 'http://localhost:3000',
      TRUST_PROXY: 0,
    })
  })

  it('should follow PORT and DATA_DIR in what is derived from them', () => {
    const settings = settingsOf({ DATA_DIR: '/srv/thi-dua', PORT: '8080' })

    expect(settings.SERVER_URL).toBe('http://localhost:8080')
    expect(settings.DATABASE_URI).toBe('file:/srv/thi-dua/thi-dua.db')
  })

  it('should take an empty value for a missing one', () => {
    expect(settingsOf({ DATABASE_URI: '', PORT: ' ', SMTP_URL: '' }).PORT).toBe(3000)
  })

  it.each([
    'mongodb://a:b@one,two/thi-dua?replicaSet=rs0',
    'mongodb+srv://cluster.example.vn/thi-dua',
    'file:./x.db',
  ])('should take %s for a database', (uri) => {
    expect(settingsOf({ DATABASE_URI: uri }).DATABASE_URI).toBe(uri)
  })

  it('should read lists, switches and proxies', () => {
    const settings = settingsOf({
      CORS_ORIGINS: 'https://a.example.vn, https://b.example.vn/',
      PAGES: 'off',
      TRUST_PROXY: '2',
    })

    expect(settings.CORS_ORIGINS).toEqual(['https://a.example.vn', 'https://b.example.vn'])
    expect(settings.PAGES).toBe(false)
    expect(settings.TRUST_PROXY).toBe(2)
    expect(settingsOf({ TRUST_PROXY: 'loopback, 10.0.0.0/8' }).TRUST_PROXY).toBe('loopback, 10.0.0.0/8')
  })

  it.each([
    ['NODE_ENV', 'prod'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3e3'],
    ['HOST', 'http://x'],
    ['DATABASE_URI', 'postgres://localhost/x'],
    ['DATABASE_URI', 'mongodb://'],
    ['SERVER_URL', 'example.vn'],
    ['SERVER_URL', 'https://example.vn/admin'],
    ['SMTP_URL', 'mail.example.vn'],
    ['MAIL_FROM', 'Thi đua'],
    ['MAIL_FROM', 'a@b\r\nBcc: c@d'],
    ['TRUST_PROXY', 'yes'],
    ['CORS_ORIGINS', 'https://a.example.vn,*'],
    ['DEMO_PASSWORD', 'short'],
    ['LOG_LEVEL', 'loud'],
    ['FIXED_CLOCK', '20/11/2023'],
    ['PAGES', 'maybe'],
    ['RATE_LIMIT_PER_MINUTE', '-1'],
    ['PAYLOAD_SECRET', 'short'],
    ['BALLOT_SECRET', 'short'],
  ])('should refuse %s=%s with one sentence in both languages that names it', (name, value) => {
    const problems = problemsOf({ [name]: value })

    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name}\\b.+ / .*${name}`, 's'))
  })

  it('should name every wrong value at once', () => {
    expect(problemsOf({ LOG_LEVEL: 'x', PORT: 'x' })).toHaveLength(2)
  })

  it.each([
    ['missing', { NODE_ENV: 'production' }, 2],
    ['sample', { ...production, PAYLOAD_SECRET: 'change-me-change-me-change-me-change-me' }, 1],
    ['one letter', { ...production, BALLOT_SECRET: 'a'.repeat(40) }, 1],
    ['shared', { ...production, BALLOT_SECRET: secrets.PAYLOAD_SECRET }, 1],
  ])('should refuse production with a %s secret', (_name, record, count) => {
    expect(problemsOf(record)).toHaveLength(count)
  })

  it('should let a demo in production make its own secrets', () => {
    expect(problemsOf({ DEMO: '1', NODE_ENV: 'production' })).toEqual([])
  })

  it('should keep the fixed clock out of production, tests excepted', () => {
    const clock = { FIXED_CLOCK: '2023-11-20T08:00:00Z' }

    expect(problemsOf({ ...production, ...clock })[0]).toContain('FIXED_CLOCK')
    expect(problemsOf({ ...production, ...clock, TEST: '1' })).toEqual([])
  })
})

describe('readEnvironment', () => {
  it('should make secrets once, keep them for itself, and tell them apart', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'thi-dua-env-'))

    const first = readEnvironment({ DATA_DIR: folder })
    const second = readEnvironment({ DATA_DIR: folder })

    expect(first.PAYLOAD_SECRET.length).toBeGreaterThanOrEqual(32)
    expect(first.PAYLOAD_SECRET).not.toBe(first.BALLOT_SECRET)
    expect(second).toEqual(first)
    expect(statSync(path.join(folder, 'secret')).mode & 0o777).toBe(0o600)
    expect(readFileSync(path.join(folder, 'ballot-secret'), 'utf8').trim()).toBe(first.BALLOT_SECRET)
  })

  it('should say so when the folder for them cannot be written', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'thi-dua-env-')), 'file')
    writeFileSync(file, '')

    expect(() => readEnvironment({ DATA_DIR: path.join(file, 'data') })).toThrow(EnvironmentError)
    expect(() => readEnvironment({ DATA_DIR: path.join(file, 'data') })).toThrow(/^DATA_DIR: /)
  })

  it('should not go on with a damaged secret', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'thi-dua-env-'))
    writeFileSync(path.join(folder, 'ballot-secret'), 'x')

    expect(() => readEnvironment({ DATA_DIR: folder })).toThrow(/BALLOT_SECRET/)
  })
})
