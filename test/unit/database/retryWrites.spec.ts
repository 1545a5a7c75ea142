import type { BaseDatabaseAdapter } from 'payload'
import { describe, expect, it } from 'vitest'

import { retryWrites } from '../../../src/database/retryWrites.ts'

type Given = { collection: string; data: Record<string, unknown> }

/** An adapter that changes what it is given, as the real one does, and is undone so many times before it gets through. */
const anAdapter = (conflicts: number, error: unknown) => {
  const seen: unknown[] = []
  const write = async ({ data }: Partial<Given>) => {
    seen.push(structuredClone(data))
    if (data) delete data['count']
    if (seen.length <= conflicts) throw error
    return Promise.resolve('written')
  }
  const names = [
    'create',
    'createGlobal',
    'deleteMany',
    'deleteOne',
    'updateGlobal',
    'updateMany',
    'updateOne',
  ]
  const adapter = Object.fromEntries(names.map((name) => [name, write])) as unknown as BaseDatabaseAdapter
  retryWrites(adapter)
  return { adapter: adapter as unknown as Record<string, (args: object) => Promise<unknown>>, seen }
}

describe('retryWrites', () => {
  it.each([
    ['a conflict of MongoDB', Object.assign(new Error('WriteConflict'), { code: 112 })],
    ['a deadlock of a server on PostgreSQL', new Error('deadlock detected')],
  ])('should write again, the same, after %s', async (_, error) => {
    const { adapter, seen } = anAdapter(2, error)
    const data = { count: { $inc: 1 }, title: 'Quyết định' }

    expect(await adapter['create']?.({ collection: 'decisions', data })).toBe('written')
    expect(seen).toEqual([data, data, data])
  })

  it('should delete again too', async () => {
    const { adapter, seen } = anAdapter(1, new Error('deadlock detected'))
    expect(await adapter['deleteOne']?.({ collection: 'payload-kv' })).toBe('written')
    expect(seen).toHaveLength(2)
  })

  it('should not repeat what failed for another reason', async () => {
    const { adapter, seen } = anAdapter(1, Object.assign(new Error('E11000 duplicate key'), { code: 11000 }))
    await expect(adapter['updateOne']?.({ collection: 'users', data: {} })).rejects.toThrow('E11000')
    expect(seen).toHaveLength(1)
  })
})
