import { signedIn } from '../../access/signedIn.ts'
import { ballotStatus } from '../../src/services/council/ballotStatus.ts'
import type { GraphqlKit } from './graphqlKit.ts'
import { guardedOperation } from './guardedOperation.ts'
import { ownDossier } from './ownDossier.ts'

/** How a vote of the council goes; never who voted how. */
export const councilQueries = ({ json: type, text }: GraphqlKit) => ({
  ballotStatus: guardedOperation({
    access: signedIn,
    args: { session: text },
    run: async (input, actor, req) => {
      const { id } = await ownDossier({ collection: 'council-sessions', id: input['session'] }, req)
      return ballotStatus(req.payload, id, actor)
    },
    type,
  }),
})
