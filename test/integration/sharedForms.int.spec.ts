import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Stored } from '../../src/admin/dossier/createAutosave.ts'
import type { Provenance } from '../../src/forms/provenance/provenance.ts'
import type { Answers } from '../../src/forms/types.ts'
import { startCase } from '../../src/services/cases/startCase.ts'
import { actorOf, type Person } from '../../src/services/dossiers/actorOf.ts'
import { explainField } from '../../src/services/dossiers/explainField.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { readActions } from '../../src/services/dossiers/readActions.ts'
import { readHistory } from '../../src/services/dossiers/readHistory.ts'
import { saveAnswers } from '../../src/services/dossiers/saveAnswers.ts'
import type { DomainError } from '../../src/shared/domainError.ts'
import { anAccount } from './anAccount.ts'
import { aPanel } from './aPanel.ts'
import { aProcedure } from './aProcedure.ts'
import { sharedForm, sharedWorkflow } from './aSharedForm.ts'
import { openSystem, type System } from './openSystem.ts'
import { refusalOf } from './refusalOf.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'
describe(`a form that several people fill in, on ${database}`, () => {
  let system: System
  let procedure = ''
  const people: Record<string, Person> = {}
  const units: { id: string; key: string; name: string }[] = []

  const who = (key: string): Person => {
    const found = people[key]
    if (!found) throw new Error(`no account ${key}`)
    return found
  }
  const unit = (at: number) => units[at] ?? { id: '', key: '', name: '' }
  const dossier = (id: string) => findDossier({ collection: 'cases', id, payload: system.payload })
  const save = async (key: string, id: string, answers: Answers, rev?: number) =>
    saveAnswers({
      actor: who(key),
      answers,
      collection: 'cases',
      id,
      payload: system.payload,
      rev: rev ?? (await dossier(id)).rev,
    })
  const begin = async (answers?: Answers) =>
    (
      await startCase({
        actor: who('creator'),
        input: { procedure, ...(answers ? { answers } : {}) },
        payload: system.payload,
      })
    ).id
  /** The case as the interfaces give it to somebody. */
  const seenBy = async (key: string, id: string) => {
    const user = await system.payload.findByID({ collection: 'users', depth: 0, id: who(key).id })
    const doc = await system.payload.findByID({
      collection: 'cases',
      depth: 0,
      disableErrors: true,
      id,
      overrideAccess: false,
      user: { ...user, collection: 'users' },
    })
    return doc as unknown as null | { answers: Answers; computed: Answers; provenance: Provenance }
  }
  const ask = async (key: string, query: object) => {
    const user = await system.payload.findByID({ collection: 'users', depth: 0, id: who(key).id })
    return system.payload.find({
      collection: 'cases',
      overrideAccess: false,
      user: { ...user, collection: 'users' },
      ...query,
    })
  }
  beforeAll(async () => {
    system = await openSystem()
    const { payload } = system
    const found = await payload.find({ collection: 'units', depth: 0, limit: 5, sort: 'key' })
    units.push(...found.docs.map(({ id, key, name }) => ({ id, key, name })))
    const account = async (key: string, role: string, at: number) => {
      people[key] = actorOf(await anAccount(payload, { domain: 'shared', key, role, unit: unit(at).id }))
    }
    await account('creator', 'unit-officer', 0)
    await account('it', 'unit-officer', 1)
    await account('foreign', 'unit-officer', 2)
    await account('stranger', 'unit-officer', 3)
    await account('clerkOfIt', 'employee', 1)
    await account('inspector', 'inspector', 4)

    procedure = await aProcedure(payload, { form: sharedForm(units), workflow: sharedWorkflow })
  }, 300_000)
  afterAll(() => system.close())

  describe('where prefilled answers came from', () => {
    it('is kept beside the answers, says when they were changed, and begins anew when the source is taken again', async () => {
      const id = await begin()
      const { name } = unit(0)
      const [first] = [(await seenBy('creator', id))?.provenance['donVi']]
      expect(first).toMatchObject({ changedAt: null, source: 'unit.name', value: name })

      await save('creator', id, { donVi: 'Phòng tự đặt tên' })
      const changed = (await seenBy('creator', id))?.provenance['donVi']
      expect(changed).toMatchObject({ at: first?.at, value: name })
      expect(typeof changed?.changedAt).toBe('string')

      await save('creator', id, { donVi: name })
      const again = (await seenBy('creator', id))?.provenance['donVi']
      expect(again).toMatchObject({ changedAt: null, value: name })
      expect(Date.parse(again?.at ?? '')).toBeGreaterThanOrEqual(Date.parse(first?.at ?? ''))
    })

    it('is as hidden as the answer, in the document, the history and the reasons, and cannot be asked about', async () => {
      const id = await begin()
      await save('creator', id, { donVi: 'Phòng kín', khoa: true })
      const seen = await seenBy('inspector', id)
      expect(seen?.answers).toEqual({ khoa: true, tenCn: unit(0).name })
      expect(Object.keys(seen?.provenance ?? {})).toEqual(['tenCn'])
      expect(Object.keys((await seenBy('creator', id))?.provenance ?? {})).toEqual(['donVi', 'tenCn'])

      const history = await readHistory({
        actor: who('inspector'),
        collection: 'cases',
        id,
        payload: system.payload,
      })
      expect(JSON.stringify(history)).not.toContain('Phòng kín')
      for (const key of ['creator', 'inspector']) {
        for (const query of [
          { where: { 'provenance.donVi.value': { equals: 'x' } } },
          { where: { provenance: { exists: true } } },
          { where: { or: [{ 'provenance.donVi.value': { like: 'P' } }] } },
          { sort: 'provenance' },
          { sort: '-provenance.donVi.value' },
        ])
          await expect(ask(key, query), JSON.stringify(query)).rejects.toMatchObject({ status: 400 })
      }
    })

    it('is not for clients to write', async () => {
      const user = await system.payload.findByID({ collection: 'users', depth: 0, id: who('creator').id })
      const id = await begin()
      const forged = system.payload.update({
        collection: 'cases',
        data: { provenance: {} },
        id,
        overrideAccess: false,
        user: { ...user, collection: 'users' },
      })
      await expect(forged).rejects.toMatchObject({ status: 403 })
      await expect(refusalOf(save('creator', id, { provenance: {} }))).resolves.toContain('UNKNOWN_FIELD')
    })
  })

  it('holds every cell of a table to its row: hidden ones dropped, closed ones refused with their path', async () => {
    const id = await begin({ chiTieu: [{ so: 5 }, { so: 6, ten: 'A' }] })
    expect((await dossier(id))['answers']).toMatchObject({ chiTieu: [{}, { so: 6, ten: 'A' }] })

    await save('creator', id, { khoa: true })
    const kept = await dossier(id)
    expect(await refusalOf(save('creator', id, { chiTieu: [{}, { so: 6, ten: 'B' }] }))).toBe(
      '422 FIELD_READ_ONLY answers.chiTieu.1.ten',
    )
    expect(await refusalOf(save('creator', id, { chiTieu: [{}] }))).toBe('422 ROW_READ_ONLY answers.chiTieu')
    expect(await dossier(id)).toEqual(kept)

    await save('creator', id, { chiTieu: [{ so: 7, ten: 'A' }] })
    expect((await dossier(id))['answers']).toMatchObject({ chiTieu: [{ so: 7, ten: 'A' }] })
  })

  describe('sections of several units', () => {
    it('are seen and written by their own unit alone, beside what is common', async () => {
      const id = await begin({ khoa: true })
      await save('foreign', id, { doan: 3 })
      await save('it', id, { mayChu: 'Máy chủ số 1' })

      expect(await refusalOf(save('it', id, { doan: 4 }))).toBe('403 FIELD_CLOSED answers.doan')
      expect(await refusalOf(save('it', id, { khoa: false }))).toBe('403 FIELD_CLOSED answers.khoa')
      expect(await refusalOf(save('it', id, { mayChu: 'x', doan: 4 }))).toBe('403 FIELD_CLOSED answers.doan')
      expect(await refusalOf(save('creator', id, { mayChu: 'x' }))).toBe('403 FIELD_CLOSED answers.mayChu')
      expect(await refusalOf(begin({ doan: 1 }))).toBe('403 FIELD_CLOSED answers.doan')

      const own = await seenBy('it', id)
      expect(own?.answers).toEqual({
        donVi: unit(0).name,
        khoa: true,
        mayChu: 'Máy chủ số 1',
        tenCn: unit(0).name,
      })
      expect(own?.computed).toEqual({ dai: 12 })
      const other = await seenBy('foreign', id)
      expect(other?.answers).toEqual({ doan: 3, donVi: unit(0).name, khoa: true })
      expect(other?.computed).toEqual({})
      expect(Object.keys(other?.provenance ?? {})).toEqual(['donVi'])
      expect((await seenBy('creator', id))?.answers).toMatchObject({ doan: 3, mayChu: 'Máy chủ số 1' })
      expect(await seenBy('stranger', id)).toBeNull()
      expect(await seenBy('clerkOfIt', id)).toBeNull()

      const told = await readHistory({
        actor: who('foreign'),
        collection: 'cases',
        id,
        payload: system.payload,
      })
      expect(JSON.stringify(told)).not.toContain('Máy chủ')
      const unseen = async (key: string) => {
        const asked = { actor: who(key), collection: 'cases' as const, payload: system.payload }
        return (await readActions({ ...asked, dossier: await dossier(id) })).unseen
      }
      // What is hidden from them is told to nobody in this way either.
      expect(JSON.stringify(await unseen('foreign'))).not.toContain('Máy chủ')
      expect(await unseen('creator')).toEqual({})
      const reasons = (key: string) =>
        dossier(id).then((each) => explainField(system.payload, each, who(key), 'dai'))
      expect(await reasons('foreign')).toEqual([])
      expect((await reasons('it')).length).toBe(1)
    })

    it('are told with whose they are and whether they are complete', async () => {
      const id = await begin()
      const sectionsOf = async (key: string) => {
        const asked = { actor: who(key), collection: 'cases' as const, payload: system.payload }
        const { canWrite, fields, sections } = await readActions({ ...asked, dossier: await dossier(id) })
        return {
          canWrite,
          fields,
          sections: sections.map((each) => ({ ...each, units: each.units.map((u) => u.id) })),
        }
      }
      const it = { isComplete: false, isMine: false, key: 'congNghe', units: [unit(1).id] }
      const foreign = { isComplete: false, isMine: false, key: 'ngoaiVu', units: [unit(2).id] }
      expect((await sectionsOf('creator')).sections).toEqual([it, foreign])
      await save('it', id, { mayChu: 'Máy chủ' })
      expect((await sectionsOf('creator')).sections).toEqual([{ ...it, isComplete: true }, foreign])
      expect(await sectionsOf('it')).toMatchObject({
        canWrite: true,
        fields: { doan: 'hidden', donVi: 'read', gopY: 'read', mayChu: 'write' },
        sections: [{ ...it, isComplete: true, isMine: true }],
      })
    })

    it('may be given to the unit that an answer names, and taken away again', async () => {
      const id = await begin()
      expect(await seenBy('stranger', id)).toBeNull()
      await save('creator', id, { doiTac: unit(3).id })
      expect(await seenBy('stranger', id)).not.toBeNull()
      await save('stranger', id, { gopY: 'Góp ý của đơn vị bạn' })
      expect((await seenBy('creator', id))?.answers).toMatchObject({ gopY: 'Góp ý của đơn vị bạn' })

      await save('creator', id, { doiTac: null })
      expect(await seenBy('stranger', id)).toBeNull()
      expect(await refusalOf(save('stranger', id, { gopY: 'x' }))).toContain('403')
    })

    it('lose nothing when two units save at once: one is told to look again, and its answers go through', async () => {
      const id = await begin()
      const { rev } = await dossier(id)
      const race = await Promise.allSettled([
        save('it', id, { mayChu: 'Máy chủ' }, rev),
        save('foreign', id, { doan: 3 }, rev),
      ])
      const lost = race.filter((each) => each.status === 'rejected')
      expect(lost.map(({ reason }) => (reason as DomainError).code)).toEqual(['STALE_REV'])
    })

    it('lose nothing when two units type at once in the panel, and nobody is asked anything', async () => {
      const id = await begin()
      const open = async (key: string) => {
        const stored = async (): Promise<Stored> => {
          const { rev } = await dossier(id)
          const { answers, provenance } = (await seenBy(key, id)) ?? { answers: {}, provenance: {} }
          return { answers, provenance, rev }
        }
        return aPanel({ save: (patch, rev) => save(key, id, patch, rev), stored })
      }
      const forms = { foreign: await open('foreign'), it: await open('it') }
      for (let round = 1; round <= 3; round += 1) {
        forms.it.change({ mayChu: `Máy chủ ${String(round)}` })
        forms.foreign.change({ doan: round })
        await Promise.all([forms.it.flush(), forms.foreign.flush()])
        expect(forms.it.state()).toMatchObject({ conflicts: [], failure: null, status: 'saved', unsent: {} })
        expect(forms.foreign.state()).toMatchObject({
          conflicts: [],
          failure: null,
          status: 'saved',
          unsent: {},
        })
        expect((await dossier(id))['answers']).toMatchObject({
          doan: round,
          mayChu: `Máy chủ ${String(round)}`,
        })
      }
      forms.it.stop()
      forms.foreign.stop()
    })
  })
})
