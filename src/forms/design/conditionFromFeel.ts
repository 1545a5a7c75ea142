import type { SyntaxNode } from '../../expressions/parseSource.ts'
import type { ConditionGroup, ConditionOperator, ConditionRule } from './conditionTree.ts'
import { parseSource } from '../../expressions/parseSource.ts'
import { childrenOf } from '../../expressions/childrenOf.ts'
import { literalValue } from '../../expressions/literalValue.ts'

type Read = ConditionGroup | ConditionRule | null

/** A FEEL condition as it can be drawn: comparisons of a name with a value, joined; null for anything else. */
export function conditionFromFeel(input: string, names: string[]): ConditionGroup | null {
  if (input.trim() === '') return { items: [], join: 'and' }
  const { root, source } = parseSource(input, names)
  const top = root ? childrenOf(root)[0] : undefined
  const read = top ? readNode(top, source) : null
  if (!read) return null
  return 'join' in read ? read : { items: [read], join: 'and' }
}

function readNode(node: SyntaxNode, source: string): Read {
  const parts = childrenOf(node)
  switch (node.name) {
    case 'Conjunction':
      return readJoined(node, 'and', source)
    case 'Disjunction':
      return readJoined(node, 'or', source)
    case 'ParenthesizedExpression':
      return parts[1] ? readNode(parts[1], source) : null
    case 'Comparison':
      return readComparison(parts, source)
    case 'FunctionInvocation':
      return readCall(node, source)
    default:
      return null
  }
}

function readJoined(node: SyntaxNode, join: 'and' | 'or', source: string): Read {
  const kind = join === 'and' ? 'Conjunction' : 'Disjunction'
  const items: ConditionGroup['items'] = []
  for (const part of childrenOf(node)) {
    if (part.name === join) continue
    const item = part.name === kind ? readJoined(part, join, source) : readNode(part, source)
    if (!item) return null
    if ('join' in item && item.join === join) items.push(...item.items)
    else items.push(item)
  }
  return { items, join }
}

const comparisons: Record<string, ConditionOperator> = {
  '!=': 'differs',
  '<': 'less',
  '<=': 'atMost',
  '=': 'equals',
  '>': 'more',
  '>=': 'atLeast',
}

function readComparison(parts: SyntaxNode[], source: string): Read {
  const [left, operator, right] = parts
  if (!left || !operator || !right) return null
  const text = (node: SyntaxNode) => source.slice(node.from, node.to)
  if (operator.name === 'in') return readOneOf(left, parts[3], source)
  const sign = text(operator)
  const value = literalValue(right, source)
  const kind = comparisons[sign]
  if (value === undefined || kind === undefined) return null

  const called = callOf(left, source)
  if (called?.name === 'count' && called.args.length === 1 && sign === '>=') {
    return { name: called.args[0] ?? '', operator: 'rowsAtLeast', value }
  }
  if (left.name !== 'VariableName') return null
  if (value !== null) return { name: text(left), operator: kind, value }
  if (sign === '=') return { name: text(left), operator: 'isEmpty', value: null }
  return sign === '!=' ? { name: text(left), operator: 'isFilled', value: null } : null
}

function readOneOf(left: SyntaxNode, tests: SyntaxNode | undefined, source: string): Read {
  if (left.name !== 'VariableName' || tests?.name !== 'PositiveUnaryTests') return null
  const values = childrenOf(tests).map((test) => {
    const [literal] = childrenOf(test)
    return literal ? literalValue(literal, source) : undefined
  })
  const texts = values.filter((value) => typeof value === 'string')
  if (texts.length !== values.length) return null
  return { name: source.slice(left.from, left.to), operator: 'oneOf', value: texts }
}

const calls: Record<string, ConditionOperator> = {
  contains: 'contains',
  'list contains': 'includes',
  'starts with': 'startsWith',
}

function readCall(node: SyntaxNode, source: string): Read {
  const call = callOf(node, source)
  if (!call) return null
  const operator = calls[call.name]
  const [name, value] = call.args
  if (operator && name && typeof call.value === 'string' && value !== undefined) {
    return { name, operator, value: call.value }
  }
  // `not(list contains(x, "v") = true)`, as `conditionToFeel` writes it.
  const inner = call.nodes[0]
  if (call.name !== 'not' || inner?.name !== 'Comparison') return null
  const [left, sign, right] = childrenOf(inner)
  if (!left || !sign || !right || source.slice(sign.from, right.to).replace(/\s/g, '') !== '=true')
    return null
  const read = readCall(left, source)
  return read && 'operator' in read && read.operator === 'includes' ? { ...read, operator: 'excludes' } : null
}

/** A call by its name, its arguments as written (the first a plain name), and the second one as a value. */
function callOf(node: SyntaxNode, source: string) {
  if (node.name !== 'FunctionInvocation') return null
  const [callee, , parameters] = childrenOf(node)
  if (!callee || parameters?.name !== 'PositionalParameters') return null
  const nodes = childrenOf(parameters)
  const [first, second] = nodes
  return {
    args: nodes.map((each) => source.slice(each.from, each.to)).slice(first?.name === 'VariableName' ? 0 : 2),
    name: source.slice(callee.from, callee.to).replace(/\s+/g, ' '),
    nodes,
    value: second ? literalValue(second, source) : undefined,
  }
}
