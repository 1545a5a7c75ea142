import { signedIn } from '../../access/signedIn.ts'
import { explainField } from '../../src/services/dossiers/explainField.ts'
import { readActions } from '../../src/services/dossiers/readActions.ts'
import { readForm } from '../../src/services/dossiers/readForm.ts'
import { readHistory } from '../../src/services/dossiers/readHistory.ts'
import { describeFile } from '../../src/services/files/describeFile.ts'
import { filesFor } from '../filesFor.ts'
import { formCollection } from '../formCollection.ts'
import { graphqlCollection } from '../graphqlCollection.ts'
import { listDocuments } from '../listDocuments.ts'
import type { GraphqlKit } from './graphqlKit.ts'
import { guardedOperation } from './guardedOperation.ts'
import { ownDossier } from './ownDossier.ts'

/** What REST answers under `/:id/actions`, `/history`, `/form`, `/why`, `/files` and `/documents`, of any dossier one may read. */
export const dossierQueries = ({ dossier: args, json: type, text }: GraphqlKit) => {
  const ofDossier = { access: signedIn, args, type }
  return {
    availableActions: guardedOperation({
      ...ofDossier,
      run: async (input, actor, req) => {
        const { collection, dossier } = await ownDossier(input, req)
        return readActions({ actor, collection, dossier, payload: req.payload })
      },
    }),
    documents: guardedOperation({
      ...ofDossier,
      run: (input, _actor, req) =>
        listDocuments(req, graphqlCollection(input['collection']), String(input['id'])),
    }),
    explainField: guardedOperation({
      ...ofDossier,
      args: { ...args, key: text },
      run: async (input, actor, req) => {
        const { dossier } = await ownDossier(
          { ...input, collection: formCollection(input['collection']) },
          req,
        )
        return explainField(req.payload, dossier, actor, String(input['key']))
      },
    }),
    files: guardedOperation({
      ...ofDossier,
      run: async (input, _actor, req) => {
        const files = await filesFor(req, formCollection(input['collection']), String(input['id']))
        return files.map(describeFile)
      },
    }),
    form: guardedOperation({
      ...ofDossier,
      run: async (input, actor, req) => readForm(req.payload, (await ownDossier(input, req)).dossier, actor),
    }),
    history: guardedOperation({
      ...ofDossier,
      run: async (input, actor, req) => {
        const { collection, id } = await ownDossier(input, req)
        return readHistory({ actor, collection, id, payload: req.payload })
      },
    }),
  }
}
