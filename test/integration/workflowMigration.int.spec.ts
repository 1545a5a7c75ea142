import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { FormDefinition } from '../../src/forms/types.ts'
import { startCase } from '../../src/services/cases/startCase.ts'
import { publishDefinition } from '../../src/services/definitions/publishDefinition.ts'
import { actorOf, type Person } from '../../src/services/dossiers/actorOf.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { readHistory } from '../../src/services/dossiers/readHistory.ts'
import { verifyHistory } from '../../src/services/dossiers/verifyHistory.ts'
import { type Migration, migrateDossiers } from '../../src/services/migrations/migrateDossiers.ts'
import type { Mapping } from '../../src/services/migrations/readMapping.ts'
import { undoMigration } from '../../src/services/migrations/undoMigration.ts'
import { renameState } from '../../src/workflow/design/renameReferences.ts'
import { starterState, starterWorkflow } from '../../src/workflow/design/starterWorkflow.ts'
import type { WorkflowDefinition } from '../../src/workflow/types.ts'
import { openSystem, type System } from './openSystem.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'
const text = (vi: string) => ({ vi, en: vi })
const field = (key: string, type = 'text') => ({ key, label: text(key), type })

const form: FormDefinition = {
  formatVersion: 1,
  key: 'thu-chuyen-quy-trinh',
  pages: [
    {
      key: 'trang',
      sections: [
        {
          fields: [
            field('tenCu'),
            field('tenMoi'),
            field('soNguoi', 'number'),
            { ...field('doDai', 'computed'), formula: 'string length(tenMoi)' },
          ],
          key: 'phan',
          title: text('Phần'),
        },
      ],
      title: text('Trang'),
    },
  ],
  title: text('Biểu mẫu thử chuyển quy trình'),
}
const starter = starterWorkflow('thu-chuyen-quy-trinh', text('Thử chuyển quy trình'))
const first: WorkflowDefinition = {
  ...starter,
  states: [...starter.states, starterState('success', 'done')],
  transitions: [
    {
      action: 'finish',
      by: [{ relation: 'creator' }],
      comment: 'optional',
      from: ['draft'],
      label: text('Xong'),
      to: 'done',
    },
  ],
}

describe(`cases that go over to another version of their workflow, on ${database}`, () => {
  let system: System
  let officer: Person
  let standing: Person
  let form1 = ''
  let taken = ''
  let whole = ''
  let procedure = ''
  let workflow = ''
  const versions: string[] = []

  const account = async (email: string): Promise<Person> => {
    const where = { email: { equals: email } }
    const found = await system.payload.find({ collection: 'users', depth: 0, where })
    return actorOf(found.docs[0])
  }
  const publish = (kind: 'forms' | 'workflows', id: string) =>
    publishDefinition({
      at: '2026-11-24T02:00:00.000Z',
      id,
      kind,
      payload: system.payload,
      userId: null,
    })
  const begin = async (answers: Record<string, unknown>): Promise<string> =>
    (await startCase({ actor: officer, input: { answers, procedure }, payload: system.payload })).id
  const dossier = (id: string) => findDossier({ collection: 'cases', id, payload: system.payload })
  const migrate = async (mapping: Partial<Mapping>, dryRun: boolean, limit?: number) =>
    migrateDossiers({
      actor: standing,
      dryRun,
      from: versions[0] ?? '',
      limit,
      mapping: { fields: {}, states: { draft: 'soanThao' }, ...mapping },
      payload: system.payload,
      to: versions[1] ?? '',
    })

  beforeAll(async () => {
    system = await openSystem()
    const { payload } = system
    officer = await account('unit-officer.kinhte@demo.example.vn')
    standing = await account('standing-officer@demo.example.vn')
    const data = { key: form.key, title: 'Thử chuyển quy trình' }
    form1 = (await payload.create({ collection: 'forms', data: { ...data, definition: form } })).id
    workflow = (await payload.create({ collection: 'workflows', data: { ...data, definition: first } })).id
    procedure = (
      await payload.create({
        collection: 'procedures',
        data: { ...data, form: form1, startableBy: ['unit-officer'], workflow },
      })
    ).id
  }, 300_000)
  afterAll(() => system.close())

  it('should not begin a case whose form or workflow is not published', async () => {
    await expect(begin({})).rejects.toMatchObject({ code: 'FORM_NOT_PUBLISHED', status: 422 })
    await publish('forms', form1)
    await expect(begin({})).rejects.toMatchObject({ code: 'WORKFLOW_MISSING', status: 422 })
    versions.push((await publish('workflows', workflow)).id)
    const { rev } = await system.payload.findByID({ collection: 'workflows', depth: 0, id: workflow })
    const definition = renameState(first, 'draft', 'soanThao')
    await system.payload.update({ collection: 'workflows', data: { definition, rev }, id: workflow })
    whole = await begin({ soNguoi: 3, tenCu: 'Sáng kiến' })
    taken = await begin({ tenCu: 'Cũ', tenMoi: 'Mới' })
    versions.push((await publish('workflows', workflow)).id)
  })

  it('should refuse, case by case and changing nothing, what was not said or has no place', async () => {
    const before = await dossier(taken)
    const unsaid = await migrate({ states: {} }, false)
    expect(codesOf(unsaid, whole)).toEqual(['STATE_UNMAPPED'])
    const both = await migrate({ fields: { tenCu: 'tenMoi' } }, true)
    expect(codesOf(both, taken)).toEqual(['MAPPING_TWICE'])
    expect(codesOf(both, whole)).toEqual([])
    const nowhere = await migrate({ fields: { tenCu: 'khongCo' } }, false)
    expect(codesOf(nowhere, whole)).toEqual(['MAPPING_MISSING'])
    const wrong = await migrate({ fields: { tenCu: 'soNguoi' } }, false)
    expect(codesOf(wrong, taken)).not.toEqual([])
    expect(await dossier(taken)).toEqual(before)
  })

  it('should say how many are left, and let those that cannot be moved hold up none', async () => {
    const [one, all] = [await migrate({}, true, 1), await migrate({}, true)]
    expect([one.results.length, one.remaining, all.results.length, all.remaining]).toEqual([1, 1, 2, 0])
    expect(one.results.map(({ id }) => id)).toEqual([whole])
    const stuck = await migrate({ states: {} }, true, 1)
    expect([stuck.results.length, stuck.remaining]).toEqual([2, 0])
  })

  it('should move answers to another field and leave others out, as the preview said, and take it back', async () => {
    const mapping = { fields: { soNguoi: null, tenCu: 'tenMoi' } }
    const before = await dossier(whole)
    const preview = await migrate(mapping, true)
    expect(resultOf(preview, whole)).toMatchObject({ dropped: ['soNguoi'], ok: true, to: 'soanThao' })
    expect(await dossier(whole)).toEqual(before)

    const done = await migrate(mapping, false)
    expect(resultOf(done, whole)).toMatchObject({ ok: true, to: 'soanThao' })
    const after = await dossier(whole)
    expect(after).toMatchObject({
      answers: { tenMoi: 'Sáng kiến' },
      computed: { doDai: 9 },
      state: 'soanThao',
      workflowVersion: versions[1],
    })

    const { payload } = system
    // The line tells that it was moved; the answers that were are in it, and nobody reads them there.
    const lines = await readHistory({ actor: officer, collection: 'cases', id: whole, payload })
    expect(lines.at(-1)).toMatchObject({
      action: 'migrate',
      changes: { workflowVersion: { after: versions[1], before: versions[0] } },
    })
    expect(JSON.stringify(lines.at(-1))).not.toContain('Sáng kiến')

    await undoMigration({ actor: standing, collection: 'cases', id: whole, payload })
    const back = await dossier(whole)
    expect([back['answers'], back['computed'], back.state]).toEqual([
      before['answers'],
      before['computed'],
      'draft',
    ])
    // It stands in the list of whoever has it again, on the rev that it has now.
    await system.worker.drain()
    const work = await payload.find({
      collection: 'work-items',
      overrideAccess: true,
      where: { and: [{ subjectId: { equals: whole } }, { open: { equals: true } }] },
    })
    expect(work.docs.map(({ stateLabel, subjectRev }) => [stateLabel, subjectRev])).toEqual([
      [first.states[0]?.label.vi, back.rev],
    ])
    expect(await verifyHistory(payload, 'cases', whole)).toBeNull()
    const again = undoMigration({ actor: standing, collection: 'cases', id: whole, payload })
    await expect(again).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO', status: 409 })
  })
})

const resultOf = ({ results }: Migration, wanted: string) => results.find(({ id }) => id === wanted)
const codesOf = (migration: Migration, wanted: string) =>
  resultOf(migration, wanted)?.problems.map(({ code }) => code)
