import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { packInForce } from '../../src/services/council/rulePackOf.ts'
import { exportPack } from '../../src/services/packs/exportPack.ts'
import { importPack } from '../../src/services/packs/importPack.ts'
import { readPack, type DefinitionPack } from '../../src/services/packs/packSchema.ts'
import { planImport } from '../../src/services/packs/planImport.ts'
import { openSystem, type System } from './openSystem.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'

describe(`definition packs, on ${database}`, () => {
  let system: System
  let pack: DefinitionPack

  const changesOf = async (given: DefinitionPack) =>
    (await planImport(system.payload, given))
      .filter(({ change }) => change !== 'same')
      .map(({ change, differences, key, kind }) => [
        change,
        `${kind}/${key}`,
        differences.map(({ path }) => path),
      ])
  const first = (kind: 'forms' | 'rule-packs' | 'workflows', given = pack) => {
    const [item] = given[kind]
    if (!item) throw new Error(`no ${kind}`)
    return item as typeof item & { definition: Record<string, unknown> }
  }
  const row = async (collection: 'forms' | 'procedures' | 'rule-packs', key: string) =>
    (await system.payload.find({ collection, depth: 0, where: { key: { equals: key } } })).docs[0] as
      Record<string, unknown> | undefined

  beforeAll(async () => {
    system = await openSystem()
    pack = await exportPack(system.payload)
  }, 300_000)
  afterAll(() => system.close())

  it('should export what is there, the same each time, without ids, dates or people', async () => {
    const text = JSON.stringify(pack)

    expect(pack.forms.length).toBeGreaterThan(2)
    expect(pack.workflows.length).toBeGreaterThan(4)
    expect(JSON.stringify(await exportPack(system.payload))).toBe(text)
    expect(text).not.toMatch(/"(?:id|createdAt|updatedAt|latestVersion|publishedBy)":/)
    expect(await changesOf(readPack(text))).toEqual([])
  })

  it('should refuse a newer format and a file that is no pack', () => {
    expect(() => readPack(JSON.stringify({ ...pack, formatVersion: 2 }))).toThrow(
      expect.objectContaining({ code: 'PACK_TOO_NEW' }),
    )
    for (const text of ['', '[]', '{"format":"other"}', JSON.stringify({ ...pack, surprise: [] })])
      expect(() => readPack(text)).toThrow(expect.objectContaining({ code: 'PACK_INVALID' }))
  })

  it('should say what would change and, asked only for that, change nothing', async () => {
    const changed = structuredClone(pack)
    const form = first('forms', changed)
    form['title'] = 'Biểu mẫu đã sửa'

    expect(await changesOf(changed)).toEqual([['changed', `forms/${form.key}`, ['title']]])
    expect((await row('forms', form.key))?.title).not.toBe('Biểu mẫu đã sửa')
  })

  it('should refuse a pack whole when one definition is not valid or names one that is nowhere', async () => {
    const broken = structuredClone(pack)
    const form = first('forms', broken)
    form['title'] = 'Không được ghi'
    first('workflows', broken).definition = { formatVersion: 1 }
    const procedure = {
      form: 'khong-co',
      key: 'p',
      startableBy: ['employee'],
      title: 'P',
      workflow: 'campaign',
    }
    broken.procedures.push(procedure)

    const refusal = (await importPack(system.payload, broken).catch((error: unknown) => error)) as {
      problems: { path: string }[]
    }

    const paths = refusal.problems.map(({ path }) => path)
    expect(paths).toContain('procedures.p.form')
    expect(paths.some((path) => path.startsWith(`workflows.${first('workflows').key}.definition`))).toBe(true)
    expect((await row('forms', form.key))?.title).not.toBe('Không được ghi')
  })

  it('should bring in drafts: what is published, in force or in use stays', async () => {
    const changed = structuredClone(pack)
    const form = first('forms', changed)
    const before = await row('forms', form.key)
    const inForce = await packInForce(system.payload, '2026-01-02')
    form['title'] = 'Bản nháp từ gói'
    const newForm = { ...structuredClone(form), key: 'bieu-mau-moi', title: 'Biểu mẫu mới' }
    newForm.definition = { ...newForm.definition, key: 'bieu-mau-moi' }
    const newRules = structuredClone(first('rule-packs'))
    newRules.key = 'goi-moi'
    Object.assign(newRules, { effectiveFrom: '2026-01-01T00:00:00.000Z' })
    newRules.definition = { ...newRules.definition, effectiveFrom: '2026-01-01', key: 'goi-moi' }
    first('rule-packs', changed)['name'] = 'Đổi tên gói đang áp dụng'
    changed.forms.push(newForm)
    changed['rule-packs'].push(newRules)
    changed.procedures.push({
      form: 'bieu-mau-moi',
      key: 'sang-kien',
      numbering: '{number}/{year}',
      startableBy: ['employee'],
      title: 'Đề nghị công nhận sáng kiến',
      workflow: 'campaign',
    })

    await importPack(system.payload, changed)

    const after = await row('forms', form.key)
    expect(after).toMatchObject({ latestVersion: before?.latestVersion, title: 'Bản nháp từ gói' })
    expect(await row('forms', 'bieu-mau-moi')).toMatchObject({ title: 'Biểu mẫu mới' })
    expect((await row('forms', 'bieu-mau-moi'))?.latestVersion ?? null).toBeNull()
    // What was imported is exported as the same bytes.
    const again = (await exportPack(system.payload)).forms.find(({ key }) => key === 'bieu-mau-moi')
    expect(JSON.stringify(again)).toBe(JSON.stringify(newForm))
    expect(await row('rule-packs', 'goi-moi')).toMatchObject({ active: false })
    expect(await row('procedures', 'sang-kien')).toMatchObject({ active: false })
    expect((await packInForce(system.payload, '2026-01-02')).id).toBe(inForce.id)
    expect((await row('rule-packs', first('rule-packs').key))?.name).not.toBe('Đổi tên gói đang áp dụng')
    expect(await changesOf(changed)).toEqual([['kept', `rule-packs/${first('rule-packs').key}`, ['name']]])
  })
})
