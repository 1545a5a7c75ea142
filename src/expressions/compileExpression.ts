import { DomainError } from '../shared/domainError.ts'
import { builtinNames } from './builtinNames.ts'
import { parseSource } from './parseSource.ts'
import { walkNames } from './walkNames.ts'

export type CompiledExpression = {
  /** The outside names that the expression reads, without functions. */
  names: string[]
  source: string
}

/**
 * A FEEL source that can be parsed, with the names it reads. Give the known names when some of them hold blanks
 * or operators (`Tổng điểm`, `Điểm - phạt`).
 *
 * @throws DomainError EXPRESSION_INVALID 422; the character (from 1) is in the sentence
 */
export function compileExpression(source: string, knownNames: string[] = []): CompiledExpression {
  const parsed = parseSource(source, knownNames)
  const walk = parsed.root ? walkNames(parsed.root, parsed.source, knownNames) : null
  const fault = parsed.fault ?? walk?.faults[0]
  if (fault) {
    const at = { vi: ` (ký tự thứ ${fault.from + 1})`, en: ` (character ${fault.from + 1})` }
    throw new DomainError('EXPRESSION_INVALID', 422, {
      vi: `Hãy sửa biểu thức: ${fault.vi}${fault.vi.includes('ký tự thứ') ? '' : at.vi}.`,
      en: `Correct the expression: ${fault.en}${fault.en.includes('at character') ? '' : at.en}.`,
    })
  }

  const outside = (walk?.names ?? []).filter(
    ({ name }) => knownNames.includes(name) || !builtinNames.has(name),
  )
  return { names: [...new Set(outside.map(({ name }) => name))], source: parsed.source }
}
