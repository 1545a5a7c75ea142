import { Readable } from 'node:stream'

import type { Endpoint, PayloadRequest } from 'payload'

import { hasRole } from '../access/hasRole.ts'
import { signedIn } from '../access/signedIn.ts'
import { addTemplateFile } from '../src/services/documents/addTemplateFile.ts'
import { templateFiles } from '../src/services/documents/templateFiles.ts'
import { serveFile } from '../src/services/files/serveFile.ts'
import { DomainError } from '../src/shared/domainError.ts'
import { signedInActor } from './commandOf.ts'
import { describeTemplateFile } from './describeTemplateFile.ts'
import { guardedEndpoint } from './guardedEndpoint.ts'
import { notMultipart } from './notMultipart.ts'

const own = (req: PayloadRequest) => templateFiles(req.payload, String(req.routeParams?.['id'] ?? ''))

/** Versions of a document template: upload, list, read. */
export const documentTemplateEndpoints: Endpoint[] = [
  guardedEndpoint({
    access: hasRole('standing-officer', 'standing-head', 'system-admin'),
    handler: async (req) => {
      const actor = signedInActor(req)
      const contentType = req.headers.get('content-type') ?? ''
      if (!req.body || !contentType.toLowerCase().startsWith('multipart/form-data')) throw notMultipart()
      const file = await addTemplateFile({
        actor,
        body: Readable.fromWeb(req.body as Parameters<typeof Readable.fromWeb>[0]),
        contentType,
        id: String(req.routeParams?.['id'] ?? ''),
        payload: req.payload,
      })
      return Response.json({ files: [describeTemplateFile(file)] }, { status: 201 })
    },
    method: 'post',
    path: '/:id/files',
  }),
  guardedEndpoint({
    access: signedIn,
    handler: async (req) => Response.json({ files: (await own(req)).map(describeTemplateFile) }),
    method: 'get',
    path: '/:id/files',
  }),
  guardedEndpoint({
    access: signedIn,
    handler: async (req) => {
      const file = (await own(req)).find(({ id }) => id === req.routeParams?.['fileId'])
      if (!file) throw noVersion()
      return serveFile({
        file,
        isInline: false,
        range: req.headers.get('range'),
        unlessTag: req.headers.get('if-none-match'),
      })
    },
    method: 'get',
    path: '/:id/files/:fileId',
  }),
]

const noVersion = () =>
  new DomainError('NOT_FOUND', 404, {
    vi: 'Mẫu văn bản không có bản này.',
    en: 'The template has no such version.',
  })
