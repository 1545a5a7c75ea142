import type { SyntaxNode } from './parseSource.ts'
import { builtinNames } from './builtinNames.ts'
import { parseSource } from './parseSource.ts'
import { childrenOf } from './childrenOf.ts'

/** What a name in an expression means: `field:total`, `column:rows.amount`, `local:r`, `function:sum`, `open:x`, `member:x`. */
export type NameUse = { binding: string; from: number; to: number }

/** Where an expression stands: the table whose row it judges, and the table that `value` is. */
export type ExpressionPlace = { row?: string; value?: string }

/** A list or row of a table, a value without columns, or something that cannot be told. */
type Kind = 'plain' | 'unknown' | { table: string }
type Scope = { isOpen: boolean; locals: ReadonlyMap<string, { binding: string; kind: Kind }> }

/**
 * Every use of a name in an expression with what it means there; null when the source cannot be parsed. `open:` is a
 * name inside a filter of something unknown, `member:` a member of it: neither can be told apart by reading.
 */
export function resolveNames(
  source: string,
  knownNames: string[],
  place: ExpressionPlace = {},
): NameUse[] | null {
  const parsed = parseSource(source, knownNames)
  if (!parsed.root) return null

  const uses: NameUse[] = []
  const tables = tablesOf(knownNames)
  const textOf = (node: SyntaxNode) => parsed.source.slice(node.from, node.to).replace(/\s+/g, ' ').trim()
  const use = (node: SyntaxNode, binding: string) => uses.push({ binding, from: node.from, to: node.to })

  const withColumns = (scope: Scope, table: string): Scope => {
    const plain: Kind = 'plain'
    const columns = [...(tables.get(table) ?? [])].map(
      (name) => [name, { binding: `column:${table}.${name}`, kind: plain }] as const,
    )
    return { ...scope, locals: new Map([...scope.locals, ...columns]) }
  }
  const withLocal = (scope: Scope, name: string, kind: Kind): Scope => ({
    ...scope,
    locals: new Map([...scope.locals, [name, { binding: `local:${name}`, kind }]]),
  })

  function kindOf(node: SyntaxNode, scope: Scope): Kind {
    const [first, second] = childrenOf(node)
    switch (node.name) {
      case 'VariableName': {
        const name = textOf(node)
        const local = scope.locals.get(name)
        if (local) return local.kind
        if (scope.isOpen) return 'unknown'
        return tables.has(name) ? { table: name } : 'plain'
      }
      case 'FilterExpression':
      case 'IterationContext':
        return first ? kindOf(first, scope) : 'unknown'
      case 'ParenthesizedExpression':
        return second ? kindOf(second, scope) : 'unknown'
      case 'PathExpression':
        return first && kindOf(first, scope) === 'unknown' ? 'unknown' : 'plain'
      default:
        return 'unknown'
    }
  }

  function visitVariable(node: SyntaxNode, scope: Scope): void {
    const name = textOf(node)
    const local = scope.locals.get(name)
    if (local) use(node, local.binding)
    else if (builtinNames.has(name) && !tables.has(name) && !knownNames.includes(name))
      use(node, `function:${name}`)
    else use(node, scope.isOpen ? `open:${name}` : `field:${name}`)
  }

  function visitFilter([target, ...rest]: SyntaxNode[], scope: Scope): void {
    if (!target) return
    visit(target, scope)
    const kind = kindOf(target, scope)
    const inner = withLocal(scope, 'item', kind)
    const isTable = typeof kind === 'object'
    for (const node of rest)
      visit(node, isTable ? withColumns(inner, kind.table) : { ...inner, isOpen: true })
  }

  function visitPath([target, , member]: SyntaxNode[], scope: Scope): void {
    if (!target || !member) return
    visit(target, scope)
    const kind = kindOf(target, scope)
    if (typeof kind === 'object') use(member, `column:${kind.table}.${textOf(member)}`)
    else if (kind === 'unknown') use(member, `member:${textOf(member)}`)
  }

  function bindLoops(children: SyntaxNode[], outer: Scope): Scope {
    let scope = withLocal(outer, 'partial', 'unknown')
    for (const loop of children.filter((child) => child.name === 'InExpressions').flatMap(childrenOf)) {
      const [name, , ...list] = childrenOf(loop)
      const [first] = list
      if (!name || !first) continue
      for (const node of list) visit(node, scope)
      scope = withLocal(scope, textOf(name), kindOf(first, scope))
    }
    return scope
  }

  function visit(node: SyntaxNode, scope: Scope): void {
    const children = childrenOf(node)
    switch (node.name) {
      case 'VariableName': {
        visitVariable(node, scope)
        return
      }
      case 'FilterExpression': {
        visitFilter(children, scope)
        return
      }
      case 'PathExpression': {
        visitPath(children, scope)
        return
      }
      case 'InExpressions':
      case 'ParameterName':
      case 'Key':
      case 'Type':
        return
      case 'ForExpression':
      case 'QuantifiedExpression': {
        const inner = bindLoops(children, scope)
        for (const child of children) visit(child, inner)
        return
      }
      case 'FunctionDefinition':
      case 'Context': {
        const names = namesInside(node, textOf)
        const inner = names.reduce((each, name) => withLocal(each, name, 'unknown'), scope)
        for (const child of children) visit(child, inner)
        return
      }
      default:
        for (const child of children) visit(child, scope)
    }
  }

  visit(parsed.root, startScope(place, withColumns, withLocal))
  return uses
}

function startScope(
  { row, value }: ExpressionPlace,
  withColumns: (scope: Scope, table: string) => Scope,
  withLocal: (scope: Scope, name: string, kind: Kind) => Scope,
): Scope {
  const empty: Scope = { isOpen: false, locals: new Map() }
  const inRow = row === undefined ? empty : withColumns(empty, row)
  return value === undefined ? inRow : withLocal(inRow, 'value', { table: value })
}

function namesInside(node: SyntaxNode, textOf: (node: SyntaxNode) => string): string[] {
  return childrenOf(node).flatMap((child) => {
    if (child.name === 'Key' || child.name === 'ParameterName') return [textOf(child).replace(/^"|"$/g, '')]
    const isPart = ['FormalParameters', 'FormalParameter', 'ContextEntry'].includes(child.name)
    return isPart ? namesInside(child, textOf) : []
  })
}

function tablesOf(names: string[]): Map<string, Set<string>> {
  const tables = new Map<string, Set<string>>()
  for (const name of names) {
    const [root, member] = name.normalize('NFC').split('.', 2)
    if (root && member) tables.set(root, (tables.get(root) ?? new Set()).add(member))
  }
  return tables
}
