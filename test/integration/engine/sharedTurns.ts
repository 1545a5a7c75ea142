import { randomUUID } from 'node:crypto'

import { expect, it } from 'vitest'

import { countEach } from '../../../src/database/countEach.ts'
import { dossierStore } from '../../../src/database/dossierStore.ts'
import { instanceOf } from '../../../src/services/dossiers/instanceOf.ts'
import { loadOf } from '../../../src/services/turns/loadOf.ts'
import { aState } from './aState.ts'
import { aStep } from './aStep.ts'
import { aWorkflow } from './aWorkflow.ts'
import type { EngineOffice } from './engineOffice.ts'

/** Work that is shared out in turn, or to whoever has least. */
export const sharedTurns = (office: EngineOffice): void => {
  const { act, begin, dossierOf, who } = office

  const sharing = (key: string, mode: 'leastLoaded' | 'roundRobin') =>
    aWorkflow(
      key,
      [
        aState('draft', { kind: 'initial', turn: [{ relation: 'creator' }] }),
        ...(['first', 'second'] as const).map((each) =>
          aState(each, {
            assign: { mode, to: ['v1', 'v2', 'v3'].map((who_) => ({ kind: 'person', user: who(who_).id })) },
          }),
        ),
      ],
      [
        aStep('send', 'draft', 'first', { by: [{ relation: 'creator' }] }),
        aStep('pass', 'first', 'second', { by: [{ relation: 'creator' }] }),
        aStep('close', 'second', 'done'),
      ],
    )
  const holderOf = async (id: string) => instanceOf(await dossierOf(id)).flow.assignees

  it('round robin goes by who was given this step, of any version, and of many at once everybody gets theirs', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => begin(sharing('in-turn', 'roundRobin'))))
    await Promise.all(ids.map((id) => act(id, who('creator'), 'send')))
    const given = await Promise.all(ids.map(holderOf))
    const times = (key: string, all: string[][]) => all.filter(([id]) => id === who(key).id).length
    expect(['v1', 'v2', 'v3'].map((key) => times(key, given))).toEqual([2, 2, 2])

    // Neither another step, nor another workflow, nor words about a dossier are a turn at this one.
    const [one = '', two = '', three = ''] = ids
    for (const id of [one, two, three]) await act(id, who('creator'), 'pass')
    const seconds = await Promise.all([one, two, three].map(holderOf))
    expect(['v1', 'v2', 'v3'].map((key) => times(key, seconds))).toEqual([1, 1, 1])
    const elsewhere = await begin(sharing('in-turn-elsewhere', 'roundRobin'))
    await act(elsewhere, who('creator'), 'send')
    const [, , , last = ''] = ids
    await act(last, who('creator'), 'comment')
    await act(last, who('creator'), 'watch')

    const order: string[] = []
    for (let each = 0; each < 3; each += 1) {
      const id = await begin({
        ...sharing('in-turn', 'roundRobin'),
        name: { en: '', vi: `bản ${String(each)}` },
      })
      await act(id, who('creator'), 'send')
      order.push(...(await holderOf(id)))
    }
    expect([...order].sort()).toEqual(['v1', 'v2', 'v3'].map((key) => who(key).id).sort())
    // Whom it is passed on to by hand has had a turn.
    const passed = await begin(sharing('in-turn', 'roundRobin'))
    await act(passed, who('creator'), 'send')
    const [holder = ''] = await holderOf(passed)
    const receiver = ['v1', 'v2', 'v3'].map(who).find(({ id }) => id === order[1])
    const giver = ['v1', 'v2', 'v3'].map(who).find(({ id }) => id === holder)
    if (!receiver || !giver) throw new Error('everybody has a turn')
    await act(passed, giver, 'reassign', { user: receiver.id })
    const after = await begin(sharing('in-turn', 'roundRobin'))
    await act(after, who('creator'), 'send')
    expect(await holderOf(after)).toEqual([order[2]])
  })

  it('least loaded counts what waits for each, whatever it is and however much there is', async () => {
    const { payload } = office.system()
    for (let each = 0; each < 3; each += 1) {
      for (const key of each === 0 ? ['v1', 'v2'] : ['v1']) {
        await dossierStore(payload).insertOnce('work-items', {
          id: randomUUID(),
          key: `load:${key}:${String(each)}`,
          open: true,
          user: who(key).id,
        })
      }
    }
    // To-do lists follow a moment after the dossiers.
    await office.system().worker.drain()
    const before = await countEach({
      collection: 'work-items',
      field: 'user',
      payload,
      where: { equals: true, field: 'open' },
    })
    const ids: string[] = []
    for (let each = 0; each < 4; each += 1) {
      const id = await begin(sharing('by-load', 'leastLoaded'))
      await act(id, who('creator'), 'send')
      await office.system().worker.drain()
      ids.push(id)
    }
    const loads = new Map(['v1', 'v2', 'v3'].map((key) => [who(key).id, before.get(who(key).id) ?? 0]))
    for (const [holder = ''] of await Promise.all(ids.map(holderOf))) {
      expect(loads.get(holder)).toBe(Math.min(...loads.values()))
      loads.set(holder, (loads.get(holder) ?? 0) + 1)
    }
  })

  it('least loaded gives what comes at once to several, as if it came one after the other', async () => {
    const { payload } = office.system()
    await office.system().worker.drain()
    const before = await loadOf(payload)
    const ids = await Promise.all(
      Array.from({ length: 9 }, () => begin(sharing('by-load-at-once', 'leastLoaded'))),
    )
    await Promise.all(ids.map((id) => act(id, who('creator'), 'send')))

    const given = (await Promise.all(ids.map(holderOf))).flat()
    const loads = ['v1', 'v2', 'v3'].map((key) => {
      const { id } = who(key)
      const times = given.filter((holder) => holder === id).length
      return { after: (before.get(id) ?? 0) + times, times }
    })
    const least = Math.min(...loads.map(({ after }) => after))
    // Nobody was given work while another had less.
    expect(loads.filter(({ after, times }) => times > 0 && after - 1 > least)).toEqual([])
    expect(given).toHaveLength(9)
  })
}
