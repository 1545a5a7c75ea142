import type { Config, PayloadRequest } from 'payload'

import { actorOf } from '../src/services/dossiers/actorOf.ts'
import { findDossier } from '../src/services/dossiers/findDossier.ts'
import { readActions } from '../src/services/dossiers/readActions.ts'
import { readHistory } from '../src/services/dossiers/readHistory.ts'
import { DomainError } from '../src/shared/domainError.ts'
import { graphqlCollection } from './graphqlCollection.ts'
import { jsonScalar } from './jsonScalar.ts'

type Args = Record<string, unknown>
type Context = { req: PayloadRequest }

/** `availableActions` and `history` of any dossier one may read. */
export const workflowQueries: NonNullable<NonNullable<Config['graphQL']>['queries']> = (GraphQL) => {
  const json = jsonScalar(GraphQL)
  const text = { type: new GraphQL.GraphQLNonNull(GraphQL.GraphQLString) }
  const args = { collection: text, id: text }
  return {
    availableActions: {
      args,
      resolve: async (_: unknown, input: Args, { req }: Context) => {
        const { collection, dossier } = await own(input, req)
        return readActions({ actor: actorOf(req.user), collection, dossier, payload: req.payload })
      },
      type: json,
    },
    history: {
      args,
      resolve: async (_: unknown, input: Args, { req }: Context) => {
        const { collection, dossier } = await own(input, req)
        return readHistory({ actor: actorOf(req.user), collection, id: dossier.id, payload: req.payload })
      },
      type: json,
    },
  }
}

const own = async (input: Args, req: PayloadRequest) => {
  if (!req.user)
    throw new DomainError('UNAUTHENTICATED', 401, { vi: 'Hãy đăng nhập để xem.', en: 'Sign in first.' })
  const collection = graphqlCollection(input['collection'])
  const dossier = await findDossier({
    collection,
    id: String(input['id']),
    payload: req.payload,
    user: req.user,
  })
  return { collection, dossier }
}
