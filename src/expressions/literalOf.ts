import type { Literal } from './logic.ts'
import type { SyntaxNode } from './parseSource.ts'

/** The value that a node writes out; undefined when it is no literal. */
export function literalOf(node: SyntaxNode, source: string): Literal | undefined {
  const text = source.slice(node.from, node.to)
  switch (node.name) {
    case 'BooleanLiteral':
      return text === 'true'
    case 'null':
      return null
    case 'NumericLiteral':
      return Number(text)
    case 'StringLiteral':
      // A text with escapes is not worth reading here.
      return text.includes('\\') ? undefined : text.slice(1, -1)
    default:
      return undefined
  }
}
