import { GraphQLError, Kind, OperationTypeNode } from 'graphql'
import type {
  ASTVisitor,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  SelectionSetNode,
  ValidationContext,
  ValueNode,
} from 'graphql'

import type { Language } from '../shared/language.ts'
import type { Text } from '../shared/text.ts'
import { maxLimit } from './findQueryProblem.ts'

type LimitQueryArgs = { isSignedIn: boolean; language: Language; variables: Record<string, unknown> }

const maxAliases = 30
const maxDepth = 8
const maxDirectives = 30
const maxFields = 1000

type Measure = { aliases: number; depth: number; directives: number; fields: number; introspects: boolean }

const measure = (document: DocumentNode): Measure => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each)
  }
  const total: Measure = { aliases: 0, depth: 0, directives: 0, fields: 0, introspects: false }
  const visit = (set: SelectionSetNode, depth: number, open: readonly string[]): void => {
    for (const each of set.selections) {
      // Fragments multiply: counting goes on only while the total is still worth counting.
      if (total.fields > maxFields) return
      total.directives += each.directives?.length ?? 0
      if (each.kind === Kind.FIELD) {
        const name = each.name.value
        total.fields += 1
        if (each.alias !== undefined) total.aliases += 1
        if (name.startsWith('__') && name !== '__typename') total.introspects = true
        total.depth = Math.max(total.depth, depth)
        if (each.selectionSet) visit(each.selectionSet, depth + 1, open)
      } else if (each.kind === Kind.INLINE_FRAGMENT) {
        total.fields += 1
        visit(each.selectionSet, depth, open)
      } else {
        total.fields += 1
        const name = each.name.value
        const fragment = fragments.get(name)
        if (fragment && !open.includes(name)) visit(fragment.selectionSet, depth, [...open, name])
      }
    }
  }
  for (const each of document.definitions) {
    if (each.kind === Kind.OPERATION_DEFINITION) {
      total.directives += each.directives?.length ?? 0
      visit(each.selectionSet, 1, [])
    }
  }
  return total
}

const valueOf = (node: ValueNode | undefined, variables: Record<string, unknown>): unknown => {
  if (node?.kind === Kind.VARIABLE) return variables[node.name.value]
  if (node?.kind === Kind.INT) return Number(node.value)
  return node?.kind === Kind.BOOLEAN ? node.value : undefined
}

const pageProblem = (field: FieldNode, variables: Record<string, unknown>): Text | undefined => {
  const argument = (name: string): unknown =>
    valueOf(field.arguments?.find((each) => each.name.value === name)?.value, variables)
  const limit = argument('limit')
  const page = argument('page')
  if (typeof limit === 'number' && (limit < 1 || limit > maxLimit))
    return { vi: `limit phải từ 1 đến ${maxLimit}.`, en: `limit must be from 1 to ${maxLimit}.` }
  if (typeof page === 'number' && (page < 1 || page > 1_000_000))
    return { vi: 'page phải từ 1 đến 1000000.', en: 'page must be from 1 to 1000000.' }
  if (argument('pagination') === false && typeof limit !== 'number')
    return { vi: 'Không phân trang thì phải có limit.', en: 'Without pagination, give a limit.' }
  return undefined
}

/** A validation rule: one operation, and bounds on depth, aliases, directives and fields after fragments are opened. */
export const limitQuery =
  ({ isSignedIn, language, variables }: LimitQueryArgs) =>
  (context: ValidationContext): ASTVisitor => ({
    Field(field) {
      const problem = pageProblem(field, variables)
      if (problem !== undefined) context.reportError(new GraphQLError(problem[language], { nodes: [field] }))
    },
    Document(document) {
      const refuse = (vi: string, en: string): void =>
        context.reportError(new GraphQLError({ en, vi }[language]))
      const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
      const { aliases, depth, directives, fields, introspects } = measure(document)
      if (operations.length !== 1) refuse('Hãy gửi đúng một thao tác.', 'Send exactly one operation.')
      if (operations.some(({ operation }) => operation === OperationTypeNode.SUBSCRIPTION))
        refuse('Hệ thống không có subscription.', 'Subscriptions are not offered.')
      if (introspects && !isSignedIn) refuse('Hãy đăng nhập để đọc lược đồ.', 'Sign in to read the schema.')
      // The standard introspection query is deeper than any query about data has to be.
      if (depth > maxDepth && !(introspects && isSignedIn))
        refuse(`Truy vấn sâu quá ${maxDepth} cấp.`, `The query is deeper than ${maxDepth} levels.`)
      if (aliases > maxAliases)
        refuse(`Truy vấn có quá ${maxAliases} bí danh.`, `The query has more than ${maxAliases} aliases.`)
      if (directives > maxDirectives)
        refuse(
          `Truy vấn có quá ${maxDirectives} chỉ thị.`,
          `The query has more than ${maxDirectives} directives.`,
        )
      if (fields > maxFields)
        refuse(`Truy vấn có quá ${maxFields} trường.`, `The query has more than ${maxFields} fields.`)
    },
  })
