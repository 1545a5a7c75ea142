import { signedIn } from '../../access/signedIn.ts'
import { giveLink } from '../../src/services/links/giveLink.ts'
import { revokeLink } from '../../src/services/links/revokeLink.ts'
import { refuseUnknownKeys } from '../../src/shared/refuseUnknownKeys.ts'
import { formCollection } from '../formCollection.ts'
import { linkKeys } from '../linkKeys.ts'
import { commonOf } from './commonOf.ts'
import type { GraphqlKit } from './graphqlKit.ts'
import { guardedOperation } from './guardedOperation.ts'
import { objectIn } from './objectIn.ts'
import { ownDossier } from './ownDossier.ts'

/** Giving one-time links and taking them back; they are followed without an account, and so not here. */
export const linkMutations = ({ dossier: args, json: type, keyed, someJson, text }: GraphqlKit) => ({
  giveLink: guardedOperation({
    access: signedIn,
    args: { ...args, data: someJson, ...keyed },
    run: async (given, actor, req) => {
      const input = objectIn(given, 'data')
      refuseUnknownKeys(input, linkKeys)
      const named = { ...given, collection: formCollection(given['collection']) }
      const { collection, dossier } = await ownDossier(named, req)
      return giveLink({ ...commonOf(given, actor, req), collection, dossier, input })
    },
    type,
  }),
  revokeLink: guardedOperation({
    access: signedIn,
    args: { id: text },
    run: (input, actor, { payload }) => revokeLink({ actor, id: String(input['id']), payload }),
    type,
  }),
})
