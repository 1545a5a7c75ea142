import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Provenance } from '../../src/forms/provenance/provenance.ts'
import type { Answers, FormDefinition } from '../../src/forms/types.ts'
import { startCase } from '../../src/services/cases/startCase.ts'
import { publishDefinition } from '../../src/services/definitions/publishDefinition.ts'
import { actorOf, type Person } from '../../src/services/dossiers/actorOf.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { performAction } from '../../src/services/dossiers/performAction.ts'
import { readForm } from '../../src/services/dossiers/readForm.ts'
import { saveAnswers } from '../../src/services/dossiers/saveAnswers.ts'
import { aField } from './aField.ts'
import { anAccount } from './anAccount.ts'
import { aProcedure } from './aProcedure.ts'
import { sharedWorkflow } from './aSharedForm.ts'
import { openSystem, type System } from './openSystem.ts'
import { refusalOf } from './refusalOf.ts'

const text = (vi: string) => ({ vi, en: vi })
const form: FormDefinition = {
  formatVersion: 1,
  key: 'bao-cao-hang-nam',
  pages: [
    {
      key: 'trang',
      sections: [
        {
          fields: [
            aField('chucNang', 'text', { prefill: 'earlier.bao-cao-hang-nam.chucNang' }),
            aField('kin', 'text', { prefill: 'earlier.bao-cao-hang-nam.kin' }),
            aField('khenThuong', 'table', {
              columns: [
                aField('thanhTich', 'achievement', { prefill: 'achievement.id' }),
                aField('nam', 'year', { prefill: 'achievement.year' }),
              ],
              prefill: 'achievements',
            }),
            aField('namGk', 'year', { prefill: 'achievement.GK.year' }),
          ],
          key: 'chung',
          title: text('Chung'),
        },
      ],
      title: text('Trang'),
    },
  ],
  title: text('Báo cáo hằng năm'),
}
const workflow = {
  ...sharedWorkflow,
  key: 'bao-cao-hang-nam',
  states: sharedWorkflow.states.map((state) => ({
    ...state,
    fields:
      state.key === 'done'
        ? [{ field: 'kin', permission: 'hidden' as const, who: [{ role: 'unit-officer' as const }] }]
        : [],
  })),
}

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'
describe(`prefilling from records, on ${database}`, () => {
  let system: System
  let procedure = ''
  let [officer, other]: [null | Person, null | Person] = [null, null]
  const made: string[] = []

  const who = (person: null | Person): Person => {
    if (!person) throw new Error('not there yet')
    return person
  }
  const begin = async (person: null | Person = officer) => {
    const { id } = await startCase({
      actor: who(person),
      input: { procedure },
      payload: system.payload,
    })
    const dossier = await findDossier({ collection: 'cases', id, payload: system.payload })
    const [answers, provenance] = [dossier['answers'] as Answers, dossier['provenance'] as Provenance]
    return { answers, dossier, id, provenance }
  }
  const save = async (id: string, answers: Answers) => {
    const { rev } = await findDossier({ collection: 'cases', id, payload: system.payload })
    await saveAnswers({ actor: who(officer), answers, collection: 'cases', id, payload: system.payload, rev })
    return findDossier({ collection: 'cases', id, payload: system.payload })
  }
  const submit = async (id: string) => {
    const { rev } = await findDossier({ collection: 'cases', id, payload: system.payload })
    await performAction({
      ...{ action: 'submit', actor: who(officer), collection: 'cases' as const },
      ...{ id, payload: system.payload, rev },
    })
  }

  beforeAll(async () => {
    system = await openSystem()
    const { payload } = system
    const units = await payload.find({ collection: 'units', depth: 0, limit: 2, sort: 'key' })
    const [own, foreign] = units.docs.map(({ id }) => id)
    const account = async (key: string, unit = '') =>
      actorOf(await anAccount(payload, { domain: 'prefill', key, role: 'unit-officer', unit }))
    officer = await account('officer', own)
    other = await account('other', foreign)
    const people = await payload.find({
      collection: 'people',
      depth: 0,
      limit: 1,
      where: { unit: { equals: own } },
    })
    const award = async (awardCode: string, year: number, more: object = {}) => {
      const { id } = await payload.create({
        collection: 'achievements',
        data: {
          awardCode,
          decidedOn: `${String(year)}-12-20`,
          revoked: false,
          title: `${awardCode} ${String(year)}`,
          unit: own,
          year,
          ...more,
        },
        overrideAccess: true,
      })
      made.push(id)
    }
    await award('GK', 2021)
    await award('TTLDTT', 2023)
    await award('TTLDXS', 2022, { revoked: true })
    await award('LDTT', 2022, { person: people.docs[0]?.id })
    procedure = await aProcedure(payload, { form, workflow })
  }, 300_000)
  afterAll(() => system.close())

  it('enters the awards of the unit as rows, newest first, without revoked ones and those of its people', async () => {
    const { answers, provenance } = await begin()
    const [first, second] = made
    expect(answers['khenThuong']).toEqual([
      { nam: 2023, thanhTich: second },
      { nam: 2021, thanhTich: first },
    ])
    expect(answers['namGk']).toBe(2021)
    expect(provenance['khenThuong']).toMatchObject({ changedAt: null, source: 'achievements' })
    expect(provenance['namGk']).toMatchObject({ source: 'achievement.GK.year', value: 2021 })

    const elsewhere = await begin(other)
    expect(elsewhere.answers).toEqual({})
  })

  it('says when rows were changed, and begins anew when they are taken again', async () => {
    const { answers, id } = await begin()
    const rows = answers['khenThuong'] as Answers[]
    const fewer = await save(id, { khenThuong: rows.slice(1) })
    const changed = (fewer['provenance'] as Provenance)['khenThuong']
    expect(typeof changed?.changedAt).toBe('string')
    const again = await save(id, { khenThuong: rows })
    expect((again['provenance'] as Provenance)['khenThuong']?.changedAt).toBeNull()
  })

  it('takes over what was answered in the latest dossier that was handed in, but nothing that is hidden there', async () => {
    const first = await begin()
    expect(first.answers).not.toHaveProperty('chucNang')
    await save(first.id, { chucNang: 'Tham mưu tổng hợp', kin: 'Nội dung kín' })
    // A draft is nobody's word yet.
    expect((await begin()).answers).not.toHaveProperty('chucNang')
    await submit(first.id)

    const next = await begin()
    expect(next.answers).toMatchObject({ chucNang: 'Tham mưu tổng hợp' })
    expect(next.answers).not.toHaveProperty('kin')
    expect(next.provenance['chucNang']).toMatchObject({
      changedAt: null,
      of: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
      source: 'earlier.bao-cao-hang-nam.chucNang',
      value: 'Tham mưu tổng hợp',
    })
    const { records } = await readForm(system.payload, next.dossier, who(officer))
    expect(records.earlier['bao-cao-hang-nam']?.answers).toEqual({ chucNang: 'Tham mưu tổng hợp' })
    expect(JSON.stringify(records)).not.toContain('Nội dung kín')

    const foreign = await readForm(system.payload, next.dossier, who(other))
    expect(foreign.records.earlier).toEqual({})
    expect(foreign.records.achievements).toEqual([])
    const own = await readForm(system.payload, first.dossier, who(officer))
    expect(own.records.earlier).toEqual({})
  })

  it('is refused at publication when the form, the field or the award is not there', async () => {
    const { payload } = system
    const draw = async (key: string, prefill: string) => {
      const definition = structuredClone({ ...form, key })
      const fields = definition.pages[0]?.sections[0]?.fields ?? []
      fields.splice(1, 1, aField('kin', 'text', { prefill }))
      fields.splice(0, 1)
      const { id } = await payload.create({
        collection: 'forms',
        data: { definition, key, title: key },
      })
      const at = '2026-11-24T02:00:00.000Z'
      return refusalOf(publishDefinition({ at, id, kind: 'forms', payload, userId: null }))
    }
    const path = 'pages.0.sections.0.fields.0.prefill'
    for (const [key, prefill] of [
      ['khong-bieu-mau', 'earlier.khong-co.x'],
      ['khong-truong', 'earlier.bao-cao-hang-nam.khongCo'],
      ['khong-danh-hieu', 'achievement.KHONGCO.year'],
    ] as const) {
      expect(await draw(key, prefill)).toBe(`422 FORM_PREFILL ${path}`)
    }
  })
})
