import { signedIn } from '../../access/signedIn.ts'
import { startCase } from '../../src/services/cases/startCase.ts'
import { createDecision } from '../../src/services/decisions/createDecision.ts'
import { performAction } from '../../src/services/dossiers/performAction.ts'
import { performBulk } from '../../src/services/dossiers/performBulk.ts'
import { saveAnswers } from '../../src/services/dossiers/saveAnswers.ts'
import { startNomination } from '../../src/services/nominations/startNomination.ts'
import { actionInput } from '../actionInput.ts'
import { graphqlCollection } from '../graphqlCollection.ts'
import { presentBulk } from '../presentBulk.ts'
import { bulkTypes } from './bulkTypes.ts'
import type { CommandKit } from './commandKit.ts'
import { commonOf } from './commonOf.ts'
import type { GraphqlKit } from './graphqlKit.ts'
import { guardedOperation } from './guardedOperation.ts'
import { ownDossier } from './ownDossier.ts'

/** Beginning, filling in and moving dossiers, one by one or many at once. */
export const dossierMutations = (kit: GraphqlKit, { command, starting }: CommandKit) => {
  const { GraphQL, dossier, json, keyed, optional, rev, someJson, text } = kit
  const { items, results } = bulkTypes(GraphQL)
  const acting = { action: text, comment: optional, data: { type: json }, onBehalfOf: optional }
  return {
    performAction: command({ ...dossier, ...acting, rev }, async (input, common, req) => {
      const { collection, id } = await ownDossier(input, req)
      const action = String(input['action'])
      return { id, ...(await performAction({ ...common, ...actionInput(input), action, collection, id })) }
    }),
    performActions: guardedOperation({
      access: signedIn,
      args: { ...acting, collection: text, items: { type: items }, ...keyed },
      run: async (input, actor, req) => {
        const { comment, data, onBehalfOf } = actionInput({ ...input, rev: 0 })
        const done = await performBulk({
          ...commonOf(input, actor, req),
          action: String(input['action']),
          collection: graphqlCollection(input['collection']),
          comment,
          data,
          items: input['items'],
          onBehalfOf,
          user: req.user,
        })
        return presentBulk(done, req)
      },
      type: results,
    }),
    saveAnswers: command({ ...dossier, answers: someJson, rev }, async (input, common, req) => {
      const { collection, id } = await ownDossier(input, req)
      const { answers } = input
      return { id, ...(await saveAnswers({ ...common, answers, collection, id, rev: input['rev'] })) }
    }),
    startCase: starting(startCase),
    startDecision: starting(createDecision),
    startNomination: starting(startNomination),
  }
}
