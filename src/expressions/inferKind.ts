import type { SyntaxNode } from './parseSource.ts'
import type { ValueKind } from './valueKind.ts'
import { childrenOf } from './childrenOf.ts'
import { literalOf } from './literalOf.ts'
import { parseSource } from './parseSource.ts'

export type Inferred = {
  kind: ValueKind
  /** Comparisons and sums of values that can never go together, as they are written. */
  misfits: string[]
}

/**
 * What sort of value an expression gives, and where it brings together what does not go together. Conservative: of what it
 * does not know it says nothing. A missing value goes with everything.
 */
export function inferKind(input: string, names: string[], kindOf: (name: string) => ValueKind): Inferred {
  const { root, source } = parseSource(input, names)
  const misfits: string[] = []
  if (!root) return { kind: null, misfits }

  const textOf = (node: SyntaxNode) => source.slice(node.from, node.to)
  const note = (node: SyntaxNode) => misfits.push(textOf(node).slice(0, 120))

  function infer(node: SyntaxNode): ValueKind {
    const children = childrenOf(node)
    switch (node.name) {
      case 'ArithmeticExpression': {
        const [left, right] = operands(children, 'ArithOp')
        if (left === undefined || right === undefined) return null
        const isAddition = children.some((child) => child.name === 'ArithOp' && textOf(child) === '+')
        const isWrong = (kind: ValueKind) =>
          kind === 'boolean' || kind === 'list' || (kind === 'text' && !isAddition)
        if (isWrong(left) || isWrong(right) || areApart(left, right)) note(node)
        return left === 'number' && right === 'number' ? 'number' : null
      }
      case 'Comparison': {
        const [left, right] = operands(children, 'CompareOp')
        if (left !== undefined && right !== undefined && areApart(left, right)) note(node)
        return 'boolean'
      }
      case 'Conjunction':
      case 'Disjunction':
        for (const child of children) if (isWrongTruth(infer(child))) note(child)
        return 'boolean'
      case 'Expression':
      case 'ParenthesizedExpression': {
        const inner = children.filter(({ name }) => name !== '(' && name !== ')')
        return inner.length === 1 && inner[0] ? infer(inner[0]) : null
      }
      case 'QuantifiedExpression':
        return 'boolean'
      case 'DateTimeLiteral':
        return 'time'
      case 'List':
        return 'list'
      case 'VariableName':
        return kindOf(textOf(node).replace(/\s+/g, ' ').trim())
      default:
        return kindOfLiteral(literalOf(node, source))
    }
  }

  function operands(children: SyntaxNode[], operator: string): (undefined | ValueKind)[] {
    const [left, middle, right] = children
    return left && right && middle?.name === operator ? [infer(left), infer(right)] : []
  }

  return { kind: infer(root), misfits }
}

const areApart = (a: ValueKind, b: ValueKind): boolean => a !== null && b !== null && a !== b

const isWrongTruth = (kind: ValueKind): boolean => kind !== null && kind !== 'boolean'

function kindOfLiteral(value: unknown): ValueKind {
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return 'number'
  return typeof value === 'boolean' ? 'boolean' : null
}
