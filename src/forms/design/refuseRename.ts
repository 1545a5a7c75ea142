import type { Problem } from '../../shared/problem.ts'
import type { FormDefinition } from '../types.ts'
import type { NodeRef } from './nodeRef.ts'
import { builtinNames } from '../../expressions/builtinNames.ts'
import { definitionProblem } from '../definitionProblem.ts'
import { findKeyProblems } from '../findKeyProblems.ts'
import { fieldOf } from './nodeOf.ts'
import { renameNode } from './renameNode.ts'
import { takenKeys } from './takenKeys.ts'

/** Why a part of a form may not get a key; nothing when it may. */
export function refuseRename(definition: FormDefinition, ref: NodeRef, key: string): Problem[] {
  if (key === ref.key) return []
  const field = fieldOf(definition, ref)
  if (!field) return refuseBlockKey(definition, ref, key)

  const problems = findKeyProblems({ ...field, key }, '', keysBeside(definition, ref))
  if (problems.length > 0) return problems
  if (builtinNames.has(key)) {
    return [
      definitionProblem(
        'FORM_KEY_RESERVED',
        'key',
        `Mã “${key}” là tên một hàm của công thức; hãy đặt mã khác.`,
        `The key “${key}” is the name of a function; choose another.`,
      ),
    ]
  }
  return renameNode(definition, ref, key).doubtful.map(({ path, source }) =>
    definitionProblem(
      'FORM_RENAME_UNSURE',
      path.join('.'),
      `Không thể đổi mã thành “${key}” vì công thức “${source}” sẽ đổi nghĩa hoặc không chắc còn đúng; hãy chọn mã khác hoặc sửa công thức trước.`,
      `The key cannot become “${key}”: the formula “${source}” would mean something else, or that cannot be told; choose another key or change the formula first.`,
    ),
  )
}

function keysBeside(definition: FormDefinition, ref: NodeRef): Set<string> {
  if (ref.kind !== 'column') return takenKeys(definition)
  const table = fieldOf(definition, { key: ref.table, kind: 'field' })
  return new Set(table?.columns?.map(({ key }) => key))
}

function refuseBlockKey(definition: FormDefinition, ref: NodeRef, key: string): Problem[] {
  const taken = ref.kind === 'page' ? definition.pages.map((page) => page.key) : [...takenKeys(definition)]
  if (/^[a-z][A-Za-z0-9_-]{0,63}$/.test(key) && !taken.includes(key)) return []
  return [
    definitionProblem(
      'FORM_KEY_INVALID',
      'key',
      `Mã “${key.slice(0, 80)}” đã được dùng hoặc không hợp lệ: mã bắt đầu bằng chữ thường không dấu, chỉ gồm chữ, số, gạch nối (tối đa 64 ký tự).`,
      `The key “${key.slice(0, 80)}” is taken or not valid: it starts with a lower-case letter and holds letters, digits and hyphens (at most 64).`,
    ),
  ]
}
