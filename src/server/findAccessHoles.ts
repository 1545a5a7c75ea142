import * as GraphQL from 'graphql'
import { buildConfig } from 'payload'
import type { Endpoint, SanitizedCollectionConfig, SanitizedConfig, SanitizedGlobalConfig } from 'payload'

type Stock = { handlers: ReadonlySet<unknown>; rules: ReadonlySet<unknown> }

const collectionRules = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock'] as const
const globalRules = ['read', 'update', 'readVersions'] as const

/**
 * Where a rule of access is missing or is Payload's own default (whoever is signed in), one place a line:
 * collections and globals, also those that Payload adds; addresses of our own; GraphQL operations of our own.
 */
export const findAccessHoles = async (config: SanitizedConfig): Promise<string[]> => {
  const stock = await stockOf(config)
  return [
    ...config.collections.flatMap((collection) => holesOfCollection(collection, stock)),
    ...config.globals.flatMap((global) => holesOfGlobal(global, stock)),
    ...openEndpoints(config.endpoints, '/api', stock),
    ...openOperations(config),
  ]
}

const holesOfCollection = (collection: SanitizedCollectionConfig, stock: Stock): string[] => {
  const { access, auth, endpoints, slug } = collection
  const wanted = auth ? ([...collectionRules, 'admin'] as const) : collectionRules
  return [
    ...missing(access, wanted, stock).map((rule) => `collection ${slug}: access.${rule}`),
    ...openEndpoints(endpoints, `/api/${slug}`, stock),
  ]
}

const holesOfGlobal = ({ access, endpoints, slug }: SanitizedGlobalConfig, stock: Stock): string[] => [
  ...missing(access, globalRules, stock).map((rule) => `global ${slug}: access.${rule}`),
  ...openEndpoints(endpoints, `/api/globals/${slug}`, stock),
]

const missing = <Rule extends string>(
  access: Partial<Record<Rule, unknown>>,
  rules: readonly Rule[],
  stock: Stock,
): Rule[] => rules.filter((rule) => typeof access[rule] !== 'function' || stock.rules.has(access[rule]))

const openEndpoints = (endpoints: Endpoint[] | false | undefined, base: string, stock: Stock): string[] =>
  (endpoints === false ? [] : (endpoints ?? []))
    .filter(({ handler }) => !stock.handlers.has(handler) && !hasRule(handler))
    .map(({ method, path }) => `endpoint ${method.toUpperCase()} ${base}${path === '/' ? '' : path}`)

const hasRule = (holder: unknown): boolean =>
  (typeof holder === 'function' || typeof holder === 'object') &&
  holder !== null &&
  'access' in holder &&
  typeof holder.access === 'function'

const openOperations = ({ graphQL }: SanitizedConfig): string[] =>
  (['queries', 'mutations'] as const).flatMap((kind) => {
    const operations = graphQL[kind]?.(GraphQL, {} as never) ?? {}
    return Object.entries(operations as Record<string, { extensions?: unknown }>)
      .filter(([, { extensions }]) => !hasRule(extensions))
      .map(([name]) => `graphql ${kind} ${name}`)
  })

/** What Payload fills in by itself, read off a bare configuration: its default rules and its own handlers. */
const stockOf = async ({ db }: SanitizedConfig): Promise<Stock> => {
  const bare = await buildConfig({
    collections: [{ auth: true, fields: [], slug: 'accounts', upload: true }],
    db,
    globals: [{ fields: [], slug: 'settings' }],
    secret: 'only-to-read-the-defaults-off',
    telemetry: false,
  })
  const parts = [...bare.collections, ...bare.globals]
  const [accounts] = bare.collections
  const [settings] = bare.globals
  const endpoints = [...bare.endpoints, ...parts.flatMap((part) => part.endpoints || [])]
  return {
    handlers: new Set(endpoints.map(({ handler }) => handler)),
    rules: new Set([...Object.values(accounts?.access ?? {}), ...Object.values(settings?.access ?? {})]),
  }
}
