import * as GraphQL from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { roleKeys } from '../../../src/commendation/roles.ts'
import type { Matrix } from './context.ts'
import { collections, endpoints, globals, operationOf, operations, staff } from './expected.ts'
import { openMatrix } from './openMatrix.ts'
import type { Persona } from './personas.ts'
import { probeGraphql } from './probeGraphql.ts'
import { probeLocal } from './probeLocal.ts'
import { callable, ownAddresses, probeEndpoints, probeOperations, probeRemainder } from './probeOwn.ts'
import { probeRest } from './probeRest.ts'

const sorted = (names: Iterable<string>): string[] => [...names].sort()

describe('the access matrix', () => {
  let matrix: Matrix
  let close: () => Promise<void>

  const ofEach = async (probe: (persona: Persona) => Promise<void>) => {
    const before = matrix.book.wrong.length
    for (const persona of matrix.personas) await probe(persona)
    return matrix.book.wrong.slice(before)
  }
  const operationKinds = (): Record<string, 'mutation' | 'query'> => {
    const { mutations, queries } = matrix.payload.config.graphQL
    const names = (fields: unknown) => Object.keys(fields ?? {})
    const context = {} as never
    return Object.fromEntries([
      ...names(queries?.(GraphQL, context)).map((name) => [name, 'query'] as const),
      ...names(mutations?.(GraphQL, context)).map((name) => [name, 'mutation'] as const),
    ])
  }

  beforeAll(async () => {
    const opened = await openMatrix()
    matrix = opened.matrix
    close = opened.close
  }, 300_000)
  afterAll(async () => {
    const { perApi, total } = matrix.book
    console.log(`Access matrix: ${String(total())} cells`, perApi)
    await close()
  })

  it('has a row for everything that there is, and none for what there is not', () => {
    expect(sorted(staff)).toEqual(sorted(roleKeys))
    expect(sorted(Object.keys(collections))).toEqual(sorted(Object.keys(matrix.payload.collections)))
    expect(sorted(Object.keys(globals))).toEqual(
      sorted(matrix.payload.config.globals.map(({ slug }) => slug)),
    )
    expect(sorted(Object.keys(endpoints))).toEqual(sorted(ownAddresses(matrix)))
    expect(sorted(Object.keys(operations))).toEqual(sorted(Object.keys(operationKinds())))
    expect(sorted(callable)).toEqual(sorted(Object.keys(operationKinds())))
  })

  it('has in GraphQL what there is over REST, but for files and the calendar feed', () => {
    expect(sorted(Object.keys(operationOf))).toEqual(sorted(ownAddresses(matrix)))
    const twins = new Set(Object.values(operationOf).filter((name) => name !== null))
    expect(sorted(twins)).toEqual(sorted(Object.keys(operationKinds())))
  })

  it('holds over the Local API', async () => {
    expect(await ofEach((persona) => probeLocal(matrix, persona))).toEqual([])
  }, 200_000)

  it('holds over REST', async () => {
    expect(await ofEach((persona) => probeRest(matrix, persona))).toEqual([])
  }, 200_000)

  it('holds over GraphQL', async () => {
    expect(await ofEach((persona) => probeGraphql(matrix, persona))).toEqual([])
  }, 200_000)

  it('holds for addresses and operations of our own, globals, preferences and unlocking', async () => {
    const wrong = await ofEach(async (persona) => {
      await probeEndpoints(matrix, persona)
      await probeOperations(matrix, persona, operationKinds())
      await probeRemainder(matrix, persona)
    })
    expect(wrong).toEqual([])
  }, 200_000)

  it('has at least 8,000 cells', () => {
    expect(matrix.book.total()).toBeGreaterThanOrEqual(8000)
  })
})
