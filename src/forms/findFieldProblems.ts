import type { Problem } from '../shared/problem.ts'
import type { FieldDefinition } from './types.ts'
import { checkExpression } from '../expressions/checkExpression.ts'
import { definitionProblem } from './definitionProblem.ts'
import { expressionsOf } from './expressionsOf.ts'
import { findFieldType } from './findFieldType.ts'
import { findPrefillProblems } from './prefill/findPrefillProblems.ts'

type Place = { isColumn: boolean; names: string[]; path: string }

/** What is wrong with one field as drawn: type, bounds, options, expressions, default and columns. Keys are checked apart. */
export function findFieldProblems(field: FieldDefinition, { isColumn, names, path }: Place): Problem[] {
  const fieldType = findFieldType(field.type)
  if (!fieldType || (isColumn && !fieldType.canBeColumn)) return [unknownType(field, path, isColumn)]

  return [
    ...findBoundProblems(field, path),
    ...(fieldType.checkDefinition?.(field, path) ?? []),
    ...expressionsOf(field).flatMap(({ path: at, source }) =>
      checkExpression(source, at.startsWith('rules') ? [...names, 'value'] : names).map((problem) => ({
        ...problem,
        path: `${path}.${at}`,
      })),
    ),
    ...findStartProblems(field, isColumn, path),
  ]
}

function unknownType(field: FieldDefinition, path: string, isColumn: boolean): Problem {
  const type = field.type.slice(0, 80)
  return isColumn
    ? definitionProblem(
        'FORM_COLUMN_TYPE',
        `${path}.type`,
        `Cột “${field.label.vi}” không thể có kiểu “${type}”; hãy chọn kiểu khác.`,
        `The column “${field.label.en}” cannot be of type “${type}”; choose another.`,
      )
    : definitionProblem(
        'FORM_FIELD_TYPE',
        `${path}.type`,
        `Trường “${field.label.vi}” có kiểu “${type}” mà hệ thống không có; hãy chọn một kiểu trong danh mục.`,
        `The field “${field.label.en}” is of type “${type}”, which does not exist; choose one of the catalogue.`,
      )
}

function findBoundProblems(field: FieldDefinition, path: string): Problem[] {
  const isUpsideDown = (least: number | undefined, most: number | undefined) =>
    least !== undefined && most !== undefined && least > most
  if (!isUpsideDown(field.min, field.max) && !isUpsideDown(field.minItems, field.maxItems)) return []

  return [
    definitionProblem(
      'FORM_LIMITS',
      path,
      `“${field.label.vi}”: giá trị tối thiểu không được lớn hơn giá trị tối đa.`,
      `“${field.label.en}”: the least must not be above the most.`,
    ),
  ]
}

/** A default or a prefill that could never be a right answer is found now, not when somebody fills the form in. */
function findStartProblems(field: FieldDefinition, isColumn: boolean, path: string): Problem[] {
  const prefill = findPrefillProblems(field, isColumn, `${path}.prefill`)
  if (prefill.length > 0) return prefill

  const fieldType = findFieldType(field.type)
  const value = fieldType?.normalize(field.default)
  if (!fieldType || value === null || fieldType.check(value, field, path, 'draft').length === 0) return []
  return [
    definitionProblem(
      'FORM_DEFAULT',
      `${path}.default`,
      `“${field.label.vi}”: giá trị mặc định không đúng kiểu của trường.`,
      `“${field.label.en}”: the default is not of the type of the field.`,
    ),
  ]
}
