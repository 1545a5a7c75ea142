import type { SanitizedCollectionConfig } from 'payload'

import { nobody } from '../../access/nobody.ts'
import { isOpen } from './isOpen.ts'
import { operation } from './operation.ts'
import { parameters } from './parameters.ts'
import type { JsonSchema, Paths } from './types.ts'

const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

/** A page of documents, as Payload gives it. */
const pageOf = (slug: string): JsonSchema => ({
  properties: {
    docs: { items: ref(slug), type: 'array' },
    hasNextPage: { type: 'boolean' },
    hasPrevPage: { type: 'boolean' },
    limit: { type: 'integer' },
    nextPage: { type: ['integer', 'null'] },
    page: { type: ['integer', 'null'] },
    pagingCounter: { type: 'integer' },
    prevPage: { type: ['integer', 'null'] },
    totalDocs: { type: 'integer' },
    totalPages: { type: 'integer' },
  },
  required: ['docs', 'totalDocs', 'limit', 'hasNextPage', 'hasPrevPage'],
  type: 'object',
})

const counted: JsonSchema = {
  properties: { totalDocs: { type: 'integer' } },
  required: ['totalDocs'],
  type: 'object',
}

const written = (slug: string): JsonSchema => ({
  properties: { doc: ref(slug), message: { type: 'string' } },
  required: ['doc'],
  type: 'object',
})

const uploaded: JsonSchema = {
  properties: {
    _payload: { description: 'The fields, as JSON.', type: 'string' },
    file: { format: 'binary', type: 'string' },
  },
  required: ['file'],
  type: 'object',
}

/** What Payload itself offers for a collection, without what its access rules close to everybody. */
export const collectionPaths = async (config: SanitizedCollectionConfig): Promise<Paths> => {
  const { access, slug } = config
  const base = `/api/${slug}`
  const reads = access.read === nobody ? {} : readOperations(slug, await isOpen(access.read))
  const writes = writeOperations(config)
  return Object.fromEntries(
    Object.entries({
      [base]: { get: reads.list, post: writes.create },
      [`${base}/count`]: { get: reads.count },
      [`${base}/{id}`]: { delete: writes.remove, get: reads.read, patch: writes.update },
    })
      .map(([path, methods]) => [
        path,
        Object.fromEntries(Object.entries(methods).filter(([, each]) => each)),
      ])
      .filter(([, methods]) => Object.keys(methods as object).length > 0),
  ) as Paths
}

const readOperations = (slug: string, isPublic: boolean): Paths[string] => {
  const shared = { isPublic, tag: slug }
  return {
    count: operation({
      ...shared,
      answer: counted,
      name: `count-${slug}`,
      parameters: parameters('Where'),
      refused: [400],
      summary: 'Count',
    }),
    list: operation({
      ...shared,
      answer: pageOf(slug),
      name: `list-${slug}`,
      parameters: parameters('Where', 'Sort', 'Limit', 'Page', 'Depth', 'Select'),
      refused: [400],
      summary: 'List',
    }),
    read: operation({
      ...shared,
      answer: ref(slug),
      name: `read-${slug}`,
      parameters: parameters('Id', 'Depth', 'Select'),
      refused: [400, 404],
      summary: 'Read one',
    }),
  }
}

const writeOperations = ({ access, slug, upload }: SanitizedCollectionConfig): Paths[string] => {
  const shared = { answer: written(slug), isPublic: false, refused: [400, 404, 409, 422], tag: slug }
  const created = upload
    ? { body: uploaded, bodyType: 'multipart/form-data' }
    : { body: ref(`${slug}-input`) }
  const create = operation({
    ...shared,
    ...created,
    name: `create-${slug}`,
    parameters: parameters('Depth'),
    status: 201,
    summary: 'Create',
  })
  const remove = operation({
    ...shared,
    name: `delete-${slug}`,
    parameters: parameters('Id'),
    summary: 'Delete',
  })
  const update = operation({
    ...shared,
    body: ref(`${slug}-changes`),
    name: `update-${slug}`,
    parameters: parameters('Id', 'Depth'),
    summary: 'Change',
  })
  return {
    ...(access.create === nobody ? {} : { create }),
    ...(access.delete === nobody ? {} : { remove }),
    ...(access.update === nobody ? {} : { update }),
  }
}
