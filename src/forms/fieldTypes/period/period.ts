import { formatDate } from '../../../shared/formatDate.ts'
import { isRecord } from '../../../shared/isRecord.ts'
import { parseDay } from '../../../shared/parseDay.ts'
import { fieldProblem } from '../../fieldProblem.ts'
import { dayPattern } from '../dayPattern.ts'
import { plainType } from '../plainType.ts'

const day = new RegExp(dayPattern)

/** From a day to a day, both included. Formulas read `ky.start` and `ky.end`. */
export const period = plainType({
  check(value, field, path, mode) {
    const { end, isPeriod, start } = read(value)
    if (!isPeriod) {
      return [
        fieldProblem('FIELD_TYPE', field, path, {
          vi: '{label} phải gồm ngày bắt đầu và ngày kết thúc có thật.',
          en: '{label} must hold a first and a last day that exist.',
        }),
      ]
    }
    if (mode === 'draft' || (start !== null && end !== null && start <= end)) return []
    if (start !== null && end !== null) {
      return [
        fieldProblem('FIELD_PERIOD', field, path, {
          vi: '{label}: ngày kết thúc không được trước ngày bắt đầu.',
          en: '{label}: the last day must not be before the first.',
        }),
      ]
    }
    return [
      fieldProblem('FIELD_REQUIRED', field, `${path}.${start === null ? 'start' : 'end'}`, {
        vi: 'Hãy nhập đủ ngày bắt đầu và ngày kết thúc của {label}.',
        en: 'Please enter both the first and the last day of {label}.',
      }),
    ]
  },
  // That the last day is not before the first cannot be said in JSON Schema.
  frame: 'group',
  fromText: readDays,
  jsonSchema: () => ({
    type: 'object',
    properties: {
      end: { type: 'string', pattern: dayPattern },
      start: { type: 'string', pattern: dayPattern },
    },
    required: ['start', 'end'],
    additionalProperties: false,
  }),
  label: { vi: 'Khoảng thời gian', en: 'Period' },
  members: () => ['start', 'end'],
  normalize(value) {
    if (!isRecord(value)) return value ?? null
    const given = Object.entries(value).filter(
      ([, each]) => each !== null && each !== undefined && each !== '',
    )
    return given.length > 0 ? Object.fromEntries(given) : null
  },
  takes: ['default', 'defaultFormula', 'prefill', 'rules'],
  toText(value, _field, language) {
    const { end, isPeriod, start } = read(value)
    if (!isPeriod) return ''
    const [first, last] = [start, end].map((each) => (each === null ? '…' : formatDate(each)))
    return language === 'vi' ? `từ ${first} đến ${last}` : `${first} to ${last}`
  },
  type: 'period',
  valueKind: 'record',
})

/** Two days as people write them: `từ 01/3/2026 đến 31/10/2026`, `1/3/2026 - 31/10/2026`; else the text. */
function readDays(text: string): unknown {
  const plain = text.replace(/^(?:từ|from)\s+(?:ngày\s+)?/i, '')
  const days = plain.split(/\s+(?:-|đến(?:\s+ngày)?|to)\s+|\s*[–—]\s*/i).map(parseDay)
  const [start, end] = days
  return days.length === 2 && start && end ? { end, start } : text
}

type Read = { end: null | string; isPeriod: boolean; start: null | string }

function read(value: unknown): Read {
  const none: Read = { end: null, isPeriod: false, start: null }
  if (!isRecord(value)) return none
  const { end = null, start = null, ...rest } = value
  const isDay = (each: unknown): each is null | string =>
    each === null || (typeof each === 'string' && day.test(each))
  if (!isDay(end) || !isDay(start) || Object.keys(rest).length > 0) return none
  return { end, isPeriod: true, start }
}
