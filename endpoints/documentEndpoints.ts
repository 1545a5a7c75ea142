import type { Endpoint, PayloadRequest } from 'payload'

import { signedIn } from '../access/signedIn.ts'
import { convertToPdf } from '../src/services/documents/convertToPdf.ts'
import { describeDocument } from '../src/services/documents/describeDocument.ts'
import { findOffice } from '../src/services/documents/findOffice.ts'
import { readableDocuments } from '../src/services/documents/readableDocuments.ts'
import type { WorkflowCollection } from '../src/services/dossiers/dossier.ts'
import { findDossier } from '../src/services/dossiers/findDossier.ts'
import { serveBytes } from '../src/services/files/serveBytes.ts'
import { serveFile } from '../src/services/files/serveFile.ts'
import { DomainError } from '../src/shared/domainError.ts'
import { signedInActor } from './commandOf.ts'
import { guardedEndpoint } from './guardedEndpoint.ts'

/** Documents that were made of a dossier: list, read as Word, read as PDF. Nobody writes them but its workflow. */
export const documentEndpoints = (collection: WorkflowCollection): Endpoint[] => {
  const readable = async (req: PayloadRequest) => {
    const actor = signedInActor(req)
    const { payload, user } = req
    const id = String(req.routeParams?.['id'] ?? '')
    const dossier = await findDossier({ collection, id, payload, user })
    return readableDocuments({ actor, collection, dossier, payload })
  }
  const one = async (req: PayloadRequest) => {
    const found = (await readable(req)).find(({ id }) => id === req.routeParams?.['fileId'])
    if (!found) throw noDocument()
    return found
  }
  return [
    guardedEndpoint({
      access: signedIn,
      handler: async (req) => {
        const documents = (await readable(req)).map(describeDocument)
        return Response.json({ canConvert: (await findOffice()) !== null, documents })
      },
      method: 'get',
      path: '/:id/documents',
    }),
    guardedEndpoint({
      access: signedIn,
      handler: async (req) =>
        serveFile({
          file: await one(req),
          isInline: false,
          range: req.headers.get('range'),
          unlessTag: req.headers.get('if-none-match'),
        }),
      method: 'get',
      path: '/:id/documents/:fileId',
    }),
    guardedEndpoint({
      access: signedIn,
      handler: async (req) => {
        const file = await one(req)
        const isInline = req.searchParams.get('view') === 'inline'
        const name = (file.name ?? 'van-ban.docx').replace(/\.docx$/, '.pdf')
        return serveBytes({ bytes: await convertToPdf(file), isInline, name, type: 'application/pdf' })
      },
      method: 'get',
      path: '/:id/documents/:fileId/pdf',
    }),
  ]
}

const noDocument = () =>
  new DomainError('NOT_FOUND', 404, {
    vi: 'Hồ sơ không có văn bản này, hoặc Ông/Bà không thuộc phạm vi được đọc.',
    en: 'The dossier has no such document, or you are not among its readers.',
  })
