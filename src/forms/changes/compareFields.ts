import type { FieldDefinition, Option } from '../types.ts'
import type { Change } from './change.ts'
import type { Verdict } from './comparedProperties.ts'
import { canonicalJson } from '../../shared/canonicalJson.ts'
import { findFieldType } from '../findFieldType.ts'
import { comparedProperties } from './comparedProperties.ts'

/** Where fields stand: `prefix` is written before their keys, `outer` are the keys of the form itself. */
type Place = { outer: ReadonlySet<string>; prefix: string }

/** What changed of a field that both definitions have. */
function compareFields(old: FieldDefinition, next: FieldDefinition, place: Place): Change[] {
  const key = `${place.prefix}${next.key}`
  const isKeyed = [old, next].some(({ type }) => findFieldType(type)?.isKeyed)
  const named = (verdict: Verdict): Change => ({
    code: verdict.code,
    key,
    reason: {
      vi: `“${next.label.vi}”: ${verdict.reason.vi}.`,
      en: `“${next.label.en || next.label.vi}”: ${verdict.reason.en}.`,
    },
    severity: isKeyed ? verdict.severity : 'safe',
  })

  const names = Object.keys(comparedProperties) as (keyof typeof comparedProperties)[]
  const changed = names.filter(
    (name) => canonicalJson(old[name] ?? null) !== canonicalJson(next[name] ?? null),
  )
  return [
    ...compareTypes(old, next).map(named),
    ...changed.map((name) => named(comparedProperties[name](old, next))),
    ...(old.type === next.type ? compareOptions(old.options ?? [], next.options ?? []).map(named) : []),
    ...(old.type === next.type ? compareRows(old.rows ?? [], next.rows ?? []).map(named) : []),
    ...compareColumns(old, next, { ...place, prefix: `${key}.` }),
  ]
}

function compareTypes({ type: old }: FieldDefinition, { type: next }: FieldDefinition): Verdict[] {
  if (old === next) return []
  const [from, to] = [findFieldType(old), findFieldType(next)]
  const names = {
    vi: `từ “${from?.label.vi ?? old}” sang “${to?.label.vi ?? next}”`,
    en: `from ${old} to ${next}`,
  }
  if (to?.accepts.includes(old) && !to.isComputed)
    return [
      {
        code: 'TYPE_WIDER',
        reason: {
          vi: `đổi kiểu ${names.vi}, giữ nguyên được giá trị đã khai`,
          en: `${names.en}, which keeps every answer`,
        },
        severity: 'safe',
      },
    ]
  return [
    {
      code: 'TYPE_CHANGED',
      reason: {
        vi: `đổi kiểu ${names.vi} nên cần chuyển đổi giá trị đã khai`,
        en: `${names.en}, so answers need converting`,
      },
      severity: from?.isKeyed && !from.isComputed ? 'mapping' : 'breaking',
    },
  ]
}

function compareOptions(old: Option[], next: Option[]): Verdict[] {
  const gone = missingFrom(old, next)
  const added = missingFrom(next, old)
  return [
    ...(gone.length > 0
      ? [
          {
            code: 'OPTION_REMOVED',
            reason: {
              vi: `bỏ lựa chọn ${listOf(gone, 'vi')} nên cần chỉ ra giá trị thay thế`,
              en: `${listOf(gone, 'en')} removed, so a replacement is needed`,
            },
            severity: 'mapping' as const,
          },
        ]
      : []),
    ...(added.length > 0
      ? [
          {
            code: 'OPTION_ADDED',
            reason: { vi: `thêm lựa chọn ${listOf(added, 'vi')}`, en: `${listOf(added, 'en')} added` },
            severity: 'safe' as const,
          },
        ]
      : []),
  ]
}

function compareRows(old: Option[], next: Option[]): Verdict[] {
  const changed = [...missingFrom(old, next), ...missingFrom(next, old)]
  if (changed.length === 0) return []
  return [
    {
      code: 'ROWS_CHANGED',
      reason: {
        vi: `thêm hoặc bỏ dòng ${listOf(changed, 'vi')} nên ma trận đã khai có thể thành thiếu`,
        en: `rows ${listOf(changed, 'en')} were added or removed, so a matrix may become incomplete`,
      },
      severity: 'breaking',
    },
  ]
}

const missingFrom = (these: Option[], those: Option[]): Option[] =>
  these.filter(({ value }) => !those.some((each) => each.value === value))

const listOf = (options: Option[], language: 'en' | 'vi'): string =>
  options.map(({ label }) => `“${label[language] || label.vi}”`).join(', ')

function compareColumns(old: FieldDefinition, next: FieldDefinition, place: Place): Change[] {
  if (!findFieldType(old.type)?.hasColumns || !findFieldType(next.type)?.hasColumns) return []
  return compareLists(old.columns ?? [], next.columns ?? [], place)
}

/** What changed of fields that stand side by side, those that came and went included. */
export function compareLists(old: FieldDefinition[], next: FieldDefinition[], place: Place): Change[] {
  const before = new Map(old.map((field) => [field.key, field]))
  const after = new Set(next.map(({ key }) => key))
  return [
    ...next.flatMap((field) => {
      const known = before.get(field.key)
      return known ? compareFields(known, field, place) : [addedChange(field, place)]
    }),
    ...old.filter(({ key }) => !after.has(key)).map((field) => removedChange(field, place.prefix)),
  ]
}

function addedChange(field: FieldDefinition, { outer, prefix }: Place): Change {
  const fieldType = findFieldType(field.type)
  const isDue = Boolean(field.required) || fieldType?.mustAnswer === true
  const isJudged = fieldType?.isComputed === true && (field.rules ?? []).length > 0
  const label = { vi: field.label.vi, en: field.label.en || field.label.vi }
  // Inside a row a column hides the field of the form that has its name.
  const hides = prefix !== '' && outer.has(field.key)
  if (isDue || isJudged || hides)
    return {
      code: 'FIELD_ADDED_DUE',
      key: `${prefix}${field.key}`,
      reason: {
        vi: `Thêm “${label.vi}” ${isDue ? 'bắt buộc nên hồ sơ đã khai có thể thành thiếu' : 'nên kết quả kiểm tra hoặc tính toán có thể khác'}.`,
        en: `“${label.en}” was added ${isDue ? 'and is required, so dossiers may become incomplete' : 'and may change what is checked or worked out'}.`,
      },
      severity: 'breaking',
    }
  return {
    code: 'FIELD_ADDED',
    key: `${prefix}${field.key}`,
    reason: { vi: `Thêm “${label.vi}”, không bắt buộc.`, en: `“${label.en}” was added; it is not required.` },
    severity: 'safe',
  }
}

function removedChange(field: FieldDefinition, prefix: string): Change {
  const fieldType = findFieldType(field.type)
  const label = { vi: field.label.vi, en: field.label.en || field.label.vi }
  const key = `${prefix}${field.key}`
  if (!fieldType?.isKeyed)
    return {
      code: 'TEXT_REMOVED',
      key,
      reason: {
        vi: `Bỏ “${label.vi}”, không có nội dung kê khai.`,
        en: `“${label.en}” was removed; it held no answer.`,
      },
      severity: 'safe',
    }
  if (fieldType.isComputed)
    return {
      code: 'RESULT_REMOVED',
      key,
      reason: {
        vi: `Bỏ giá trị tính toán “${label.vi}”; hãy kiểm tra quy trình và mẫu văn bản đang dùng.`,
        en: `The computed value “${label.en}” was removed; check the workflows and templates that use it.`,
      },
      severity: 'breaking',
    }
  return {
    code: 'FIELD_REMOVED',
    key,
    reason: {
      vi: `Bỏ “${label.vi}” nên cần chỉ ra nơi chuyển nội dung đã khai, hoặc xác nhận bỏ.`,
      en: `“${label.en}” was removed, so say where its answers go, or that they are dropped.`,
    },
    severity: 'mapping',
  }
}
