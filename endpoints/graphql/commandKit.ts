import type { GraphQLFieldConfigArgumentMap } from 'graphql'
import type { PayloadRequest } from 'payload'

import { signedIn } from '../../access/signedIn.ts'
import type { Started } from '../../src/services/dossiers/startOnce.ts'
import { commonOf, type Common } from './commonOf.ts'
import type { GraphqlKit } from './graphqlKit.ts'
import { guardedOperation, type OperationInput } from './guardedOperation.ts'
import { objectIn } from './objectIn.ts'

type Start = (args: Common & { input: OperationInput }) => Promise<Started>

/** Commands on dossiers, which all answer with where the dossier stands now. */
export const commandKit = ({ GraphQL, int, keyed, optional, someJson, text }: GraphqlKit) => {
  const type = new GraphQL.GraphQLObjectType({
    fields: { id: text, rev: int, state: optional },
    name: 'CommandResult',
  })
  const command = (
    args: GraphQLFieldConfigArgumentMap,
    run: (input: OperationInput, common: Common, req: PayloadRequest) => Promise<unknown>,
  ) =>
    guardedOperation({
      access: signedIn,
      args: { ...args, ...keyed },
      run: (input, actor, req) => run(input, commonOf(input, actor, req), req),
      type,
    })
  return {
    command,
    starting: (start: Start) =>
      command({ data: someJson }, (input, common) => start({ ...common, input: objectIn(input, 'data') })),
  }
}

export type CommandKit = ReturnType<typeof commandKit>
