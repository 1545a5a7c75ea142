import type { SyntaxNode } from './parseSource.ts'

/** What a written text, number, yes or no, or null stands for; undefined for everything else. */
export function literalValue(node: SyntaxNode, source: string): boolean | null | number | string | undefined {
  const text = source.slice(node.from, node.to)
  switch (node.name) {
    case 'BooleanLiteral':
      return text === 'true'
    case 'null':
      return null
    case 'NumericLiteral':
      return Number(text)
    case 'StringLiteral':
      try {
        return String(JSON.parse(text))
      } catch {
        return undefined
      }
    default:
      return undefined
  }
}
