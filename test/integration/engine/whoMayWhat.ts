import { expect, it } from 'vitest'

import { readActions } from '../../../src/services/dossiers/readActions.ts'
import { readHistory } from '../../../src/services/dossiers/readHistory.ts'
import { saveAnswers } from '../../../src/services/dossiers/saveAnswers.ts'
import { verifyHistory } from '../../../src/services/dossiers/verifyHistory.ts'
import type { Person } from '../../../src/services/dossiers/actorOf.ts'
import { aState } from './aState.ts'
import { aStep } from './aStep.ts'
import { aWorkflow } from './aWorkflow.ts'
import type { EngineOffice } from './engineOffice.ts'

/** Permissions of fields, and those who act for somebody. */
export const whoMayWhat = (office: EngineOffice): void => {
  const { act, begin, dossierOf, historyOf, who } = office

  it('the permissions of a state hold in saving, reading, selecting and history', async () => {
    const forms = await office.system().payload.find({ collection: 'form-versions', limit: 1 })
    const schema = forms.docs[0]?.jsonSchema as { properties: Record<string, { type?: string }> }
    const [secret = '', open = ''] = Object.entries(schema.properties)
      .filter(([, { type }]) => type === 'string' || (Array.isArray(type) && type.includes('string')))
      .map(([key]) => key)
    const definition = aWorkflow(
      'guarded',
      [
        aState('draft', {
          fields: [
            { field: secret, permission: 'hidden' },
            { field: secret, permission: 'write', who: [{ role: 'editor' }] },
          ],
          kind: 'initial',
          turn: [{ relation: 'creator' }],
          write: [{ relation: 'creator' }],
        }),
      ],
      [aStep('close', 'draft', 'done', { by: [{ relation: 'creator' }] })],
    )
    const { payload } = office.system()
    const id = await begin(definition, { formVersion: forms.docs[0]?.id })
    const save = async (actor: Person, answers: Record<string, unknown>) =>
      saveAnswers({ actor, answers, collection: 'cases', id, payload, rev: (await dossierOf(id)).rev })
    await save(who('v1'), { [secret]: 'Kín' })
    await save(who('creator'), { [open]: 'Mở' })
    await expect(save(who('creator'), { [secret]: 'Sửa trộm' })).rejects.toMatchObject({
      problems: [{ code: 'FIELD_CLOSED', path: `answers.${secret}` }],
      status: 403,
    })
    await expect(save(who('v1'), { [open]: 'Sửa trộm' })).rejects.toMatchObject({ status: 403 })

    const user = await payload.findByID({ collection: 'users', id: who('creator').id })
    const asCreator = { overrideAccess: false, user: { ...user, collection: 'users' as const } }
    for (const select of [undefined, { answers: true as const }]) {
      const read = await payload.find({
        collection: 'cases',
        select,
        where: { id: { equals: id } },
        ...asCreator,
      })
      const { answers } = read.docs[0] as { answers: Record<string, unknown> }
      expect(answers[open]).toBe('Mở')
      expect(Object.keys(answers)).not.toContain(secret)
    }
    expect(JSON.stringify(await historyOf(id))).not.toContain('Kín')
    expect(
      JSON.stringify(await readHistory({ actor: who('v1'), collection: 'cases', id, payload })),
    ).toContain('Kín')
  })

  it('a delegate acts in the name of the giver, the record says so, and nobody does once it is over', async () => {
    const definition = aWorkflow(
      'lent',
      [aState('draft', { assign: { to: [{ kind: 'person', user: who('v1').id }] }, kind: 'initial' })],
      [aStep('again', 'draft', 'draft'), aStep('accept', 'draft', 'done', { decides: true })],
    )
    const id = await begin(definition)
    const { payload } = office.system()
    await expect(act(id, who('delegate'), 'again')).rejects.toMatchObject({ status: 403 })
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
    const given = await payload.create({
      collection: 'delegations',
      data: {
        actions: ['again'],
        endsOn: today,
        from: who('v1').id,
        kind: 'KT',
        reason: 'Đi công tác',
        startsOn: today,
        to: who('delegate').id,
      },
      overrideAccess: true,
    })

    await act(id, who('delegate'), 'again')
    await expect(act(id, who('delegate'), 'accept')).rejects.toMatchObject({ status: 403 })
    const offered = await readActions({
      actor: who('delegate'),
      collection: 'cases',
      dossier: await dossierOf(id),
      payload,
    })
    expect(offered.delegated.map(({ action }) => action.name)).toEqual(['again'])
    expect((await historyOf(id)).at(-1)).toMatchObject({
      actor: who('delegate').id,
      changes: { actedFor: { kind: 'KT', user: who('v1').id } },
      onBehalfOf: who('v1').name,
    })

    await payload.update({
      collection: 'delegations',
      data: { revoked: true },
      id: given.id,
      overrideAccess: true,
    })
    await expect(act(id, who('delegate'), 'again')).rejects.toMatchObject({ status: 403 })
    expect(await verifyHistory(payload, 'cases', id)).toBeNull()
  })
}
