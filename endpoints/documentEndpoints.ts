import type { Endpoint, PayloadRequest } from 'payload'

import { signedIn } from '../access/signedIn.ts'
import { convertToPdf } from '../src/services/documents/convertToPdf.ts'
import type { WorkflowCollection } from '../src/services/dossiers/dossier.ts'
import { serveBytes } from '../src/services/files/serveBytes.ts'
import { serveFile } from '../src/services/files/serveFile.ts'
import { DomainError } from '../src/shared/domainError.ts'
import { documentsFor } from './documentsFor.ts'
import { guardedEndpoint } from './guardedEndpoint.ts'
import { listDocuments } from './listDocuments.ts'

/** Documents that were made of a dossier: list, read as Word, read as PDF. Nobody writes them but its workflow. */
export const documentEndpoints = (collection: WorkflowCollection): Endpoint[] => {
  const idIn = (req: PayloadRequest) => String(req.routeParams?.['id'] ?? '')
  const one = async (req: PayloadRequest) => {
    const found = (await documentsFor(req, collection, idIn(req))).find(
      ({ id }) => id === req.routeParams?.['fileId'],
    )
    if (!found) throw noDocument()
    return found
  }
  return [
    guardedEndpoint({
      access: signedIn,
      handler: async (req) => Response.json(await listDocuments(req, collection, idIn(req))),
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
