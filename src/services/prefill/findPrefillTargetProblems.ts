import type { Payload } from 'payload'

import { fieldsOf } from '../../forms/fieldsOf.ts'
import { findFieldType } from '../../forms/findFieldType.ts'
import type { FormDefinition } from '../../forms/types.ts'
import type { Problem } from '../../shared/problem.ts'
import { publishedForm } from './publishedForm.ts'
import { prefillsOf } from './prefillsOf.ts'

/** A problem for each field that is prefilled from a form, a field of one or a kind of award that is not there. */
export const findPrefillTargetProblems = async (
  payload: Payload,
  definition: FormDefinition,
): Promise<Problem[]> => {
  const problems: Problem[] = []
  for (const { field, path, source } of prefillsOf(definition)) {
    const problem = (vi: string, en: string) =>
      problems.push({
        code: 'FORM_PREFILL',
        message: {
          vi: `“${field.label.vi}”: ${vi}`,
          en: `“${field.label.en || field.label.vi}”: ${en}`,
        },
        path,
      })
    if (source.kind === 'award' && !(await isAward(payload, source.code))) {
      problem(
        `không có danh hiệu, hình thức khen thưởng mang mã “${source.code}”; hãy kiểm tra lại mã.`,
        `there is no award with the code “${source.code}”; check it.`,
      )
    }
    if (source.kind !== 'earlier') continue
    const named = source.form === definition.key ? definition : await publishedForm(payload, source.form)
    const earlier = named && fieldsOf(named).find(({ key }) => key === source.field)
    if (!named) {
      problem(
        `không có biểu mẫu “${source.form}” đã ban hành; hãy kiểm tra lại mã biểu mẫu.`,
        `no form “${source.form}” is published; check its key.`,
      )
    } else if (!earlier) {
      problem(
        `biểu mẫu “${source.form}” không có trường “${source.field}”; hãy kiểm tra lại mã trường.`,
        `the form “${source.form}” has no field “${source.field}”; check its key.`,
      )
    } else if (!findFieldType(earlier.type)?.takes.includes('prefill')) {
      // Files stay with their dossier, and nobody signs or declares by what was signed before.
      problem(
        `không điền sẵn được từ trường “${source.field}” của biểu mẫu “${source.form}”; hãy chọn trường khác.`,
        `the field “${source.field}” of the form “${source.form}” cannot be taken over; choose another.`,
      )
    }
  }
  return problems
}

const isAward = async (payload: Payload, code: string): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'award-types',
    overrideAccess: true,
    where: { code: { equals: code } },
  })
  return totalDocs > 0
}
