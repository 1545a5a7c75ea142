import type { SanitizedCollectionConfig } from 'payload'
import { z } from 'zod'

import { declarationsFor } from './declarationsFor.ts'
import { operation } from './operation.ts'
import { parameters } from './parameters.ts'
import type { EndpointDeclaration, JsonSchema, Paths } from './types.ts'

const schemaOf = (schema: z.ZodType): JsonSchema => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema)
  return rest
}

const nameOf = (slug: string, { method, path }: EndpointDeclaration): string =>
  [
    method,
    slug,
    // Of many at once, where the same is there for one.
    ...(path === '/' || path.startsWith('/:id') ? [] : ['many']),
    ...path.split('/').filter((part) => part !== '' && part !== ':id'),
  ]
    .join('-')
    .replace(':', '')

const named = (name: string) => ({ in: 'path', name, required: true, schema: { type: 'string' } })

/** The addresses of a collection that are ours, from their declarations. */
export const ownPaths = ({ endpoints, slug }: SanitizedCollectionConfig): Paths => {
  const paths: Paths = {}
  for (const declaration of declarationsFor(slug)) {
    const { answer, answerType, body, bodyType, method, path, refusals, status, summary } = declaration
    const isThere = (endpoints || []).some((each) => each.method === method && each.path === path)
    if (!isThere) continue
    const address = `/api/${slug}${path === '/' ? '' : path}`.replaceAll(/:(\w+)/g, '{$1}')
    const placeholders = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
    paths[address] = {
      ...paths[address],
      [method]: operation({
        answer: schemaOf(answer),
        answerType,
        bodyType,
        ...(body ? { body: schemaOf(body) } : {}),
        isPublic: false,
        name: nameOf(slug, declaration),
        parameters: [
          ...placeholders.map((name) => (name === 'id' ? parameters('Id')[0] : named(name))),
          ...(declaration.parameters ?? []),
        ],
        refused: refusals,
        status,
        summary,
        tag: slug,
      }),
    }
  }
  return paths
}
