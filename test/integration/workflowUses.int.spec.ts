import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { shippedWorkflows } from '../../src/definitions/workflows/index.ts'
import { publishDefinition } from '../../src/services/definitions/publishDefinition.ts'
import { lintForPublication } from '../../src/services/workflows/lintForPublication.ts'
import type { StateDefinition, WorkflowDefinition } from '../../src/workflow/types.ts'
import { aField } from './aField.ts'
import { anAccount } from './anAccount.ts'
import { aProcedure } from './aProcedure.ts'
import { sharedWorkflow } from './aSharedForm.ts'
import { openSystem, type System } from './openSystem.ts'
import { refusalOf } from './refusalOf.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'
const text = (vi: string) => ({ vi, en: vi })
const section = { fields: [aField('donVi', 'text', { required: true })], key: 'phan', title: text('Phần') }

describe(`a workflow beside the forms and campaigns that use it, on ${database}`, () => {
  let system: System
  let designer = ''

  beforeAll(async () => {
    system = await openSystem()
    designer = String(
      (await anAccount(system.payload, { domain: 'uses', key: 'designer', role: 'standing-officer' })).id,
    )
  }, 300_000)
  afterAll(() => system.close())

  /** A procedure under this key whose workflow is then drawn otherwise; publishes the drawing. */
  const drawn = async (key: string, given: Partial<StateDefinition>) => {
    const { payload } = system
    const pages = [{ key: 'trang', sections: [section], title: text('Trang') }]
    const form = { formatVersion: 1 as const, key, pages, title: text(key) }
    const made = await aProcedure(payload, { form, workflow: { ...sharedWorkflow, key } })
    const { workflow } = await payload.findByID({ collection: 'procedures', depth: 0, id: made })
    const id = String(workflow)
    const { rev } = await payload.findByID({ collection: 'workflows', depth: 0, id })
    const [first, ...others] = sharedWorkflow.states
    const states = [{ ...first, ...given } as StateDefinition, ...others]
    const definition: WorkflowDefinition = { ...sharedWorkflow, key, states }
    await payload.update({ collection: 'workflows', data: { definition, rev }, id })
    const at = '2026-11-24T02:00:00.000Z'
    return { id, publish: () => publishDefinition({ at, id, kind: 'workflows', payload, userId: designer }) }
  }

  it('has nothing against it where it is shipped, beside the shipped forms, the staff and the campaign of the year', async () => {
    const { payload } = system
    const { docs } = await payload.find({
      collection: 'workflows',
      depth: 0,
      overrideAccess: true,
      pagination: false,
    })
    for (const { definition, id, key } of docs) {
      const problems = await lintForPublication(payload, id, definition as unknown as WorkflowDefinition, [])
      expect([key, problems.map(({ code, path }) => `${code} ${path ?? ''}`)]).toEqual([key, []])
    }
    expect(docs.length).toBeGreaterThanOrEqual(Object.keys(shippedWorkflows).length)
  })

  it('is refused where it names a field that no form of it has', async () => {
    const { publish } = await drawn('truong-la', { fields: [{ field: 'khongCo', permission: 'hidden' }] })
    expect(await refusalOf(publish())).toBe('422 UNKNOWN_FIELD states.0.fields.0.field')
  })

  it('is refused where a required field is closed to everybody', async () => {
    const { publish } = await drawn('truong-dong', { fields: [{ field: 'donVi', permission: 'read' }] })
    expect(await refusalOf(publish())).toBe('422 REQUIRED_UNWRITABLE transitions.0.validatesForm')
  })

  it('is refused where a deadline runs past the end of a campaign that is not over', async () => {
    const { payload } = system
    const { id, publish } = await drawn('qua-han', { deadline: { workingDays: 400 }, fields: [] })
    await expect(publish()).resolves.toMatchObject({ number: 2 })
    const user = {
      ...(await payload.findByID({ collection: 'users', id: designer })),
      collection: 'users' as const,
    }
    await payload.create({
      collection: 'campaigns',
      data: { key: 'nam-2026', title: 'Năm 2026', workflow: id, year: 2026 },
      overrideAccess: true,
      user,
    })
    expect(await refusalOf(publish())).toBe('422 DEADLINE_PAST_CAMPAIGN states.0.deadline')
  })
})
