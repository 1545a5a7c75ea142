import { signedIn } from '../../access/signedIn.ts'
import { castBallot } from '../../src/services/council/castBallot.ts'
import { createSession } from '../../src/services/council/createSession.ts'
import { reviseSession } from '../../src/services/council/reviseSession.ts'
import type { CommandKit } from './commandKit.ts'
import { commonOf } from './commonOf.ts'
import type { GraphqlKit } from './graphqlKit.ts'
import { guardedOperation } from './guardedOperation.ts'
import { objectIn } from './objectIn.ts'
import { ownDossier } from './ownDossier.ts'

/** Sessions of the council and the ballots in them. */
export const councilMutations = (kit: GraphqlKit, { command, starting }: CommandKit) => {
  const { GraphQL, keyed, rev, someJson, text } = kit
  return {
    castBallot: guardedOperation({
      access: signedIn,
      args: { choices: someJson, ...keyed, session: text },
      run: (input, actor, req) =>
        castBallot({
          ...commonOf(input, actor, req),
          choices: input['choices'],
          session: String(input['session']),
        }),
      type: new GraphQL.GraphQLObjectType({ fields: { tracker: text }, name: 'BallotReceipt' }),
    }),
    reviseCouncilSession: command({ data: someJson, id: text, rev }, async (input, common, req) => {
      const { id } = await ownDossier({ ...input, collection: 'council-sessions' }, req)
      const data = { ...objectIn(input, 'data'), rev: input['rev'] }
      return { id, ...(await reviseSession({ ...common, id, input: data })) }
    }),
    startCouncilSession: starting(createSession),
  }
}
