import type { Text } from '../shared/text.ts'
import type { SyntaxNode } from './parseSource.ts'
import { formatDate } from '../shared/formatDate.ts'
import { formatNumber } from '../shared/formatNumber.ts'
import { explainCall } from './explainCall.ts'
import { explainDay } from './explainDay.ts'
import { parseSource } from './parseSource.ts'
import { phrases } from './phrases.ts'
import { childrenOf } from './childrenOf.ts'
import { literalValue } from './literalValue.ts'

/** How the names of an expression are called for people. */
export type Naming = {
  /** The label of a name, or of a member of a table (`rows.amount`). */
  labelOf: (name: string) => Text | undefined
  names: string[]
  /** What a value of a name is called: the label of an option. */
  valueLabelOf: (name: string, value: string) => Text | undefined
}

export type Explain = {
  node: (node: SyntaxNode, table?: string) => Text
  textOf: (node: SyntaxNode) => string
  /** A value compared with what `subject` names. */
  valueOf: (subject: string, node: SyntaxNode, table?: string) => Text
}

/** A FEEL expression as a sentence, or null when it cannot be parsed. What has no phrase is shown as it is written. */
export function explainExpression(input: string, naming: Naming): null | Text {
  const { root, source } = parseSource(input, naming.names)
  const top = root ? childrenOf(root)[0] : undefined
  if (!top) return null

  const textOf = (node: SyntaxNode) => source.slice(node.from, node.to).replace(/\s+/g, ' ').trim()
  const asWritten = (node: SyntaxNode): Text => both(`\`${textOf(node)}\``)

  /** `table` is the table whose columns the names are, inside a filter or a loop. */
  function node(each: SyntaxNode, table?: string): Text {
    const parts = childrenOf(each)
    switch (each.name) {
      case 'Conjunction':
      case 'Disjunction':
        return joined(each, table)
      case 'Comparison':
        return comparison(parts, table) ?? asWritten(each)
      case 'ParenthesizedExpression':
        return parts[1] ? bracket(node(parts[1], table)) : asWritten(each)
      case 'ArithmeticExpression':
        return arithmetic(parts, table) ?? asWritten(each)
      case 'IfExpression':
        return ifThenElse(parts, table) ?? asWritten(each)
      case 'VariableName':
        return (
          named(table ? `${table}.${textOf(each)}` : textOf(each)) ?? named(textOf(each)) ?? asWritten(each)
        )
      case 'PathExpression':
        return pathOf(parts) ?? asWritten(each)
      case 'FilterExpression':
        return filterOf(parts) ?? asWritten(each)
      case 'QuantifiedExpression':
        return quantified(parts) ?? asWritten(each)
      case 'FunctionInvocation':
        return explainCall(each, { node, textOf, valueOf }, table) ?? asWritten(each)
      case 'DateTimeLiteral':
        return explainDay(each, { node, textOf, valueOf }, table) ?? asWritten(each)
      default:
        return valueText(literalValue(each, source)) ?? asWritten(each)
    }
  }

  function named(name: string): null | Text {
    const label = naming.labelOf(name)
    return label ? quoted(label) : null
  }

  function valueOf(subject: string, each: SyntaxNode, table?: string): Text {
    const value = literalValue(each, source)
    const name = table ? `${table}.${subject}` : subject
    const label = typeof value === 'string' ? naming.valueLabelOf(name, value) : undefined
    return label ? quoted(label) : node(each, table)
  }

  function joined(each: SyntaxNode, table?: string): Text {
    const word = each.name === 'Conjunction' ? phrases.and : phrases.or
    const flat = (one: SyntaxNode): SyntaxNode[] =>
      one.name === each.name ? childrenOf(one).flatMap(flat) : [one]
    const items = flat(each)
      .filter(({ name }) => name !== 'and' && name !== 'or')
      .map((item) => (item.name === 'Disjunction' ? bracket(node(item, table)) : node(item, table)))
    return merge(items, word)
  }

  function comparison([left, sign, right, more, last]: SyntaxNode[], table?: string): null | Text {
    if (!left || !sign || !right) return null
    const subject = node(left, table)
    const written = (each: SyntaxNode) => valueOf(textOf(left), each, table)
    if (sign.name === 'between' && last) {
      return fill(phrases.between, { high: node(last, table), low: node(right, table), subject })
    }
    if (sign.name === 'in') {
      const tests = (more ? childrenOf(more) : []).flatMap(childrenOf)
      return tests.length > 0
        ? fill(phrases.oneOf, { list: merge(tests.map(written), phrases.comma), subject })
        : null
    }
    const pattern = phrases.signs[textOf(sign)]
    if (!pattern) return null
    if (right.name === 'null') return fill(textOf(sign) === '=' ? phrases.empty : phrases.filled, { subject })
    return fill(pattern, { subject, value: written(right) })
  }

  function arithmetic([left, sign, right]: SyntaxNode[], table?: string): null | Text {
    if (!left || !sign || !right) return null
    const word = { '*': '×', '-': '−', '/': '÷' }[textOf(sign)] ?? textOf(sign)
    return merge([node(left, table), node(right, table)], both(` ${word} `))
  }

  function ifThenElse(parts: SyntaxNode[], table?: string): null | Text {
    const [condition, then, otherwise] = parts.filter(({ name }) => !['else', 'if', 'then'].includes(name))
    if (!condition || !then || !otherwise) return null
    return fill(phrases.ifElse, {
      condition: node(condition, table),
      otherwise: node(otherwise, table),
      then: node(then, table),
    })
  }

  function pathOf([target, , member]: SyntaxNode[]): null | Text {
    if (!target || !member) return null
    const known = named(`${textOf(target)}.${textOf(member)}`)
    if (known) return known
    const table = target.name === 'FilterExpression' ? childrenOf(target)[0] : undefined
    const column = table ? named(`${textOf(table)}.${textOf(member)}`) : null
    return column ? fill(phrases.memberOf, { column, rows: node(target) }) : null
  }

  function filterOf([target, , condition]: SyntaxNode[]): null | Text {
    if (!target || !condition || !naming.labelOf(textOf(target))) return null
    return fill(phrases.rowsWhere, { condition: node(condition, textOf(target)), table: node(target) })
  }

  function quantified(parts: SyntaxNode[]): null | Text {
    const [word, loops] = parts
    const condition = parts.at(-1)
    const [loop, ...others] = loops ? childrenOf(loops) : []
    const list = loop ? childrenOf(loop).at(-1) : undefined
    const variable = loop ? childrenOf(loop)[0] : undefined
    if (!word || !condition || !list || !variable || others.length > 0) return null
    const table = textOf(list)
    const inRow = source.slice(condition.from, condition.to).replaceAll(`${textOf(variable)}.`, `${table}.`)
    const inner = explainExpression(inRow, naming)
    const pattern = textOf(word) === 'some' ? phrases.some : phrases.every
    return inner && naming.labelOf(table)
      ? fill(pattern, { condition: inner, table: named(table) ?? node(list) })
      : null
  }

  return node(top)
}

const both = (text: string): Text => ({ vi: text, en: text })

const quoted = ({ en, vi }: Text): Text => ({ vi: `«${vi}»`, en: `“${en || vi}”` })

const bracket = ({ en, vi }: Text): Text => ({ vi: `(${vi})`, en: `(${en})` })

const merge = (items: Text[], word: Text): Text => ({
  vi: items.map(({ vi }) => vi).join(word.vi),
  en: items.map(({ en }) => en).join(word.en),
})

/** A phrase with its blanks filled in. */
export function fill(pattern: Text, values: Record<string, Text>): Text {
  const replace = (text: string, language: 'en' | 'vi') =>
    text.replace(/\{(\w+)\}/g, (blank, name: string) => values[name]?.[language] ?? blank)
  return { vi: replace(pattern.vi, 'vi'), en: replace(pattern.en, 'en') }
}

function valueText(value: boolean | null | number | string | undefined): null | Text {
  if (value === true) return { vi: '«Có»', en: '“Yes”' }
  if (value === false) return { vi: '«Không»', en: '“No”' }
  if (value === null) return { vi: 'trống', en: 'nothing' }
  if (typeof value === 'number') return { vi: formatNumber(value), en: formatNumber(value, 'en') }
  if (value === undefined) return null
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? both(formatDate(value)) : { vi: `«${value}»`, en: `“${value}”` }
}
