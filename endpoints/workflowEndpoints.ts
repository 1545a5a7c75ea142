import type { Endpoint, PayloadRequest } from 'payload'

import type { WorkflowCollection } from '../src/services/dossiers/dossier.ts'
import { findDossier } from '../src/services/dossiers/findDossier.ts'
import { formContext } from '../src/services/dossiers/formContext.ts'
import { formOf } from '../src/services/dossiers/formOf.ts'
import { performAction } from '../src/services/dossiers/performAction.ts'
import { readActions } from '../src/services/dossiers/readActions.ts'
import { readHistory } from '../src/services/dossiers/readHistory.ts'
import { DomainError } from '../src/shared/domainError.ts'
import { commandOf, signedInActor } from './commandOf.ts'
import { readableDoc } from './readableDoc.ts'

/** The addresses that every collection with a workflow has (DESIGN §6). */
export const workflowEndpoints = (collection: WorkflowCollection): Endpoint[] => [
  {
    handler: async (req) => {
      const actor = signedInActor(req)
      const dossier = await own(req, collection)
      return Response.json(await readActions({ actor, collection, dossier, payload: req.payload }))
    },
    method: 'get',
    path: '/:id/actions',
  },
  {
    handler: async (req) => {
      const { actor, id, idempotencyKey, input } = await commandOf(req)
      await own(req, collection)
      const done = await performAction({
        action: String(req.routeParams?.['name'] ?? ''),
        actor,
        collection,
        comment: commentOf(input['comment']),
        data: dataOf(input['data']),
        id,
        idempotencyKey,
        payload: req.payload,
        rev: revOf(input['rev']),
      })
      return Response.json({ doc: await readableDoc(req, collection, id), ...done })
    },
    method: 'post',
    path: '/:id/actions/:name',
  },
  {
    handler: async (req) => {
      signedInActor(req)
      const { id } = await own(req, collection)
      return Response.json({ entries: await readHistory({ collection, id, payload: req.payload }) })
    },
    method: 'get',
    path: '/:id/history',
  },
  {
    handler: async (req) => {
      const actor = signedInActor(req)
      const dossier = await own(req, collection)
      const form = await formOf(req.payload, dossier)
      if (!form) throw noForm()
      if (req.searchParams.get('format') === 'json-schema') return Response.json(form.jsonSchema)
      return Response.json({
        context: await formContext(req.payload, dossier, actor),
        definition: form.definition,
      })
    },
    method: 'get',
    path: '/:id/form',
  },
]

const own = (req: PayloadRequest, collection: WorkflowCollection) =>
  findDossier({ collection, id: String(req.routeParams?.['id'] ?? ''), payload: req.payload, user: req.user })

const invalid = (path: string, vi: string, en: string) =>
  new DomainError('COMMAND_INVALID', 422, { vi, en }, [
    { code: 'COMMAND_INVALID', message: { en, vi }, path },
  ])

const commentOf = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value.normalize('NFC')
  throw invalid('comment', 'Ý kiến (comment) phải là văn bản.', 'comment must be text.')
}

const dataOf = (value: unknown): Record<string, unknown> | undefined => {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>
  throw invalid('data', 'data phải là một đối tượng.', 'data must be an object.')
}

const revOf = (value: unknown): number => {
  if (Number.isSafeInteger(value)) return value as number
  throw invalid('rev', 'Hãy gửi kèm rev (số lần sửa đã đọc).', 'Send the rev you read.')
}

const noForm = () =>
  new DomainError('NO_FORM', 404, {
    vi: 'Loại hồ sơ này không có biểu mẫu.',
    en: 'This kind of dossier has no form.',
  })
