import { GraphQLString } from 'graphql'
import { buildConfig, type CollectionConfig, type Config, type GlobalConfig } from 'payload'
import { describe, expect, it } from 'vitest'

import { nobody } from '../../../access/nobody.ts'
import { signedIn } from '../../../access/signedIn.ts'
import { withInternalAccess } from '../../../collections/withInternalAccess.ts'
import { guardedEndpoint } from '../../../endpoints/guardedEndpoint.ts'
import { guardedOperation } from '../../../endpoints/graphql/guardedOperation.ts'
import { checkAccess } from '../../../src/server/checkAccess.ts'
import { findAccessHoles } from '../../../src/server/findAccessHoles.ts'

const whole = {
  create: nobody,
  delete: nobody,
  read: nobody,
  readVersions: nobody,
  unlock: nobody,
  update: nobody,
}
const users: CollectionConfig = {
  access: { ...whole, admin: () => false },
  auth: true,
  fields: [],
  slug: 'users',
}
const files: CollectionConfig = { access: whole, fields: [], slug: 'files', upload: true }
const site: GlobalConfig = {
  access: { read: nobody, readVersions: nobody, update: nobody },
  fields: [],
  slug: 'site',
}
const bare = { handler: () => Response.json({}), method: 'get' as const, path: '/secret' }
const guarded = guardedEndpoint({ ...bare, access: signedIn })

const configOf = async (given: Partial<Config> = {}) =>
  withInternalAccess(
    await buildConfig({
      collections: [users, files],
      db: { defaultIDType: 'text' } as never,
      globals: [site],
      secret: 'only-for-this-test',
      telemetry: false,
      ...given,
    }),
  )
const without = (rule: string): CollectionConfig => {
  const access = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== rule))
  return { access, fields: [], slug: 'files' }
}

describe('the guard of access rules', () => {
  it('finds nothing where everything has a rule, our addresses and Payload’s own included', async () => {
    const config = await configOf({
      collections: [users, { ...files, endpoints: [guarded] }],
      endpoints: [guarded],
    })

    expect(await findAccessHoles(config)).toEqual([])
    await expect(checkAccess(config)).resolves.toBeUndefined()
  })

  it.each(Object.keys(whole))('finds a collection without %s', async (rule) => {
    const config = await configOf({ collections: [users, without(rule)] })

    expect(await findAccessHoles(config)).toEqual([`collection files: access.${rule}`])
  })

  it('finds a collection with accounts that does not say who sees the panel', async () => {
    const config = await configOf({ collections: [{ ...users, access: whole }, files] })

    expect(await findAccessHoles(config)).toEqual(['collection users: access.admin'])
  })

  it.each(['read', 'update', 'readVersions'])('finds a global without %s', async (rule) => {
    const access = Object.fromEntries(Object.entries(site.access ?? {}).filter(([name]) => name !== rule))
    const config = await configOf({ globals: [{ ...site, access }] })

    expect(await findAccessHoles(config)).toEqual([`global site: access.${rule}`])
  })

  it('finds addresses that declare no rule, at the root, in a collection and in a global', async () => {
    const config = await configOf({
      collections: [users, { ...files, endpoints: [bare] }],
      endpoints: [bare],
      globals: [{ ...site, endpoints: [{ ...bare, method: 'post', path: '/' }] }],
    })

    expect(await findAccessHoles(config)).toEqual([
      'endpoint GET /api/files/secret',
      'endpoint POST /api/globals/site',
      'endpoint GET /api/secret',
    ])
  })

  it('finds GraphQL operations that declare no rule', async () => {
    const open = { resolve: () => 'secret', type: GraphQLString }
    const closed = guardedOperation({ access: signedIn, args: {}, run: () => 'x', type: GraphQLString })
    const config = await configOf({
      graphQL: { mutations: () => ({ closed, open }), queries: () => ({ open }) },
    })

    expect(await findAccessHoles(config)).toEqual(['graphql queries open', 'graphql mutations open'])
  })

  it('knows Payload’s own collections to be open until they are given rules', async () => {
    const stock = await buildConfig({
      collections: [users],
      db: { defaultIDType: 'text' } as never,
      secret: 'only-for-this-test',
      telemetry: false,
    })
    const holes = await findAccessHoles(stock)

    expect(holes).toContain('collection payload-locked-documents: access.read')
    expect(holes).toContain('collection payload-migrations: access.read')
    expect(holes).toContain('collection payload-preferences: access.create')
    expect(holes).toContain('collection payload-kv: access.readVersions')
  })

  it('refuses to start with one sentence that names the place', async () => {
    const config = await configOf({ collections: [users, without('read')], endpoints: [bare] })

    await expect(checkAccess(config)).rejects.toThrow(
      /Chưa khai báo quyền truy cập tại collection files: access\.read \(và 1 chỗ khác\).*No access rule is declared at collection files: access\.read \(and 1 more\)/,
    )
  })
})
