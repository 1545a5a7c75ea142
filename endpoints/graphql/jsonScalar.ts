import type * as GraphQLModule from 'graphql'

const SCALARS = new WeakMap<object, GraphQLModule.GraphQLScalarType>()

/** Free JSON in and out, for answers and action data, which each service judges itself. */
export const jsonScalar = (GraphQL: typeof GraphQLModule): GraphQLModule.GraphQLScalarType => {
  const known = SCALARS.get(GraphQL)
  if (known) return known
  const { GraphQLScalarType, Kind } = GraphQL
  const literal = (node: GraphQLModule.ValueNode, variables?: Record<string, unknown> | null): unknown => {
    switch (node.kind) {
      case Kind.INT:
      case Kind.FLOAT:
        return Number(node.value)
      case Kind.STRING:
      case Kind.BOOLEAN:
      case Kind.ENUM:
        return node.value
      case Kind.LIST:
        return node.values.map((value) => literal(value, variables))
      case Kind.OBJECT:
        return Object.fromEntries(
          node.fields.map(({ name, value }) => [name.value, literal(value, variables)]),
        )
      case Kind.VARIABLE:
        return variables?.[node.name.value]
      case Kind.NULL:
        return null
    }
  }
  const scalar = new GraphQLScalarType({
    name: 'FreeJSON',
    parseLiteral: literal,
    parseValue: (value) => value,
    serialize: (value) => value,
  })
  SCALARS.set(GraphQL, scalar)
  return scalar
}
