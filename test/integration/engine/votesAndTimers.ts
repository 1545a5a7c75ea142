import { expect, it } from 'vitest'

import { instanceOf } from '../../../src/services/dossiers/instanceOf.ts'
import { verifyHistory } from '../../../src/services/dossiers/verifyHistory.ts'
import { fireTimers } from '../../../src/services/timers/fireTimers.ts'
import type { StateDefinition } from '../../../src/workflow/types.ts'
import { aState } from './aState.ts'
import { aStep } from './aStep.ts'
import { aWorkflow } from './aWorkflow.ts'
import type { EngineOffice } from './engineOffice.ts'

/** Votes are counted once, and timers ring once. */
export const votesAndTimers = (office: EngineOffice): void => {
  const { act, begin, dossierOf, historyOf, who, windUp } = office

  const voting = (given: Partial<NonNullable<StateDefinition['approval']>> = {}) =>
    aWorkflow(
      'voting',
      [
        aState('draft', {
          approval: { no: 'fail', percent: 60, rule: 'ratio', yes: 'pass', ...given },
          assign: { to: ['v1', 'v2', 'v3'].map((key) => ({ kind: 'person', user: who(key).id })) },
          kind: 'initial',
        }),
      ],
      [
        aStep('pass', 'draft', 'done', { by: [], system: true }),
        aStep('fail', 'draft', 'refused', { by: [], system: true }),
      ],
    )

  it('one "no" in a ratio vote does not end it, and three voices at once make one transition', async () => {
    const id = await begin(voting())
    const { rev } = await act(id, who('v1'), 'vote', { choice: 'no' })
    expect(await dossierOf(id)).toMatchObject({ state: 'draft' })

    await Promise.all(['v2', 'v3'].map((key) => act(id, who(key), 'vote', { choice: 'yes' }, rev)))

    const lines = await historyOf(id)
    expect(await dossierOf(id)).toMatchObject({ state: 'done' })
    expect(lines.filter(({ to }) => to === 'done')).toHaveLength(1)
    expect(lines).toHaveLength(4)
    expect(await verifyHistory(office.system().payload, 'cases', id)).toBeNull()
    await expect(act(id, who('v1'), 'vote', { choice: 'yes' })).rejects.toMatchObject({ status: 409 })
  })

  it('a timer survives a return, rings once for two workers, and is marked as automatic', async () => {
    const definition = aWorkflow(
      'clocked',
      [
        aState('draft', {
          kind: 'initial',
          turn: [{ relation: 'creator' }],
          write: [{ relation: 'creator' }],
        }),
        aState('review', {
          assign: { to: [{ kind: 'person', user: who('v1').id }] },
          timers: [
            {
              at: { from: 'entry', workingDays: 2 },
              key: 'nudge',
              then: { do: 'remind', template: 'turn', to: 'assignees' },
            },
          ],
        }),
      ],
      [
        aStep('send', 'draft', 'review', { by: [{ relation: 'creator' }] }),
        aStep('accept', 'review', 'done'),
      ],
    )
    const id = await begin(definition)
    await act(id, who('creator'), 'send')
    await act(id, who('v1'), 'return', { fields: ['anything'] })
    expect(instanceOf(await dossierOf(id)).flow.timers).toEqual([])
    await act(id, who('creator'), 'sendCorrected')
    const returned = instanceOf(await dossierOf(id))
    expect(returned.flow).toMatchObject({ assignees: [who('v1').id], timers: [{ key: 'nudge' }] })

    expect(await fireTimers(office.system().payload, 'cases', id)).toBe(0)
    await windUp(id)
    await Promise.all(Array.from({ length: 6 }, () => fireTimers(office.system().payload, 'cases', id)))

    const rings = (await historyOf(id)).filter(({ action }) => action === 'timer:nudge')
    expect(rings).toMatchObject([{ automatic: true, from: 'review', to: 'review' }])
    await office.system().worker.drain()
    const mails = await office.system().payload.find({
      collection: 'outbox',
      where: {
        and: [
          { subjectId: { equals: id } },
          { dedupeKey: { contains: `:${String(returned.rev + 1)}:mail` } },
        ],
      },
    })
    expect(mails.docs).toHaveLength(1)
    // The page that was open before the reminder is still good.
    expect(await act(id, who('v1'), 'accept', undefined, returned.rev)).toMatchObject({ state: 'done' })
  })
}
