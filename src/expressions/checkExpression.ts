import type { Problem } from '../shared/problem.ts'
import { parseSource } from './parseSource.ts'
import { walkNames } from './walkNames.ts'

/**
 * What is wrong with a FEEL source, for its author: syntax, length and depth, unsafe loops and patterns, and names that
 * are not known. `knownNames` may be dotted: `rows` with `rows.amount` lets `rows[amount > 0]` be checked to the column;
 * a name without any dotted ones is open (`person.fullName` is not checked beyond `person`).
 */
export function checkExpression(source: string, knownNames: string[]): Problem[] {
  const parsed = parseSource(source, knownNames)
  if (parsed.fault) return [invalid(parsed.fault)]

  const walk = walkNames(parsed.root, parsed.source, knownNames)
  const unknown = new Set(walk.names.filter(({ isKnown }) => !isKnown).map(({ name }) => name))
  return [...walk.faults.map(invalid), ...[...unknown].map(unknownName)]
}

function invalid(fault: { en: string; vi: string }): Problem {
  return {
    code: 'EXPRESSION_INVALID',
    message: { vi: `Hãy sửa biểu thức: ${fault.vi}.`, en: `Correct the expression: ${fault.en}.` },
  }
}

function unknownName(name: string): Problem {
  const isClock = name === 'now' || name === 'today'
  return {
    code: 'EXPRESSION_UNKNOWN_NAME',
    message: isClock
      ? {
          vi: `Hãy dùng tên “today” thay cho hàm ${name}().`,
          en: `Use the name “today” in place of ${name}().`,
        }
      : {
          vi: `Biểu thức dùng tên “${name}” không có trong biểu mẫu hoặc ngữ cảnh; hãy kiểm tra cách viết.`,
          en: `The expression uses the name “${name}”, which the form and its context do not have; check its spelling.`,
        },
  }
}
