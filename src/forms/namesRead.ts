import { compileExpression } from '../expressions/compileExpression.ts'

/** The names an expression reads; none when it cannot be parsed, which is reported where the definition is checked. */
export function namesRead(source: string, knownNames: string[]): string[] {
  try {
    return compileExpression(source, knownNames).names
  } catch {
    return []
  }
}
