import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { shippedWorkflows } from '../../src/definitions/workflows/index.ts'
import { publishDefinition } from '../../src/services/definitions/publishDefinition.ts'
import { findActor } from '../../src/services/dossiers/actorOf.ts'
import { performAction } from '../../src/services/dossiers/performAction.ts'
import { classifyForm } from '../../src/services/formChanges/classifyForm.ts'
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

/** A form of one required field. */
const aForm = (key: string, field = 'donVi') => {
  const fields = [aField(field, 'text', { required: true })]
  const sections = [{ fields, key: 'phan', title: text('Phần') }]
  return {
    formatVersion: 1 as const,
    key,
    pages: [{ key: 'trang', sections, title: text('Trang') }],
    title: text(key),
  }
}

describe(`a workflow beside the forms and campaigns that use it, on ${database}`, () => {
  let system: System
  let designer = ''

  beforeAll(async () => {
    vi.stubEnv('WEBHOOKS', 'kho=https://kho.example/goi')
    vi.stubEnv('WEBHOOK_SECRET', 'webhook-key-of-tests-0123456789-abcdefghij')
    system = await openSystem()
    designer = String(
      (await anAccount(system.payload, { domain: 'uses', key: 'designer', role: 'standing-officer' })).id,
    )
  }, 300_000)
  afterAll(async () => {
    await system.close()
    vi.unstubAllEnvs()
  })

  /** A procedure under this key whose workflow is then drawn otherwise; publishes the drawing. */
  const drawn = async (key: string, given: Partial<StateDefinition>) => {
    const { payload } = system
    const made = await aProcedure(payload, { form: aForm(key), workflow: { ...sharedWorkflow, key } })
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

  it('is refused where it calls a webhook that the server has no address for', async () => {
    const { payload } = system
    const { id } = await drawn('goi-ra', { fields: [] })
    const { definition } = await payload.findByID({ collection: 'workflows', depth: 0, id })
    const plain = definition as unknown as WorkflowDefinition
    const calling = (name: string) => ({
      ...plain,
      transitions: plain.transitions.map((step) => ({
        ...step,
        effects: [{ kind: 'webhook' as const, name }],
      })),
    })
    const codes = async (name: string) =>
      (await lintForPublication(payload, id, calling(name), [])).map(({ code }) => code)
    expect(await codes('kho')).toEqual([])
    expect(await codes('nham')).toEqual(['UNKNOWN_WEBHOOK'])
  })

  it('stops a form from losing a field that it reads, and tells the designer before', async () => {
    const { payload } = system
    const { id, publish } = await drawn('mat-truong', { fields: [{ field: 'donVi', permission: 'write' }] })
    await publish()
    const form = await formOfProcedure('mat-truong')
    const other = aForm('mat-truong', 'tenKhac')
    const { rev } = await payload.findByID({ collection: 'forms', depth: 0, id: form })
    await payload.update({ collection: 'forms', data: { definition: other, rev }, id: form })
    const { findings } = await classifyForm({ id: form, payload })
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toContain('error UNKNOWN_FIELD')
    const at = '2026-11-24T03:00:00.000Z'
    const again = () => publishDefinition({ at, id: form, kind: 'forms', payload, userId: designer })
    expect(await refusalOf(again())).toBe('422 UNKNOWN_FIELD ')
    const drawnNow = { ...sharedWorkflow, key: 'mat-truong', states: withoutFields(sharedWorkflow.states) }
    const { rev: last } = await payload.findByID({ collection: 'workflows', depth: 0, id })
    await payload.update({ collection: 'workflows', data: { definition: drawnNow, rev: last }, id })
    await publish()
    await expect(again()).resolves.toMatchObject({ number: 2 })
  })

  it('is not put beside a form that it does not go with, in a procedure or a campaign', async () => {
    const { payload } = system
    const { id: workflow, publish } = await drawn('doc-truong', {
      fields: [{ field: 'donVi', permission: 'write' }],
    })
    await publish()
    const mine = await formOfProcedure('doc-truong')
    const other = await formOfProcedure('mat-truong')
    const { docs } = await payload.find({
      collection: 'procedures',
      where: { key: { equals: 'doc-truong' } },
    })
    const procedure = String(docs[0]?.id)
    const change = (data: object) => payload.update({ collection: 'procedures', data, id: procedure })
    expect(await refusalOf(change({ form: other }))).toBe('422 UNKNOWN_FIELD workflow')
    await expect(change({ title: 'Tên mới' })).resolves.toMatchObject({ title: 'Tên mới' })
    await expect(change({ active: false, form: other })).resolves.toMatchObject({ active: false })
    expect(await refusalOf(change({ active: true }))).toBe('422 UNKNOWN_FIELD workflow')
    await expect(change({ active: true, form: mine })).resolves.toMatchObject({ active: true })
    expect(await publishedWith(workflow, other)).toBe('422 UNKNOWN_FIELD workflow')
    expect(await publishedWith(workflow, mine)).toBe('published')
  })

  const formOfProcedure = async (key: string): Promise<string> => {
    const { docs } = await system.payload.find({ collection: 'forms', where: { key: { equals: key } } })
    return String(docs[0]?.id)
  }

  /** What comes of publishing a campaign of this workflow and form. */
  const publishedWith = async (workflow: string, form: string) => {
    const { payload } = system
    const user = {
      ...(await payload.findByID({ collection: 'users', id: designer })),
      collection: 'users' as const,
    }
    const { id } = await payload.create({
      collection: 'campaigns',
      data: { form, key: `phong-trao-${form}`, title: 'Năm 2027', workflow, year: 2027 },
      overrideAccess: true,
      user,
    })
    const { rev } = await payload.findByID({ collection: 'campaigns', id })
    const head = await anAccount(payload, { domain: 'uses', key: `head-${form}`, role: 'standing-head' })
    const actor = await findActor(payload, String(head.id))
    const work = performAction({
      action: 'publish',
      actor,
      collection: 'campaigns',
      id,
      payload,
      rev: rev ?? 0,
    })
    return (await refusalOf(work)) ?? 'published'
  }
})

const withoutFields = (states: StateDefinition[]): StateDefinition[] =>
  states.map((state) => ({ ...state, fields: [] }))
