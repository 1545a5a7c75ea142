import type { Problem } from '../../shared/problem.ts'
import { contextNames } from '../contextNames.ts'
import { definitionProblem } from '../definitionProblem.ts'
import { findFieldType } from '../findFieldType.ts'
import type { FieldDefinition } from '../types.ts'
import { awardProperties } from './prefillRecords.ts'
import { readPrefill } from './readPrefill.ts'

/** What is wrong with where a field, or a column of a table, is prefilled from. Whether forms and awards are there is not asked. */
export function findPrefillProblems(field: FieldDefinition, isColumn: boolean, path: string): Problem[] {
  if (field.prefill === undefined) return []
  const source = readPrefill(field.prefill)
  const { en, vi } = { en: field.label.en || field.label.vi, vi: field.label.vi }
  const problem = (vietnamese: string, english: string) => [
    definitionProblem('FORM_PREFILL', path, `“${vi}”: ${vietnamese}`, `“${en}”: ${english}`),
  ]
  if (source === null) {
    const known = [...contextNames, 'achievement', 'achievements', 'earlier'].join(', ')
    return problem(
      `chỉ điền sẵn được từ ${known} (ví dụ person.fullName, achievement.LDTT.year, earlier.<mã biểu mẫu>.<mã trường>).`,
      `can only be prefilled from ${known} (person.fullName, achievement.LDTT.year, earlier.<form>.<field> for example).`,
    )
  }
  if (isColumn) {
    if (source.kind === 'context' || source.kind === 'row') return []
    const properties = awardProperties.map((property) => `achievement.${property}`).join(', ')
    return problem(
      `cột của bảng chỉ điền sẵn được từ ${contextNames.join(', ')} hoặc ${properties}.`,
      `a column can only be prefilled from ${contextNames.join(', ')} or ${properties}.`,
    )
  }
  if (source.kind === 'row') {
    return problem(
      'hãy nêu danh hiệu, ví dụ achievement.LDTT.year; achievement.year chỉ dùng trong cột của bảng.',
      'name the award, achievement.LDTT.year for example; achievement.year is for columns of tables.',
    )
  }
  const isTable = findFieldType(field.type)?.hasColumns === true
  if (isTable && source.kind !== 'awards' && source.kind !== 'earlier') {
    return problem(
      'bảng chỉ điền sẵn được từ achievements hoặc từ một bảng của hồ sơ trước (earlier.<mã biểu mẫu>.<mã trường>).',
      'a table can only be prefilled from achievements or a table of an earlier dossier (earlier.<form>.<field>).',
    )
  }
  if (source.kind !== 'awards') return []
  if (!isTable) return problem('achievements chỉ dùng cho bảng.', 'achievements is for tables.')
  const isAsked = (field.columns ?? []).some(({ prefill }) => readPrefill(prefill ?? '')?.kind === 'row')
  if (isAsked) return []
  return problem(
    'chưa có cột nào lấy nội dung của thành tích; hãy chọn nguồn cho cột, ví dụ achievement.year.',
    'no column takes anything of an award; choose a source for one, achievement.year for example.',
  )
}
