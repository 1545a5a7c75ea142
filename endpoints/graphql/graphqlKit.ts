import type * as GraphQLModule from 'graphql'

import { jsonScalar } from './jsonScalar.ts'

/** What the operations of every topic are written with. */
export const graphqlKit = (GraphQL: typeof GraphQLModule) => {
  const { GraphQLInt, GraphQLNonNull, GraphQLString } = GraphQL
  const json = jsonScalar(GraphQL)
  const text = { type: new GraphQLNonNull(GraphQLString) }
  return {
    GraphQL,
    /** A dossier, by the slug of its collection and its id. */
    dossier: { collection: text, id: text },
    int: { type: GraphQLInt },
    json,
    /** The caller's name for a command, of which a repeat gets the first answer. */
    keyed: { idempotencyKey: { type: GraphQLString } },
    optional: { type: GraphQLString },
    rev: { type: new GraphQLNonNull(GraphQLInt) },
    someJson: { type: new GraphQLNonNull(json) },
    text,
  }
}

export type GraphqlKit = ReturnType<typeof graphqlKit>
