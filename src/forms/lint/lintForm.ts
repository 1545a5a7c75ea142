import type { ValueKind } from '../../expressions/valueKind.ts'
import type { Problem } from '../../shared/problem.ts'
import type { FieldDefinition, FormDefinition } from '../types.ts'
import { inferKind } from '../../expressions/inferKind.ts'
import { contextNames } from '../contextNames.ts'
import { definitionProblem } from '../definitionProblem.ts'
import { expressionsOf } from '../expressionsOf.ts'
import { findFieldType } from '../findFieldType.ts'
import { namesIn } from '../namesIn.ts'
import { namesRead } from '../namesRead.ts'
import { placedFields } from '../placedFields.ts'
import { sectionExpressions } from '../sections/sectionExpressions.ts'
import { findAbsentFields } from './findAbsentFields.ts'
import { unusedProperties } from './unusedProperties.ts'

export type LintFinding = Problem & { severity: 'error' | 'warning' }

/**
 * What a sound form would still do wrong, asked before it is published: conditions of wrong types, fields and pages that
 * nobody can reach, answers that would depend on who looks, properties without effect. Errors stop the publication.
 */
export function lintForm(definition: FormDefinition): LintFinding[] {
  const placed = placedFields(definition)
  const absent = findAbsentFields(definition)
  const names = [...contextNames, ...placed.flatMap(({ field }) => namesIn(field))]
  const kinds = new Map(placed.map(({ field }) => [field.key, findFieldType(field.type)?.valueKind ?? null]))

  return [
    ...placed.flatMap(({ field, path }) => [
      ...lintExpressions(field, path, names, (name) => kinds.get(name) ?? null),
      ...(absent.has(field.key) ? [neverShown(field, path)] : []),
      ...unusedProperties(field).map((property) => unused(field, `${path}.${property}`, property)),
      ...lintColumns(field, path, names, kinds),
      ...(field.columns ?? []).flatMap((column, index) =>
        absent.has(`${field.key}.${column.key}`) ? [neverShown(column, `${path}.columns.${index}`)] : [],
      ),
    ]),
    ...lintSections(definition, names, (name) => kinds.get(name) ?? null),
    ...definition.pages.flatMap((page, index) => {
      const fields = page.sections.flatMap((section) => section.fields)
      return fields.every(({ key }) => absent.has(key))
        ? [emptyPage(page.title.vi, page.title.en, index)]
        : []
    }),
  ]
}

/** Whose a section is, and whether it is there, must be the same for everybody who looks. */
function lintSections(
  { pages }: FormDefinition,
  names: string[],
  kindOf: (name: string) => ValueKind,
): LintFinding[] {
  return pages.flatMap(({ sections }, at) =>
    sections.flatMap((section, index) =>
      sectionExpressions(section).flatMap(({ property, source }) => {
        const place = `pages.${at}.sections.${index}.${property}`
        const named = { label: section.title }
        const { kind, misfits } = inferKind(source, names, kindOf)
        return [
          ...misfits.map((text) => misfit(named, place, text)),
          ...(property === 'visible' && kind !== null && kind !== 'boolean'
            ? [noCondition(named, place)]
            : []),
          ...(namesRead(source, names).includes('actor') ? [dependsOnReader(named, place)] : []),
        ]
      }),
    ),
  )
}

/** Inside a row the columns stand under their own names, and hide fields of the form that have the same. */
function lintColumns(
  { columns = [], prefill }: FieldDefinition,
  path: string,
  names: string[],
  kinds: ReadonlyMap<string, ValueKind>,
): LintFinding[] {
  const inRow = new Map([
    ...kinds,
    ...columns.map(({ key, type }) => [key, findFieldType(type)?.valueKind ?? null] as const),
  ])
  return columns.flatMap((column, index) => {
    const at = `${path}.columns.${index}`
    return [
      ...lintExpressions(
        column,
        at,
        [...names, ...columns.map(({ key }) => key)],
        (name) => inRow.get(name) ?? null,
      ),
      ...unusedProperties(column).map((property) => unused(column, `${at}.${property}`, property)),
      ...(column.prefill !== undefined && prefill !== 'achievements'
        ? [prefillsNothing(column, `${at}.prefill`)]
        : []),
    ]
  })
}

function lintExpressions(
  field: FieldDefinition,
  path: string,
  names: string[],
  kindOf: (name: string) => ValueKind,
): LintFinding[] {
  return expressionsOf(field).flatMap(({ decides, path: at, source }) => {
    const isCondition = at !== 'formula' && at !== 'defaultFormula'
    const known = at.startsWith('rules') ? [...names, 'value'] : names
    const own = findFieldType(field.type)?.valueKind ?? null
    const { kind, misfits } = inferKind(source, known, (name) => (name === 'value' ? own : kindOf(name)))
    const place = `${path}.${at}`
    return [
      ...misfits.map((text) => misfit(field, place, text)),
      ...(isCondition && kind !== null && kind !== 'boolean' ? [noCondition(field, place)] : []),
      ...(decides === 'place' && namesRead(source, known).includes('actor')
        ? [dependsOnReader(field, place)]
        : []),
    ]
  })
}

const finding = (
  severity: LintFinding['severity'],
  code: string,
  path: string,
  vi: string,
  en: string,
): LintFinding => ({ ...definitionProblem(code, path, vi, en), severity })

type Labelled = Pick<FieldDefinition, 'label'>

const named = ({ label }: Labelled) => ({ vi: label.vi, en: label.en || label.vi })

const misfit = (field: Labelled, path: string, text: string): LintFinding =>
  finding(
    'error',
    'LINT_TYPES',
    path,
    `“${named(field).vi}”: “${text}” so sánh hoặc tính với hai kiểu giá trị khác nhau nên không bao giờ đúng; hãy sửa một vế.`,
    `“${named(field).en}”: “${text}” brings two sorts of values together and never holds; correct one side.`,
  )

const noCondition = (field: Labelled, path: string): LintFinding =>
  finding(
    'error',
    'LINT_NO_CONDITION',
    path,
    `“${named(field).vi}”: điều kiện phải cho kết quả đúng hoặc sai, ví dụ “diem >= 90”.`,
    `“${named(field).en}”: a condition must come out true or false, such as “points >= 90”.`,
  )

const dependsOnReader = (field: Labelled, path: string): LintFinding =>
  finding(
    'error',
    'LINT_READER',
    path,
    `“${named(field).vi}”: hiển thị, công thức và đơn vị điền không được phụ thuộc người đang xem (actor), vì nội dung bị ẩn sẽ bị bỏ; hãy dùng điều kiện chỉ đọc hoặc quyền của quy trình.`,
    `“${named(field).en}”: what is shown, worked out or given to a unit must not depend on who looks (actor), as hidden answers are dropped; use read-only or the workflow.`,
  )

const neverShown = (field: FieldDefinition, path: string): LintFinding =>
  field.required || findFieldType(field.type)?.mustAnswer
    ? finding(
        'error',
        'LINT_REQUIRED_HIDDEN',
        path,
        `“${named(field).vi}” bắt buộc nhưng không bao giờ hiển thị được; hãy sửa điều kiện hiển thị.`,
        `“${named(field).en}” is required and can never be shown; correct its condition.`,
      )
    : finding(
        'warning',
        'LINT_NEVER_SHOWN',
        path,
        `“${named(field).vi}” không bao giờ hiển thị được; hãy sửa điều kiện hoặc bỏ trường này.`,
        `“${named(field).en}” can never be shown; correct its condition or remove it.`,
      )

const emptyPage = (vi: string, en: string, index: number): LintFinding =>
  finding(
    'error',
    'LINT_PAGE_EMPTY',
    `pages.${index}`,
    `Trang “${vi}” không có gì hiển thị được; hãy thêm trường hoặc bỏ trang.`,
    `The page “${en}” can show nothing; add fields or remove it.`,
  )

const prefillsNothing = (field: FieldDefinition, path: string): LintFinding =>
  finding(
    'warning',
    'LINT_UNUSED',
    path,
    `“${named(field).vi}”: nguồn điền sẵn của cột chỉ có tác dụng khi bảng được điền sẵn từ achievements.`,
    `“${named(field).en}”: the source of a column works in a table that is prefilled from achievements only.`,
  )

const unused = (field: FieldDefinition, path: string, property: string): LintFinding =>
  finding(
    'warning',
    'LINT_UNUSED',
    path,
    `“${named(field).vi}”: thuộc tính “${property}” không có tác dụng với kiểu trường này; hãy bỏ đi.`,
    `“${named(field).en}”: “${property}” has no effect on a field of this type; remove it.`,
  )
