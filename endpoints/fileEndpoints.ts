import { Readable } from 'node:stream'

import type { Endpoint, PayloadRequest } from 'payload'

import { findDossier } from '../src/services/dossiers/findDossier.ts'
import { addFiles } from '../src/services/files/addFiles.ts'
import { describeFile } from '../src/services/files/describeFile.ts'
import { filesOf } from '../src/services/files/filesOf.ts'
import { serveFile } from '../src/services/files/serveFile.ts'
import { DomainError } from '../src/shared/domainError.ts'
import { signedInActor } from './commandOf.ts'

/** Evidence of a dossier: upload for a field, list, read. What an answer names is decided by saving the answers. */
export const fileEndpoints = (collection: 'cases' | 'nominations'): Endpoint[] => {
  const own = (req: PayloadRequest) =>
    findDossier({
      collection,
      id: String(req.routeParams?.['id'] ?? ''),
      payload: req.payload,
      user: req.user,
    })
  return [
    {
      handler: async (req) => {
        const actor = signedInActor(req)
        const dossier = await own(req)
        const contentType = req.headers.get('content-type') ?? ''
        if (!req.body || !contentType.toLowerCase().startsWith('multipart/form-data')) throw notMultipart()
        const files = await addFiles({
          actor,
          body: Readable.fromWeb(req.body as Parameters<typeof Readable.fromWeb>[0]),
          collection,
          contentType,
          dossier,
          field: req.searchParams.get('field') ?? '',
          payload: req.payload,
        })
        return Response.json({ files: files.map(describeFile) }, { status: 201 })
      },
      method: 'post',
      path: '/:id/files',
    },
    {
      handler: async (req) => {
        signedInActor(req)
        const { id } = await own(req)
        return Response.json({ files: (await filesOf(req.payload, collection, id)).map(describeFile) })
      },
      method: 'get',
      path: '/:id/files',
    },
    {
      handler: async (req) => {
        signedInActor(req)
        const { id } = await own(req)
        const files = await filesOf(req.payload, collection, id)
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
    },
  ]
}

const notMultipart = () =>
  new DomainError('UNSUPPORTED_MEDIA_TYPE', 415, {
    vi: 'Hãy gửi tệp dạng multipart/form-data.',
    en: 'Send the files as multipart/form-data.',
  })

const noFile = () =>
  new DomainError('NOT_FOUND', 404, {
    vi: 'Hồ sơ không có tệp này.',
    en: 'The dossier has no such file.',
  })
