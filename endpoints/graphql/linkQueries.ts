import { signedIn } from '../../access/signedIn.ts'
import { readLinks } from '../../src/services/links/readLinks.ts'
import { formCollection } from '../formCollection.ts'
import type { GraphqlKit } from './graphqlKit.ts'
import { guardedOperation } from './guardedOperation.ts'
import { ownDossier } from './ownDossier.ts'

/** The one-time links that one has given on a dossier. */
export const linkQueries = ({ dossier: args, json: type }: GraphqlKit) => ({
  links: guardedOperation({
    access: signedIn,
    args,
    run: async (input, actor, req) => {
      const named = { ...input, collection: formCollection(input['collection']) }
      const { collection, id } = await ownDossier(named, req)
      return readLinks(req.payload, collection, id, actor)
    },
    type,
  }),
})
