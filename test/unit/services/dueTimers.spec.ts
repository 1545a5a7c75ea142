import type { Payload, Where } from 'payload'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { dueTimers } from '../../../src/services/timers/dueTimers.ts'
import { fireTimers } from '../../../src/services/timers/fireTimers.ts'

vi.mock('../../../src/services/timers/fireTimers.ts', () => ({ fireTimers: vi.fn() }))

type Asked = { collection: string; limit: number; where: { and: [Where, Where?] } }

/** Dossiers that are due, oldest first, in the one collection; what has rung is due no more. */
const officeOf = (ids: string[]) => {
  const due = new Set(ids)
  const logged: string[] = []
  const find = ({ collection, limit, where }: Asked) => {
    const excluded = (where.and[1]?.['id'] as undefined | { not_in: string[] })?.not_in ?? []
    const left = collection === 'cases' ? [...due].filter((id) => !excluded.includes(id)) : []
    return Promise.resolve({ docs: left.slice(0, limit).map((id) => ({ id })) })
  }
  const error = ({ id }: { id: string }) => logged.push(id)
  return { due, logged, payload: { db: { find }, logger: { error } } as unknown as Payload }
}

const named = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name}-${String(at)}`)

const aRound = async (payload: Payload): Promise<void> => {
  const ring = dueTimers(payload)
  while ((await ring()) !== null);
}

describe('dueTimers', () => {
  const rings = vi.mocked(fireTimers)
  beforeEach(() => {
    rings.mockReset()
  })

  it.each([
    ['no timer', 0, 0],
    ['one that rings', 0, 1],
    ['as many as a batch', 0, 200],
    ['more than a batch', 0, 450],
    ['faults in front of one that rings', 200, 1],
    ['more faults than a batch in front of many', 450, 300],
  ])('should ring whatever can, with %s', async (_, faults, good) => {
    const office = officeOf([...named('faulty', faults), ...named('good', good)])
    rings.mockImplementation((_payload, _collection, id) => {
      if (id.startsWith('faulty')) return Promise.reject(new Error('no such version'))
      office.due.delete(id)
      return Promise.resolve(1)
    })

    await aRound(office.payload)

    expect([...office.due]).toEqual(named('faulty', faults))
    expect(office.logged).toEqual(named('faulty', faults))
    expect(rings).toHaveBeenCalledTimes(faults + good)
  })

  it('should try what has failed again in the next round', async () => {
    const office = officeOf(named('late', 3))
    rings.mockRejectedValueOnce(new Error('the disk is full'))
    rings.mockImplementation((_payload, _collection, id) => {
      office.due.delete(id)
      return Promise.resolve(1)
    })

    await aRound(office.payload)
    expect([...office.due]).toEqual(['late-0'])
    await aRound(office.payload)
    expect([...office.due]).toEqual([])
  })

  it('should not go round for ever over what another process rings, nor over a system that has no timer ringing', async () => {
    const taken = officeOf(named('taken', 250))
    rings.mockResolvedValue(0)
    await aRound(taken.payload)
    expect(rings).toHaveBeenCalledTimes(250)

    const broken = officeOf(named('broken', 5_000))
    rings.mockReset().mockRejectedValue(new Error('broken'))
    await aRound(broken.payload)
    expect(rings).toHaveBeenCalledTimes(1_000)
  })
})
