import type { Problem } from '../shared/problem.ts'
import type { Answers, FormDefinition, Judgement } from './types.ts'
import { canonicalJson } from '../shared/canonicalJson.ts'
import { isRecord } from '../shared/isRecord.ts'
import { fieldProblem } from './fieldProblem.ts'
import { fieldsOf } from './fieldsOf.ts'
import { findFieldType } from './findFieldType.ts'
import { lockedCellProblems } from './rows/lockedCellProblems.ts'

type Judged = Pick<Judgement, 'answers' | 'readOnly' | 'tables' | 'visible'>

/**
 * A problem for each answer, and each cell of a table, that was changed though it is read-only. It must be so both before and after the write: one
 * write may unlock a field and fill it in, or fill it in and lock it. What was dropped because it is hidden was not changed.
 */
export function readOnlyProblems(definition: FormDefinition, before: Judged, after: Judged): Problem[] {
  const locked = after.readOnly.filter((path) => before.readOnly.includes(path))
  const fields = new Map(fieldsOf(definition).map((field) => [field.key, field]))

  const cells = [...fields.values()]
    .filter(({ key }) => !locked.includes(key))
    .flatMap((field) => lockedCellProblems(field, before, after))
  const whole = locked.flatMap((path) => {
    const field = fields.get(path.split('.', 1)[0] ?? '')
    if (!field || findFieldType(field.type)?.isComputed || !after.visible.includes(field.key)) return []
    if (canonicalJson(at(before.answers, path)) === canonicalJson(at(after.answers, path))) return []
    return [
      fieldProblem('FIELD_READ_ONLY', field, path, {
        vi: '{label} không được sửa ở bước này; hãy để nguyên giá trị đã có.',
        en: '{label} cannot be changed at this step; leave it as it is.',
      }),
    ]
  })
  return [...whole, ...cells]
}

function at(answers: Answers, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      answers,
    )
}
