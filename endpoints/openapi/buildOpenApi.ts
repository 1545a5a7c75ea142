import type { SanitizedCollectionConfig, SanitizedConfig, SanitizedGlobalConfig } from 'payload'

import { nobody } from '../../access/nobody.ts'
import { collectionPaths } from './collectionPaths.ts'
import { documentSchemas } from './documentSchemas.ts'
import { fixedPaths } from './fixedPaths.ts'
import { isOpen } from './isOpen.ts'
import { operation } from './operation.ts'
import { ownPaths } from './ownPaths.ts'
import { parameterComponents, parameters } from './parameters.ts'
import { errorSchema, refusalComponents } from './refusals.ts'
import type { Paths } from './types.ts'

export type OpenApi = {
  components: Record<string, Record<string, unknown>>
  info: Record<string, unknown>
  openapi: '3.1.0'
  paths: Paths
  security: Record<string, string[]>[]
  servers: { url: string }[]
  tags: { description: string; name: string }[]
}

/** Payload's own bookkeeping has no place here, nor has what nobody may read or write. */
const isOffered = ({ access, slug }: SanitizedCollectionConfig): boolean =>
  !slug.startsWith('payload-') &&
  [access.create, access.read, access.update, access.delete].some((rule) => rule !== nobody)

/** The whole HTTP interface in OpenAPI 3.1, from the configuration and the declarations of our endpoints. */
export const buildOpenApi = async (config: SanitizedConfig): Promise<OpenApi> => {
  const collections = config.collections.filter((each) => isOffered(each))
  const paths: Paths = { ...fixedPaths }
  for (const collection of collections) {
    const all = [await collectionPaths(collection), ownPaths(collection)]
    for (const [path, methods] of all.flatMap((each) => Object.entries(each)))
      paths[path] = { ...paths[path], ...methods }
  }
  for (const global of config.globals) paths[`/api/globals/${global.slug}`] = await globalPaths(global)
  return {
    components: {
      parameters: parameterComponents,
      responses: refusalComponents,
      schemas: { ...documentSchemas(config, [...collections, ...config.globals]), Errors: errorSchema },
      securitySchemes: {
        cookie: {
          description: 'For browsers, set by signing in.',
          in: 'cookie',
          name: `${config.cookiePrefix}-token`,
          type: 'apiKey',
        },
        token: {
          description: 'For programs: "JWT " and the token.',
          in: 'header',
          name: 'Authorization',
          type: 'apiKey',
        },
      },
    },
    info: {
      description:
        'Every refusal is { errors: [{ code, message, path? }] }, in the language of Accept-Language (vi, en). Documents are shown as far as your role may read them.',
      license: { identifier: 'MIT', name: 'MIT' },
      title: 'Thi đua',
      version: '1',
    },
    openapi: '3.1.0',
    paths: Object.fromEntries(Object.entries(paths).toSorted(([a], [b]) => a.localeCompare(b))),
    security: [{ cookie: [] }, { token: [] }],
    servers: [{ url: config.serverURL }],
    tags: [
      { description: 'Đăng nhập', name: 'account' },
      { description: 'GraphQL', name: 'graphql' },
      { description: 'Vận hành', name: 'system' },
      ...[...collections, ...config.globals].map((entity) => ({
        description: labelOf(entity),
        name: entity.slug,
      })),
    ],
  }
}

const globalPaths = async ({ access, slug }: SanitizedGlobalConfig): Promise<Paths[string]> => {
  const answer = { $ref: `#/components/schemas/${slug}` }
  const update = operation({
    answer: {
      properties: { message: { type: 'string' }, result: answer },
      required: ['result'],
      type: 'object',
    },
    body: { $ref: `#/components/schemas/${slug}-changes` },
    isPublic: false,
    name: `update-${slug}`,
    parameters: parameters('Depth'),
    refused: [400, 422],
    summary: 'Change',
    tag: slug,
  })
  const get = operation({
    answer,
    isPublic: await isOpen(access.read),
    name: `read-${slug}`,
    parameters: parameters('Depth', 'Select'),
    refused: [400],
    summary: 'Read',
    tag: slug,
  })
  return { get, ...(access.update === nobody ? {} : { post: update }) }
}

type Labelled = { label?: unknown; labels?: { plural?: unknown }; slug: string }

const labelOf = ({ label, labels, slug }: Labelled): string => {
  const found = labels?.plural ?? label
  return typeof found === 'object' && found !== null && 'vi' in found ? String(found.vi) : slug
}
