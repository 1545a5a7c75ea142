import { GraphQLError, Kind } from 'graphql'
import type {
  ASTVisitor,
  DocumentNode,
  FragmentDefinitionNode,
  SelectionSetNode,
  ValidationContext,
} from 'graphql'

type LimitQueryArgs = { isSignedIn: boolean }

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

/** A validation rule: one operation, and bounds on depth, aliases, directives and fields after fragments are opened. */
export const limitQuery =
  ({ isSignedIn }: LimitQueryArgs) =>
  (context: ValidationContext): ASTVisitor => ({
    Document(document) {
      const refuse = (message: string): void => context.reportError(new GraphQLError(message))
      const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length
      const { aliases, depth, directives, fields, introspects } = measure(document)
      if (operations !== 1) refuse('Send exactly one operation.')
      if (introspects && !isSignedIn) refuse('Sign in to read the schema.')
      // The standard introspection query is deeper than any query about data has to be.
      if (depth > maxDepth && !(introspects && isSignedIn))
        refuse(`The query is deeper than ${maxDepth} levels.`)
      if (aliases > maxAliases) refuse(`The query has more than ${maxAliases} aliases.`)
      if (directives > maxDirectives) refuse(`The query has more than ${maxDirectives} directives.`)
      if (fields > maxFields) refuse(`The query has more than ${maxFields} fields.`)
    },
  })
