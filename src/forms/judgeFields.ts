import type { Problem } from '../shared/problem.ts'
import type { FieldType, Mode } from './fieldType.ts'
import type { Answers, FieldDefinition, RowJudgement, TableJudgement } from './types.ts'
import { evaluateExpression } from '../expressions/evaluateExpression.ts'
import { isTrue } from '../expressions/isTrue.ts'
import { isRecord } from '../shared/isRecord.ts'
import { columnOrder } from './columnOrder.ts'
import { fieldProblem } from './fieldProblem.ts'
import { findFieldType } from './findFieldType.ts'
import { formLimits } from './formLimits.ts'
import { unknownFieldProblems } from './unknownFieldProblems.ts'

export type GroupInput = {
  fields: FieldDefinition[]
  /** Asked before each field, in order: whether the block it stands in is shown. */
  isBlockShown(key: string, scope: Answers): boolean
  mode: Mode
  /** The keys in the order of evaluation; keys of no field are skipped. */
  order: string[]
  /** Written before each path: `rows.0.`, or nothing. */
  prefix: string
  raw: Answers
  scope: Answers
}

export type GroupJudgement = {
  answers: Answers
  computed: Answers
  problems: Problem[]
  readOnly: string[]
  required: string[]
  /** The answers and computed values together, as formulas see them. */
  seen: Answers
  tables: Record<string, TableJudgement>
  visible: string[]
}

type Reading = {
  computed: unknown
  problems: Problem[]
  seen: unknown
  table?: TableJudgement
  value: unknown
}

/**
 * Judges fields that stand side by side: those of a form, or the cells of one row. First what is shown and its values,
 * in the order of evaluation; then, when every value is known, what is required, read-only or against a rule.
 */
export function judgeFields(input: GroupInput): GroupJudgement {
  const { fields, mode, order, prefix, raw } = input
  const byKey = new Map(fields.map((field) => [field.key, field]))
  const scope = Object.assign(Object.create(null), input.scope) as Answers
  for (const { key } of fields) scope[key] = null

  const lists = { problems: [], readOnly: [], required: [], visible: [] }
  const group: GroupJudgement = { answers: {}, computed: {}, seen: {}, tables: {}, ...lists }
  const readings = new Map<string, Reading>()
  for (const key of order) {
    const field = byKey.get(key)
    const fieldType = field && findFieldType(field.type)
    if (!field || !fieldType) continue
    if (!input.isBlockShown(key, scope) || (field.visible !== undefined && !isTrue(field.visible, scope)))
      continue

    const reading = readField(field, fieldType, { ...input, scope })
    readings.set(key, reading)
    scope[key] = reading.seen
  }

  for (const field of fields) {
    const reading = readings.get(field.key)
    const fieldType = findFieldType(field.type)
    if (!reading || !fieldType) continue
    group.visible.push(field.key)
    if (!fieldType.isKeyed) continue

    if (!isEmpty(reading.value)) group.answers[field.key] = reading.value
    if (reading.computed !== undefined) group.computed[field.key] = reading.computed
    if (!isEmpty(reading.seen)) group.seen[field.key] = reading.seen
    if (reading.table) group.tables[field.key] = reading.table
    if (holds(field.readOnly, scope) || fieldType.isComputed) group.readOnly.push(field.key)
    const parts = fieldType.readOnlyParts?.(field, (expression) => isTrue(expression, scope)) ?? []
    group.readOnly.push(...parts.map((part) => `${field.key}.${part}`))
    const isRequired = fieldType.mustAnswer || holds(field.required, scope)
    if (isRequired) group.required.push(field.key)

    const path = `${prefix}${field.key}`
    const isWrongType = reading.problems.length > 0 && isEmpty(reading.value)
    group.problems.push(...reading.problems)
    if (mode === 'submit' && !isWrongType) {
      group.problems.push(...judgeComplete(field, fieldType, { isRequired, path, reading, scope }))
    }
  }

  const known = fields.filter(({ type }) => findFieldType(type)?.isKeyed).map(({ key }) => key)
  group.problems.push(...unknownFieldProblems(raw, known, prefix))
  return group
}

function readField(field: FieldDefinition, fieldType: FieldType, input: GroupInput): Reading {
  const nothing: Reading = { computed: undefined, problems: [], seen: null, value: null }
  if (fieldType.isComputed) {
    const value = fieldType.normalize(evaluateExpression(field.formula ?? 'null', input.scope))
    return { ...nothing, computed: value, seen: value }
  }
  if (!fieldType.isKeyed) return nothing
  if (!Object.hasOwn(input.raw, field.key)) return fieldType.hasColumns ? noRows(field, input) : nothing

  const value = fieldType.normalize(input.raw[field.key])
  if (value === null || (isEmpty(value) && Array.isArray(fieldType.emptyValue)))
    return fieldType.hasColumns ? noRows(field, input) : nothing
  const problems = fieldType.check(value, field, `${input.prefix}${field.key}`, 'draft')
  if (problems.length > 0) return { ...(fieldType.hasColumns ? noRows(field, input) : nothing), problems }
  return fieldType.hasColumns && Array.isArray(value)
    ? readRows(field, value.filter(isRecord), input)
    : { ...nothing, ...(fieldType.derive?.(value, field) ?? { seen: value }), value }
}

/** A table without rows still says what a new row would be. */
const noRows = (field: FieldDefinition, input: GroupInput): Reading => ({
  ...readRows(field, [], input),
  computed: undefined,
  seen: null,
  value: null,
})

function readRows(field: FieldDefinition, rows: Answers[], input: GroupInput): Reading {
  const columns = field.columns ?? []
  const order = columnOrder(columns).keys
  const judgeRow = (raw: Answers, index: number, mode = input.mode) => {
    const prefix = `${input.prefix}${field.key}.${index}.`
    return judgeFields({ ...input, fields: columns, isBlockShown: () => true, mode, order, prefix, raw })
  }
  const judged = rows.map((raw, index) => judgeRow(raw, index))
  // Empty cells are null and not absent: a filter on rows would else find a field of the form with that name.
  const blank = Object.fromEntries(columns.map(({ key }) => [key, null]))
  const hasComputed = columns.some(({ type }) => findFieldType(type)?.isComputed)

  return {
    computed: hasComputed ? judged.map(({ computed }) => computed) : undefined,
    problems: judged.flatMap(({ problems }) => problems).slice(0, formLimits.rows),
    seen: judged.map(({ seen }) => ({ ...blank, ...seen })),
    table: { blank: cellsOf(judgeRow({}, rows.length, 'draft')), rows: judged.map(cellsOf) },
    value: judged.map(({ answers }) => answers),
  }
}

const cellsOf = ({ readOnly, required, visible }: GroupJudgement): RowJudgement => ({
  readOnly,
  required,
  visible,
})

type Completeness = { isRequired: boolean; path: string; reading: Reading; scope: Answers }

function judgeComplete(field: FieldDefinition, fieldType: FieldType, at: Completeness): Problem[] {
  const { isRequired, path, reading, scope } = at
  const isMissing = isEmpty(reading.seen)
  if (isMissing && isRequired) {
    const { verb } = fieldType
    const sentences = { vi: `Hãy ${verb.vi} {label}.`, en: `Please ${verb.en} {label}.` }
    return [fieldProblem('FIELD_REQUIRED', field, path, sentences)]
  }
  if (isMissing && !fieldType.isComputed) return []

  const { rules = [] } = field
  const ruleScope =
    rules.length > 0 ? (Object.assign(Object.create(null), scope, { value: reading.seen }) as Answers) : scope
  const broken = rules.filter(({ expression }) => !isTrue(expression, ruleScope))
  return [
    ...(isMissing && isEmpty(reading.value)
      ? []
      : fieldType.check(reading.value ?? reading.seen, field, path, 'submit')),
    ...broken.map(({ message }) => ({ code: 'FIELD_RULE', message, path })),
  ]
}

const holds = (condition: boolean | string | undefined, scope: Answers): boolean =>
  typeof condition === 'string' ? isTrue(condition, scope) : condition === true

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)
