import type { Problem } from '../../shared/problem.ts'
import type { Answers, FieldDefinition, FormContext, FormDefinition } from '../types.ts'
import type { FieldMapping } from './fieldMapping.ts'
import { canonicalJson } from '../../shared/canonicalJson.ts'
import { isRecord } from '../../shared/isRecord.ts'
import { fieldsOf } from '../fieldsOf.ts'
import { findFieldType } from '../findFieldType.ts'
import { judgeAnswers } from '../judgeAnswers.ts'
import { convertValue } from './convertValue.ts'

type Input = {
  answers: Answers
  context: FormContext
  from: FormDefinition
  mapping: FieldMapping[]
  to: FormDefinition
}

export type MigratedAnswers = {
  answers: Answers
  computed: Answers
  /** What is not taken over, with its place in the old version. */
  dropped: { path: string; value: unknown }[]
  /** Why these answers cannot go over as they are; nothing may be written then. */
  problems: Problem[]
}

/** The answers of a dossier in another version of its form: taken over as mapped, then judged. Changes nothing given. */
export function migrateAnswers({ answers, context, from, mapping, to }: Input): MigratedAnswers {
  const moved = moveAll(answers, { fields: fieldsOf(from), mapping, next: fieldsOf(to), prefix: '' })
  const judged = judgeAnswers({ answers: moved.answers, context, definition: to, mode: 'draft' })
  const hidden = Object.keys(moved.answers)
    .filter((key) => !Object.hasOwn(judged.answers, key) && !judged.problems.some(({ path }) => path === key))
    .map((key) => ({ path: key, value: moved.answers[key] }))

  return {
    answers: judged.answers,
    computed: judged.computed,
    dropped: [...moved.dropped, ...hidden],
    problems: [...moved.problems, ...judged.problems],
  }
}

type Group = { fields: FieldDefinition[]; mapping: FieldMapping[]; next: FieldDefinition[]; prefix: string }
type Moved = Pick<MigratedAnswers, 'answers' | 'dropped' | 'problems'>

function moveAll(answers: Answers, group: Group): Moved {
  const moved: Moved = { answers: {}, dropped: [], problems: [] }
  for (const [key, value] of Object.entries(answers)) moveOne(key, value, group, moved)
  return moved
}

function moveOne(key: string, value: unknown, group: Group, moved: Moved): void {
  const path = `${group.prefix}${key}`
  const field = group.fields.find((each) => each.key === key)
  const rule = group.mapping.find(({ from }) => from === path)
  const wanted = rule ? rule.to : key
  if (wanted === null) {
    moved.dropped.push({ path, value })
    return
  }
  const target = group.next.find((each) => each.key === lastOf(wanted))
  if (!field || !target || !findFieldType(target.type)?.isKeyed || findFieldType(target.type)?.isComputed) {
    moved.problems.push(unmapped(path, field))
    return
  }
  if (Object.hasOwn(moved.answers, target.key)) {
    moved.problems.push(mappedTwice(path, target))
    return
  }

  const converted = rule ? convertValue(value, field, rule) : value
  if (rule && canonicalJson(converted) !== canonicalJson(value) && isLess(value, converted))
    moved.dropped.push({ path, value })
  if (converted === null) return
  moved.answers[target.key] = findFieldType(target.type)?.hasColumns
    ? moveRows(converted, field, target, { ...group, prefix: `${path}.` }, moved)
    : converted
}

function moveRows(
  value: unknown,
  field: FieldDefinition,
  target: FieldDefinition,
  group: Group,
  moved: Moved,
): unknown {
  if (!Array.isArray(value)) return value
  return value.map((row: unknown) => {
    if (!isRecord(row)) return row
    const cells = moveAll(row, { ...group, fields: field.columns ?? [], next: target.columns ?? [] })
    moved.dropped.push(...cells.dropped)
    for (const problem of cells.problems)
      if (!moved.problems.some(({ path }) => path === problem.path)) moved.problems.push(problem)
    return cells.answers
  })
}

/** Whether a conversion left something out: the value altogether, some of a list, or some parts. */
const isLess = (value: unknown, converted: unknown): boolean =>
  converted === null ||
  (isRecord(value) && isRecord(converted) && Object.keys(converted).length < Object.keys(value).length) ||
  (Array.isArray(value) && (!Array.isArray(converted) ? value.length > 1 : converted.length < value.length))

const lastOf = (path: string): string => path.split('.').at(-1) ?? path

const unmapped = (path: string, field: FieldDefinition | undefined): Problem => ({
  code: 'MAPPING_MISSING',
  message: {
    vi: `Bản mới không có chỗ cho “${field?.label.vi ?? path}”; hãy chỉ ra trường nhận nội dung này hoặc xác nhận bỏ.`,
    en: `The new version has no place for “${field?.label.en ?? path}”; say which field takes it, or that it is dropped.`,
  },
  path,
})

const mappedTwice = (path: string, { label }: FieldDefinition): Problem => ({
  code: 'MAPPING_TWICE',
  message: {
    vi: `Hai trường cùng chuyển vào “${label.vi}”; mỗi trường mới chỉ nhận nội dung từ một trường.`,
    en: `Two fields go to “${label.en}”; each new field takes the answers of one.`,
  },
  path,
})
