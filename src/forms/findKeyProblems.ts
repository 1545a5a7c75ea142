import type { Problem } from '../shared/problem.ts'
import type { FieldDefinition } from './types.ts'
import { definitionProblem } from './definitionProblem.ts'
import { reservedKeys } from './reservedKeys.ts'

/** What is wrong with the key of a field: its letters, a reserved word, or one that `taken` has. Adds it to `taken`. */
export function findKeyProblems(field: FieldDefinition, path: string, taken: Set<string>): Problem[] {
  const { key } = field
  const isTaken = taken.has(key)
  taken.add(key)
  const at = `${path}.key`
  if (reservedKeys.has(key)) {
    return [
      definitionProblem(
        'FORM_KEY_RESERVED',
        at,
        `Mã trường “${key}” là từ dành riêng của hệ thống; hãy đặt mã khác.`,
        `The key “${key}” is reserved; choose another.`,
      ),
    ]
  }
  if (!/^[a-z][A-Za-z0-9_]{0,63}$/.test(key)) {
    return [
      definitionProblem(
        'FORM_KEY_INVALID',
        at,
        `Mã trường “${key.slice(0, 80)}” phải bắt đầu bằng chữ thường không dấu và chỉ gồm chữ không dấu, số, gạch dưới (tối đa 64 ký tự).`,
        `The key “${key.slice(0, 80)}” must start with a lower-case letter and hold letters, digits and underscores only (at most 64).`,
      ),
    ]
  }
  if (!isTaken) return []
  return [
    definitionProblem(
      'FORM_KEY_TWICE',
      at,
      `Mã trường “${key}” đã được dùng; mỗi trường cần một mã riêng.`,
      `The key “${key}” is used twice; each field needs its own.`,
    ),
  ]
}
