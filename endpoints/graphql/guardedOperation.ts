import type { GraphQLFieldConfigArgumentMap, GraphQLOutputType } from 'graphql'
import type { Access, PayloadRequest } from 'payload'

import { actorOf, type Person } from '../../src/services/dossiers/actorOf.ts'
import { assertAccess } from '../guardedEndpoint.ts'

export type OperationInput = Record<string, unknown>

type GuardedOperationArgs = {
  access: Access
  args: GraphQLFieldConfigArgumentMap
  run: (input: OperationInput, actor: Person, req: PayloadRequest) => unknown
  type: GraphQLOutputType
}

/** A GraphQL query or mutation of our own with its access rule; start-up refuses those that were not made here. */
export const guardedOperation = ({ access, args, run, type }: GuardedOperationArgs) => ({
  args,
  extensions: { access },
  resolve: async (_: unknown, input: OperationInput, { req }: { req: PayloadRequest }) => {
    await assertAccess(access, req)
    return run(input, actorOf(req.user), req)
  },
  type,
})
