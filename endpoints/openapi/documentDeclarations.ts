import * as schemas from './declaredSchemas.ts'
import { query } from './query.ts'
import type { EndpointDeclaration } from './types.ts'

/** Documents that were made of a dossier. */
export const documentDeclarations: EndpointDeclaration[] = [
  {
    answer: schemas.documentsAnswer,
    method: 'get',
    path: '/:id/documents',
    refusals: [404],
    summary: 'The documents made of it that you may read',
  },
  {
    answer: schemas.fileContent,
    answerType: 'application/octet-stream',
    method: 'get',
    path: '/:id/documents/:fileId',
    refusals: [404],
    summary: 'Read one document, as Word',
  },
  {
    answer: schemas.fileContent,
    answerType: 'application/pdf',
    method: 'get',
    parameters: [query('view', 'inline, to show it in place.')],
    path: '/:id/documents/:fileId/pdf',
    refusals: [404, 503],
    summary: 'Read one document, as PDF, where the server has LibreOffice',
  },
]

/** Versions of document templates. */
export const templateDeclarations: EndpointDeclaration[] = [
  {
    answer: schemas.templateFilesAnswer,
    method: 'get',
    path: '/:id/files',
    summary: 'The versions of the template',
  },
  {
    answer: schemas.templateFilesAnswer,
    body: schemas.filesBody,
    bodyType: 'multipart/form-data',
    method: 'post',
    path: '/:id/files',
    refusals: [400, 404, 409, 422],
    status: 201,
    summary: 'Upload the next version; refused with the place and the reason of each fault',
  },
  {
    answer: schemas.fileContent,
    answerType: 'application/octet-stream',
    method: 'get',
    path: '/:id/files/:fileId',
    refusals: [404],
    summary: 'Read one version',
  },
]
