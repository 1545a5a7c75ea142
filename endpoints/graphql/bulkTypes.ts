import type * as GraphQLModule from 'graphql'

/** One action on many dossiers in GraphQL: each with the rev that was read, and a result for each. */
export const bulkTypes = (GraphQL: typeof GraphQLModule) => {
  const { GraphQLBoolean, GraphQLInputObjectType, GraphQLInt, GraphQLList } = GraphQL
  const { GraphQLNonNull, GraphQLObjectType, GraphQLString } = GraphQL
  const text = { type: new GraphQLNonNull(GraphQLString) }
  const item = new GraphQLInputObjectType({
    fields: { id: text, rev: { type: new GraphQLNonNull(GraphQLInt) } },
    name: 'BulkItem',
  })
  const refusal = new GraphQLObjectType({
    fields: { code: text, message: text, path: { type: GraphQLString } },
    name: 'BulkRefusal',
  })
  const result = new GraphQLObjectType({
    fields: {
      errors: { type: new GraphQLList(new GraphQLNonNull(refusal)) },
      id: text,
      ok: { type: new GraphQLNonNull(GraphQLBoolean) },
      rev: { type: GraphQLInt },
      state: { type: GraphQLString },
      status: { type: GraphQLInt },
    },
    name: 'BulkResult',
  })
  const listOf = <Type extends GraphQLModule.GraphQLNullableType>(type: Type) =>
    new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)))
  return { items: listOf(item), results: listOf(result) }
}
