import type { Text } from '../../shared/text.ts'
import type { FieldDefinition } from '../types.ts'
import type { Severity } from './change.ts'
import { canonicalJson } from '../../shared/canonicalJson.ts'
import { findFieldType } from '../findFieldType.ts'

export type Verdict = { code: string; reason: Text; severity: Severity }

type Name = keyof FieldDefinition
type LimitName = 'max' | 'maxItems' | 'maxLength' | 'maxSize' | 'min' | 'minItems' | 'minLength'
type Judge = (old: FieldDefinition, next: FieldDefinition) => Verdict

const breaking = (code: string, vi: string, en: string): Verdict => ({
  code,
  reason: { vi, en },
  severity: 'breaking',
})
const safe = (code: string, vi: string, en: string): Verdict => ({
  code,
  reason: { vi, en },
  severity: 'safe',
})

const shown = safe('SHOWN_DIFFERENTLY', 'chỉ thay đổi cách trình bày', 'only how it is shown has changed')
const wider = safe('LIMIT_WIDER', 'giới hạn được nới rộng', 'the limit is wider')
const narrower = breaking(
  'LIMIT_NARROWER',
  'giới hạn chặt hơn nên nội dung đã khai có thể không còn hợp lệ',
  'the limit is narrower, so answers may no longer be right',
)
const starts = safe(
  'START_CHANGED',
  'giá trị ban đầu chỉ áp dụng cho hồ sơ lập mới',
  'what a field starts with concerns new dossiers only',
)

/** A limit that grows narrower as the number falls (`atMost`) or as it rises (`atLeast`); none is the widest. */
const atMost =
  (name: 'max' | 'maxItems' | 'maxLength' | 'maxSize'): Judge =>
  (old, next) =>
    limitOf(next, name, Infinity) < limitOf(old, name, Infinity) ? narrower : wider
const atLeast =
  (name: 'min' | 'minItems' | 'minLength'): Judge =>
  (old, next) =>
    limitOf(next, name, -Infinity) > limitOf(old, name, -Infinity) ? narrower : wider

function limitOf(field: FieldDefinition, name: LimitName, none: number): number {
  const ofType = name === 'max' || name === 'min' ? findFieldType(field.type)?.bounds?.[name] : undefined
  return field[name] ?? ofType ?? none
}

const shownOnly: Judge = () => shown
const startOnly: Judge = () => starts

/** What a change of each property means for answers that were given before. Columns, options and rows are compared apart. */
export const comparedProperties: Record<
  Exclude<Name, 'columns' | 'key' | 'options' | 'rows' | 'type'>,
  Judge
> = {
  accept: ({ accept: old }, { accept: next }) => {
    const isWider = !next || (old?.every((type) => next.includes(type)) ?? false)
    return isWider ? wider : narrower
  },
  default: startOnly,
  defaultFormula: startOnly,
  display: shownOnly,
  formula: () =>
    breaking(
      'FORMULA_CHANGED',
      'công thức thay đổi nên kết quả của hồ sơ cũ có thể khác',
      'the formula has changed, so results of earlier dossiers may differ',
    ),
  help: shownOnly,
  highLabel: shownOnly,
  label: shownOnly,
  lowLabel: shownOnly,
  max: atMost('max'),
  maxItems: atMost('maxItems'),
  maxLength: atMost('maxLength'),
  maxSize: atMost('maxSize'),
  min: atLeast('min'),
  minItems: atLeast('minItems'),
  minLength: atLeast('minLength'),
  placeholder: shownOnly,
  prefill: startOnly,
  readOnly: () => safe('READ_ONLY_CHANGED', 'chỉ thay đổi ai được sửa', 'only who may change it has changed'),
  required: (_old, { required }) =>
    required === undefined || required === false
      ? safe('NO_LONGER_REQUIRED', 'không còn bắt buộc', 'it is no longer required')
      : breaking(
          'NOW_REQUIRED',
          'bắt buộc theo điều kiện mới nên hồ sơ đã khai có thể thành thiếu',
          'it is required in a new way, so dossiers may become incomplete',
        ),
  rules: ({ rules: old = [] }, { rules: next = [] }) => {
    const known = new Set(old.map(({ expression }) => expression))
    if (next.every(({ expression }) => known.has(expression)))
      return safe('RULES_FEWER', 'không thêm điều kiện kiểm tra nào', 'no rule was added')
    return breaking(
      'RULE_ADDED',
      'thêm điều kiện kiểm tra nên nội dung đã khai có thể không còn hợp lệ',
      'a rule was added, so answers may no longer be right',
    )
  },
  sheet: ({ sheet: old }, { sheet: next }) => {
    if (canonicalJson(withoutTexts(old)) === canonicalJson(withoutTexts(next))) return shown
    return breaking(
      'SHEET_CHANGED',
      'tiêu chí, điểm hoặc cách tính của bảng chấm thay đổi nên tổng điểm cũ có thể khác',
      'criteria, points or the way of adding have changed, so earlier totals may differ',
    )
  },
  source: ({ source: old }, { source: next }) => {
    const isWider =
      old &&
      next &&
      !next.filter &&
      canonicalJson({ ...old, filter: null }) === canonicalJson({ ...next, filter: null })
    if (isWider) return wider
    return breaking(
      'SOURCE_CHANGED',
      'nguồn dữ liệu lựa chọn thay đổi nên giá trị đã chọn có thể không còn',
      'the records on offer have changed, so what was chosen may be gone',
    )
  },
  total: shownOnly,
  visible: (_old, next) => shownVerdict(next.visible, next),
  width: shownOnly,
}

/** What a new condition to show a field means; without one the field is always shown. */
export function shownVerdict(condition: string | undefined, field: FieldDefinition): Verdict {
  const fieldType = findFieldType(field.type)
  const isHarmless =
    condition === undefined && !field.required && !fieldType?.mustAnswer && !fieldType?.isComputed
  return isHarmless
    ? safe('ALWAYS_SHOWN', 'luôn hiển thị và không bắt buộc', 'it is always shown and not required')
    : breaking(
        'VISIBLE_CHANGED',
        'điều kiện hiển thị thay đổi nên nội dung đã khai có thể bị bỏ hoặc thành thiếu',
        'the condition to show it has changed, so answers may be dropped or become incomplete',
      )
}

function withoutTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTexts)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'label' && key !== 'help' && key !== 'unit')
      .map(([key, entry]) => [key, withoutTexts(entry)]),
  )
}
