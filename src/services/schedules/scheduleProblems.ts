import { isRole } from '../../commendation/isRole.ts'
import { checkExpression } from '../../expressions/checkExpression.ts'
import { evaluateExpression } from '../../expressions/evaluateExpression.ts'
import { fieldsOf } from '../../forms/fieldsOf.ts'
import { findFieldType } from '../../forms/findFieldType.ts'
import type { FieldDefinition, FormDefinition } from '../../forms/types.ts'
import { idOf } from '../../shared/idOf.ts'
import { isRecord } from '../../shared/isRecord.ts'
import type { Problem } from '../../shared/problem.ts'
import { periodOn } from '../../workflow/schedules/periodOn.ts'
import { recurrenceIn } from '../../workflow/schedules/recurrenceIn.ts'
import { recurrenceProblems } from '../../workflow/schedules/recurrenceProblems.ts'
import { titleValues } from '../../workflow/schedules/titleValues.ts'
import { missedKinds, type Recurrence } from '../../workflow/schedules/types.ts'
import { unknownPlaceholders } from '../../workflow/schedules/unknownPlaceholders.ts'
import { scheduleContext, scheduleNames } from './scheduleContext.ts'

type Row = Record<string, unknown>
type Given = {
  /** The form of the procedure; null where it is not known. */
  form: FormDefinition | null
  startableBy: unknown
}

const mostSchedules = 20
const mostAnswers = 100
const longestTitle = 200

/** What is wrong with the schedules of a procedure, each with its place: `schedules.0.answers.1.value`. */
export const scheduleProblems = (given: unknown, about: Given): Problem[] => {
  if (given === undefined || given === null) return []
  if (!Array.isArray(given) || given.length > mostSchedules || !given.every(isRecord)) {
    return [
      problem(
        'schedules',
        `Lịch phải là một danh sách, nhiều nhất ${String(mostSchedules)} lịch.`,
        `Schedules must be a list, of ${String(mostSchedules)} at most.`,
      ),
    ]
  }
  const rows: Row[] = given
  return rows.flatMap((row, place) => {
    const isTwin = rows.findIndex(({ key }) => key === row['key']) < place
    const found = [
      ...keyProblems(row, isTwin),
      ...titleProblems(row),
      ...recurrenceProblems(recurrenceIn(row)),
      ...choiceProblems(row),
      ...beginnerProblems(row, about),
      ...answerProblems(row, about),
    ]
    return found.map((each) => ({ ...each, path: `schedules.${String(place)}.${each.path ?? ''}` }))
  })
}

const keyProblems = ({ key }: Row, isTwin: boolean): Problem[] => {
  if (typeof key !== 'string' || !/^[a-z0-9][a-z0-9-]{0,49}$/.test(key)) {
    return [
      problem(
        'key',
        'Mã lịch gồm chữ thường không dấu, số, gạch nối (tối đa 50 ký tự).',
        'The key holds lower-case letters, digits and hyphens (at most 50).',
      ),
    ]
  }
  return isTwin ? [problem('key', 'Mã này đã dùng cho lịch khác.', 'Another schedule has this key.')] : []
}

const titleProblems = ({ title }: Row): Problem[] => {
  if (typeof title !== 'string' || title.trim() === '' || title.length > longestTitle) {
    return [
      problem(
        'title',
        `Hãy nhập tên hồ sơ, tối đa ${String(longestTitle)} ký tự.`,
        `Enter the title of the case, ${String(longestTitle)} characters at most.`,
      ),
    ]
  }
  const known = [...titleValues.keys()].map((name) => `{${name}}`).join(', ')
  return unknownPlaceholders(title).map((name) =>
    problem(
      'title',
      `Không có thẻ {${name.slice(0, 50)}}; dùng được ${known}.`,
      `There is no {${name.slice(0, 50)}}; there are ${known}.`,
    ),
  )
}

const choices = { beginAs: ['person', 'role'], missed: missedKinds, share: ['leastLoaded', 'roundRobin'] }

const choiceProblems = (row: Row): Problem[] =>
  Object.entries(choices).flatMap(([path, values]) =>
    (row[path] ?? undefined) === undefined || values.some((value) => value === row[path])
      ? []
      : [problem(path, 'Hãy chọn một trong các lựa chọn.', 'Choose one of the choices.')],
  )

const beginnerProblems = ({ active, beginAs, person, role }: Row, { startableBy }: Given): Problem[] => {
  if (beginAs === 'person') {
    // A pack names nobody: whoever switches it on chooses somebody.
    return active === true && !idOf(person)
      ? [problem('person', 'Hãy chọn người được lập thay mặt.', 'Choose the person it is begun for.')]
      : []
  }
  if (!isRole(role)) return [problem('role', 'Hãy chọn một vai trò có thật.', 'Choose a role that there is.')]
  return Array.isArray(startableBy) && startableBy.includes(role)
    ? []
    : [
        problem(
          'role',
          'Vai trò này không được lập hồ sơ của thủ tục; hãy chọn vai trò khác hoặc thêm vào «Ai được lập hồ sơ».',
          'This role may not begin the procedure; choose another, or add it to “Who may start”.',
        ),
      ]
}

const answerProblems = (row: Row, { form }: Given): Problem[] => {
  const { answers } = row
  if (answers === undefined || answers === null) return []
  if (!Array.isArray(answers) || answers.length > mostAnswers || !answers.every(isRecord)) {
    return [
      problem(
        'answers',
        `Nội dung điền sẵn phải là một danh sách, nhiều nhất ${String(mostAnswers)} dòng.`,
        `Answers must be a list, of ${String(mostAnswers)} lines at most.`,
      ),
    ]
  }
  const lines: Row[] = answers
  const fields = form === null ? null : fieldsOf(form).filter(isFilled)
  return lines.flatMap(({ field: key, value }, place) => {
    const path = `answers.${String(place)}`
    const field = fields?.find((each) => each.key === key)
    if (fields && !field) {
      return [
        problem(
          `${path}.field`,
          `Biểu mẫu không có trường «${String(key).slice(0, 64)}» để điền.`,
          `The form has no field “${String(key).slice(0, 64)}” to fill in.`,
        ),
      ]
    }
    if (lines.findIndex((line) => line['field'] === key) < place)
      return [problem(`${path}.field`, 'Trường này đã có ở dòng trên.', 'This field stands above already.')]
    return valueProblems(value, field, row).map((each) => ({ ...each, path: `${path}.value` }))
  })
}

const isFilled = ({ type }: FieldDefinition): boolean => {
  const kind = findFieldType(type)
  return kind !== undefined && kind.isKeyed && !kind.isComputed
}

/** A formula that does not parse, or makes for some period what the field does not take. */
const valueProblems = (value: unknown, field: FieldDefinition | undefined, row: Row): Problem[] => {
  if (typeof value !== 'string') return [problem('', 'Hãy nhập công thức.', 'Enter a formula.')]
  const wrong = checkExpression(value, scheduleNames)
  const type = field && findFieldType(field.type)
  if (wrong.length > 0 || !type || recurrenceProblems(recurrenceIn(row)).length > 0) return wrong
  const due = '2027-06-15'
  const period = periodOn(due, recurrenceIn(row).covers as Recurrence['covers'])
  const made = type.normalize(evaluateExpression(value, scheduleContext({ due, period, today: due })))
  return made === null ? [] : type.check(made, field, '', 'draft')
}

const problem = (path: string, vi: string, en: string): Problem => ({
  code: 'SCHEDULE_INVALID',
  message: { en, vi },
  path,
})
