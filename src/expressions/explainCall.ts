import type { Text } from '../shared/text.ts'
import type { SyntaxNode } from './parseSource.ts'
import type { Explain } from './explainExpression.ts'
import { phrases } from './phrases.ts'
import { childrenOf } from './childrenOf.ts'

/** A call of a function in words; null when there is no phrase for it. */
export function explainCall(
  call: SyntaxNode,
  { node, valueOf, textOf }: Explain,
  table?: string,
): null | Text {
  const [callee, , parameters] = childrenOf(call)
  if (!callee) return null
  const args = parameters ? childrenOf(parameters) : []
  const [first] = args
  const name = textOf(callee)
  const inner = name === 'not' && first ? listContains(first, textOf) : null
  if (inner) return filled(phrases.excludes, inner)

  const pattern = phrases.calls[name]
  return pattern ? filled(pattern, args) : null

  function filled({ en, vi }: Text, values: SyntaxNode[]): Text {
    const [subject] = values
    const told = values.map((value, index) =>
      index > 0 && subject ? valueOf(textOf(subject), value, table) : node(value, table),
    )
    const replace = (text: string, language: 'en' | 'vi') =>
      text.replace(/\{(\d)\}/g, (_, at: string) => told[Number(at)]?.[language] ?? '')
    return { vi: replace(vi, 'vi'), en: replace(en, 'en') }
  }
}

/** The arguments of `list contains(…)`, alone or in `list contains(…) = true`. */
function listContains(node: SyntaxNode, textOf: Explain['textOf']): null | SyntaxNode[] {
  const [first, , last] = childrenOf(node)
  if (node.name === 'Comparison' && first && last && textOf(last) === 'true')
    return listContains(first, textOf)
  if (node.name !== 'FunctionInvocation' || !first || textOf(first) !== 'list contains') return null
  return last ? childrenOf(last) : null
}
