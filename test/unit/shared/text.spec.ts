import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../src/shared/canonicalJson.ts'
import { formatDate } from '../../../src/shared/formatDate.ts'
import { formatDateTime } from '../../../src/shared/formatDateTime.ts'
import { formatNumber } from '../../../src/shared/formatNumber.ts'
import { isIsoDate } from '../../../src/shared/isIsoDate.ts'
import { normalizeText } from '../../../src/shared/normalizeText.ts'
import { say } from '../../../src/shared/say.ts'
import { searchKey } from '../../../src/shared/searchKey.ts'
import { slugify } from '../../../src/shared/slugify.ts'

describe('Vietnamese text', () => {
  it.each([
    ['Nguyễn  Thị ĐÀO', 'nguyen thi dao'],
    ['Nguyễn  Thị ĐÀO'.normalize('NFD'), 'nguyen thi dao'],
    ['Ưu tú – ỷ, ỵ', 'uu tu – y, y'],
    ['  ', ''],
  ])('should make a search key of %j', (text, key) => {
    expect(searchKey(text)).toBe(key)
  })

  it.each([
    ['Gương điển hình tiên tiến 2023', 'guong-dien-hinh-tien-tien-2023'],
    ['  “Đặc biệt”: a/b  ', 'dac-biet-a-b'],
    ['…', ''],
    ['x'.repeat(100), 'x'.repeat(80)],
    [`${'từ '.repeat(40)}`, Array.from({ length: 27 }, () => 'tu').join('-')],
  ])('should make a slug of %j', (text, slug) => {
    expect(slugify(text)).toBe(slug)
  })

  it.each([
    [' Thi đua '.normalize('NFD'), 'Thi đua'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\u0000b\u0007c\td', 'abc\td'],
    ['\uD83Dx', '\uFFFDx'],
  ])('should normalise %j', (text, normal) => {
    expect(normalizeText(text)).toBe(normal)
    expect(normalizeText(normalizeText(text))).toBe(normal)
  })

  it('should say a text in a language, in Vietnamese where the other is empty', () => {
    expect(say({ vi: 'Có', en: 'Yes' }, 'en')).toBe('Yes')
    expect(say({ vi: 'Có', en: '' }, 'en')).toBe('Có')
  })
})

describe('Numbers and dates', () => {
  it.each([
    [1_250_000, '1.250.000'],
    [12.5, '12,5'],
    [-1234.25, '-1.234,25'],
    [0, '0'],
    [Number.NaN, ''],
  ])('should write %d', (value, text) => {
    expect(formatNumber(value)).toBe(text)
  })

  it.each([
    ['2026-11-22', '22/11/2026'],
    ['2026-11-21T17:00:00.000Z', '22/11/2026'],
    ['2026-11-21T16:59:59.999Z', '21/11/2026'],
    ['hôm nay', ''],
  ])('should write the day of %s', (iso, text) => {
    expect(formatDate(iso)).toBe(text)
  })

  it('should write an instant in local time', () => {
    expect(formatDateTime('2026-11-22T10:00:00.000Z')).toBe('17:00, 22/11/2026')
    expect(formatDateTime('x')).toBe('')
  })

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-13-01', false],
    ['2023-1-1', false],
    [20230101, false],
  ])('should know whether %s is a day', (text, isDay) => {
    expect(isIsoDate(text)).toBe(isDay)
  })
})

describe('canonicalJson', () => {
  it('should be the same for equal values', () => {
    expect(canonicalJson({ b: 1, a: [{ d: undefined, c: null }] })).toBe('{"a":[{"c":null}],"b":1}')
    expect(canonicalJson({ a: [{ c: null }], b: 1 })).toBe(canonicalJson({ b: 1, a: [{ c: null }] }))
  })

  it('should keep a key named __proto__', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":{"x":1}}'))).toBe('{"__proto__":{"x":1}}')
  })

  it('should write dates as texts and nothing as null', () => {
    expect(canonicalJson({ at: new Date('2026-01-01T00:00:00Z') })).toBe('{"at":"2026-01-01T00:00:00.000Z"}')
    expect(canonicalJson(undefined)).toBe('null')
  })
})
