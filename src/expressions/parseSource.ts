import { parseExpression } from 'feelin'
import { limits } from './limits.ts'

type Tree = ReturnType<typeof parseExpression>
export type SyntaxNode = Tree['topNode']
export type Fault = { en: string; from: number; vi: string }
export type Parsed =
  { fault: Fault; root: null; source: string } | { fault: null; root: SyntaxNode; source: string }

/**
 * The syntax tree of a source, or its first fault with the position (from 0). `names` are the known names, which decide
 * where a name with blanks ends; `rows.amount` tells that `rows` has a member `amount`.
 */
export function parseSource(input: string, names: string[]): Parsed {
  const source = input.normalize('NFC')
  const fault = findFault(source)
  if (fault) return { fault, root: null, source }

  const tree = parseExpression(source, shapeOf(names), undefined)
  const errors: number[] = []
  tree.iterate({
    enter(node) {
      if (node.type.isError) errors.push(node.from)
    },
  })
  const [first] = errors
  if (first !== undefined) return { fault: syntaxFault(first), root: null, source }

  return { fault: null, root: tree.topNode, source }
}

function findFault(source: string): Fault | null {
  if (source.trim() === '') return { from: 0, vi: 'biểu thức đang để trống', en: 'the expression is empty' }
  if (source.length > limits.sourceLength) {
    return {
      from: limits.sourceLength,
      vi: 'biểu thức dài quá 2.000 ký tự, hãy tách thành nhiều trường tính toán',
      en: 'the expression is longer than 2,000 characters, split it into several computed fields',
    }
  }

  let depth = 0
  for (const [from, character] of Array.from(source).entries()) {
    if ('([{'.includes(character)) depth += 1
    if (')]}'.includes(character)) depth -= 1
    if (depth > limits.bracketDepth) return tooDeep(from)
  }
  return null
}

export const tooDeep = (from: number): Fault => ({
  from,
  vi: 'biểu thức lồng nhau quá sâu, hãy tách thành nhiều trường tính toán',
  en: 'the expression is nested too deeply, split it into several computed fields',
})

const syntaxFault = (from: number): Fault => ({
  from,
  vi: `sai cú pháp tại ký tự thứ ${from + 1}`,
  en: `syntax error at character ${from + 1}`,
})

function shapeOf(names: string[]): Record<string, unknown> {
  const shape = Object.create(null) as Record<string, unknown>
  for (const name of names) shape[name.normalize('NFC').split('.', 1)[0] ?? name] = null
  return shape
}
