import { Readable } from 'node:stream'

import type { Endpoint, PayloadRequest } from 'payload'

import { signedIn } from '../access/signedIn.ts'
import { findDossier } from '../src/services/dossiers/findDossier.ts'
import { addFiles } from '../src/services/files/addFiles.ts'
import { describeFile } from '../src/services/files/describeFile.ts'
import { serveFile } from '../src/services/files/serveFile.ts'
import { DomainError } from '../src/shared/domainError.ts'
import { checkIdempotencyKey } from './checkIdempotencyKey.ts'
import { signedInActor } from './commandOf.ts'
import { filesFor } from './filesFor.ts'
import { guardedEndpoint } from './guardedEndpoint.ts'
import { notMultipart } from './notMultipart.ts'

/** Evidence of a dossier: upload for a field, list, read. What an answer names is decided by saving the answers. */
export const fileEndpoints = (collection: 'cases' | 'nominations'): Endpoint[] => {
  const idIn = (req: PayloadRequest) => String(req.routeParams?.['id'] ?? '')
  return [
    guardedEndpoint({
      access: signedIn,
      handler: async (req) => {
        const actor = signedInActor(req)
        const dossier = await findDossier({ collection, id: idIn(req), payload: req.payload, user: req.user })
        const contentType = req.headers.get('content-type') ?? ''
        if (!req.body || !contentType.toLowerCase().startsWith('multipart/form-data')) throw notMultipart()
        const files = await addFiles({
          actor,
          body: Readable.fromWeb(req.body as Parameters<typeof Readable.fromWeb>[0]),
          collection,
          contentType,
          dossier,
          field: req.searchParams.get('field') ?? '',
          idempotencyKey: checkIdempotencyKey(req.headers.get('idempotency-key')),
          payload: req.payload,
        })
        return Response.json({ files: files.map(describeFile) }, { status: 201 })
      },
      method: 'post',
      path: '/:id/files',
    }),
    guardedEndpoint({
      access: signedIn,
      handler: async (req) =>
        Response.json({ files: (await filesFor(req, collection, idIn(req))).map(describeFile) }),
      method: 'get',
      path: '/:id/files',
    }),
    guardedEndpoint({
      access: signedIn,
      handler: async (req) => {
        const files = await filesFor(req, collection, idIn(req))
        const file = files.find((each) => String(each.id) === req.routeParams?.['fileId'])
        if (!file) throw noFile()
        return serveFile({
          file,
          isInline: req.searchParams.get('view') === 'inline',
          range: req.headers.get('range'),
          unlessTag: req.headers.get('if-none-match'),
        })
      },
      method: 'get',
      path: '/:id/files/:fileId',
    }),
  ]
}

const noFile = () =>
  new DomainError('NOT_FOUND', 404, {
    vi: 'Hồ sơ không có tệp này.',
    en: 'The dossier has no such file.',
  })
