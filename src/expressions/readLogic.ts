import type { CompareOp, Literal, Logic } from './logic.ts'
import type { SyntaxNode } from './parseSource.ts'
import { childrenOf } from './childrenOf.ts'
import { literalOf } from './literalOf.ts'
import { parseSource } from './parseSource.ts'

const mirrored: Record<CompareOp, CompareOp> = {
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '=': '=',
  '>': '<',
  '>=': '<=',
}

const other: Logic = { kind: 'other' }

/** What a condition says with `and`, `or` and comparisons of one name with one value. */
export function readLogic(input: string, names: string[]): Logic {
  const { root, source } = parseSource(input, names)
  return root ? read(root, source) : other
}

function read(node: SyntaxNode, source: string): Logic {
  const children = childrenOf(node)
  switch (node.name) {
    case 'Expression':
    case 'ParenthesizedExpression': {
      const inner = children.filter(({ name }) => name !== '(' && name !== ')')
      return inner.length === 1 && inner[0] ? read(inner[0], source) : other
    }
    case 'Conjunction':
    case 'Disjunction': {
      const parts = children.filter(({ name }) => name !== 'and' && name !== 'or')
      return {
        kind: node.name === 'Conjunction' ? 'all' : 'any',
        parts: parts.map((part) => read(part, source)),
      }
    }
    case 'Comparison':
      return readComparison(children, source)
    case 'VariableName':
      return { kind: 'name', name: nameOf(node, source) }
    default: {
      const value = literalOf(node, source)
      return value === undefined ? other : { kind: 'literal', value }
    }
  }
}

function readComparison(children: SyntaxNode[], source: string): Logic {
  const [left, middle, right] = children
  if (!left || !right || middle?.name !== 'CompareOp' || children.length !== 3) return other

  const op = source.slice(middle.from, middle.to)
  if (!isOperator(op)) return other
  const [a, b] = [literalOf(left, source), literalOf(right, source)]
  if (left.name === 'VariableName' && b !== undefined) return compare(nameOf(left, source), op, b)
  if (right.name === 'VariableName' && a !== undefined) return compare(nameOf(right, source), mirrored[op], a)
  return other
}

const compare = (name: string, op: CompareOp, value: Literal): Logic => ({ kind: 'compare', name, op, value })

const isOperator = (op: string): op is CompareOp => Object.hasOwn(mirrored, op)

const nameOf = (node: SyntaxNode, source: string): string =>
  source.slice(node.from, node.to).replace(/\s+/g, ' ').trim()
