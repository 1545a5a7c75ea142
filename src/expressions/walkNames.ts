import type { Fault, SyntaxNode } from './parseSource.ts'
import { builtinNames } from './builtinNames.ts'
import { childrenOf } from './childrenOf.ts'
import { forbiddenNames } from './forbiddenNames.ts'
import { limits } from './limits.ts'
import { tooDeep } from './parseSource.ts'

export type FoundName = { from: number; isKnown: boolean; name: string; root: null | string }
export type Walk = { faults: Fault[]; names: FoundName[] }

/** `steps`: how often what stands here is worked out at most. */
type Scope = { isOpen: boolean; known: ReadonlySet<string>; local: ReadonlySet<string>; steps: number }

/**
 * Every name that an expression uses from outside, and whether it is known; and what makes the expression unsafe to run.
 * Names that the expression binds itself (loops, function parameters, entries of a context) are left out.
 */
export function walkNames(root: SyntaxNode, source: string, knownNames: string[]): Walk {
  const walk: Walk = { faults: [], names: [] }
  const members = membersOf(knownNames)
  let loopVariables = 0

  const textOf = (node: SyntaxNode) => source.slice(node.from, node.to).replace(/\s+/g, ' ').trim()
  const found = (node: SyntaxNode, name: string, isKnown: boolean, rootName: null | string) =>
    walk.names.push({ from: node.from, isKnown: isKnown && !forbiddenNames.has(name), name, root: rootName })
  const bind = (scope: Scope, ...names: string[]): Scope => ({
    ...scope,
    local: new Set([...scope.local, ...names]),
  })
  const each = (nodes: SyntaxNode[], scope: Scope, depth: number) => {
    for (const node of nodes) visit(node, scope, depth + 1)
  }

  function visit(node: SyntaxNode, scope: Scope, depth: number): void {
    if (depth > limits.treeDepth) {
      if (walk.faults.length === 0) walk.faults.push(tooDeep(node.from))
      return
    }

    const children = childrenOf(node)
    switch (node.name) {
      case 'VariableName': {
        const name = textOf(node)
        if (scope.local.has(name)) return
        const isKnown = scope.isOpen || scope.known.has(name) || builtinNames.has(name)
        found(node, name, isKnown, scope.known.has(name) ? name : null)
        return
      }
      case 'FilterExpression': {
        const [target, ...rest] = children
        if (!target) return
        visit(target, scope, depth + 1)
        const columns = members.get(textOf(target))
        const inner = repeat(bind(scope, 'item', ...(columns ?? [])), limits.listSteps, node.from)
        each(rest, columns ? inner : { ...inner, isOpen: true }, depth)
        return
      }
      case 'PathExpression': {
        const [target, , path] = children
        each(children.slice(0, 1), scope, depth)
        if (!target || !path) return
        const columns = scope.local.has(textOf(target)) ? undefined : members.get(textOf(target))
        const name = textOf(path)
        if (forbiddenNames.has(name) || (columns && !columns.has(name))) found(path, name, false, null)
        return
      }
      case 'ForExpression':
      case 'QuantifiedExpression': {
        each(children, bindLoops(children, scope, depth), depth)
        return
      }
      case 'InExpressions':
        return
      case 'FunctionDefinition':
        each(children, bind(scope, ...namesIn(children, 'ParameterName')), depth)
        return
      case 'Context':
        each(children, bind(scope, ...namesIn(children, 'Key')), depth)
        return
      case 'Key':
        if (forbiddenNames.has(textOf(node))) found(node, textOf(node), false, null)
        return
      case 'ParameterName':
      case 'Type':
        return
      case 'FunctionInvocation':
        checkPattern(children)
        checkClock(children)
        break
      case 'IterationContext':
        checkSpan(node)
        break
      default:
    }
    each(children, scope, depth)
  }

  function bindLoops(children: SyntaxNode[], outer: Scope, depth: number): Scope {
    // `partial` is not bound: a result that doubles with each step would fill the memory.
    let scope = outer
    for (const loop of children.filter((child) => child.name === 'InExpressions').flatMap(childrenOf)) {
      const [name, , ...list] = childrenOf(loop)
      if (!name) continue
      each(list, scope, depth)
      scope = repeat(bind(scope, textOf(name)), spanOf(list), loop.from)
      loopVariables += 1
      if (loopVariables === limits.loopVariables + 1) walk.faults.push(tooManyLoops(loop.from))
    }
    return scope
  }

  function repeat(scope: Scope, times: number, from: number): Scope {
    const steps = scope.steps * times
    if (steps > limits.steps && scope.steps <= limits.steps) walk.faults.push(tooLong(from))
    return { ...scope, steps }
  }

  function spanOf(list: SyntaxNode[]): number {
    const [, first, last] = /(-?\d{1,9})\s*\.\.\s*(-?\d{1,9})/.exec(list.map(textOf).join(' ')) ?? []
    return first === undefined ? limits.listSteps : Math.abs(Number(last) - Number(first)) + 1
  }

  function namesIn(nodes: SyntaxNode[], kind: string): string[] {
    return nodes.flatMap((node) =>
      node.name === kind ? [textOf(node).replace(/^"|"$/g, '')] : namesInside(node, kind),
    )
  }

  function namesInside(node: SyntaxNode, kind: string): string[] {
    const isPart = ['FormalParameters', 'FormalParameter', 'ContextEntry'].includes(node.name)
    return isPart ? namesIn(childrenOf(node), kind) : []
  }

  /** Loops over numbers must be written with numbers: a bound that comes from the data could be a billion. */
  function checkSpan(node: SyntaxNode): void {
    const range = textOf(node)
    if (!range.includes('..')) return
    const bounds = /^[[(\]]?\s*(-?\d{1,9})\s*\.\.\s*(-?\d{1,9})\s*[\])[]?$/.exec(range)
    if (bounds && Math.abs(Number(bounds[2]) - Number(bounds[1])) <= limits.loopSpan) return
    walk.faults.push({
      from: node.from,
      vi: 'vòng lặp theo số phải viết rõ hai đầu bằng số và không quá 1.000 bước',
      en: 'a counted loop needs both ends written as numbers, at most 1,000 steps apart',
    })
  }

  /** `today` is a fact of the context and not a function. */
  function checkClock([callee]: SyntaxNode[]): void {
    if (callee && ['now', 'today'].includes(textOf(callee))) found(callee, textOf(callee), false, null)
  }

  /** A repeated group that repeats inside can take forever on a chosen text. */
  function checkPattern([callee, ...rest]: SyntaxNode[]): void {
    if (!callee || !['matches', 'replace', 'split'].includes(textOf(callee))) return
    const parameters = rest.find((child) => child.name.endsWith('Parameters'))
    const values = parameters ? childrenOf(parameters) : []
    const pattern = values[1]
    const isLiteral = pattern?.name === 'StringLiteral'
    if (isLiteral && !/\([^)]*[+*{|][^)]*\)\s*[+*{]|\\\\?[1-9]/.test(textOf(pattern))) return
    walk.faults.push({
      from: callee.from,
      vi: 'mẫu so khớp phải là chuỗi viết sẵn, không lặp lồng nhau',
      en: 'a pattern must be a written string without repetition inside repetition',
    })
  }

  visit(root, { isOpen: false, known: rootsOf(knownNames), local: new Set(), steps: 1 }, 0)
  return walk
}

function rootsOf(names: string[]): Set<string> {
  return new Set(names.map((name) => name.normalize('NFC').split('.', 1)[0] ?? name))
}

function membersOf(names: string[]): Map<string, Set<string>> {
  const members = new Map<string, Set<string>>()
  for (const name of names) {
    const [root, member] = name.normalize('NFC').split('.', 2)
    if (root && member) members.set(root, (members.get(root) ?? new Set()).add(member))
  }
  return members
}

const tooManyLoops = (from: number): Fault => ({
  from,
  vi: 'một biểu thức chỉ được dùng tối đa hai vòng lặp',
  en: 'an expression may use at most two loops',
})

const tooLong = (from: number): Fault => ({
  from,
  vi: 'biểu thức chạy quá lâu vì vòng lặp hoặc bộ lọc lồng nhau, hãy tách thành trường tính toán trong bảng',
  en: 'the expression runs too long with loops or filters within one another, use computed columns',
})
