import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { findFieldType } from '../../src/forms/findFieldType.ts'
import type { FormDefinition } from '../../src/forms/types.ts'
import { fieldVectors } from '../fixtures/fieldVectors.ts'
import { signInAs, type Client, type Reply } from './client.ts'
import { databasesUnderTest } from './databasesUnderTest.ts'
import { seedServer } from './seedServer.ts'
import { startServer, type RunningServer } from './startServer.ts'

const text = (vi: string) => ({ vi, en: vi })
const vectors = Object.entries(fieldVectors)

/** A form with a field of every type: `f_text`, `f_money` … */
const everyType: FormDefinition = {
  formatVersion: 1,
  key: 'moi-kieu-truong',
  pages: [
    {
      key: 'trang',
      sections: [
        {
          fields: vectors.map(([type, { field }]) => ({
            label: text(type),
            ...field,
            key: `f_${type}`,
            type,
          })),
          key: 'phan',
          title: text('Phần'),
        },
      ],
      title: text('Trang'),
    },
  ],
  title: text('Biểu mẫu có mọi kiểu trường'),
}

describe.each(databasesUnderTest())('answers over HTTP on $name', ({ databaseUri }) => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-answers-'))
  let server: RunningServer
  let officer: Client
  let head: Client
  let standing: Client
  let form = ''
  let id = ''
  let rev = 1

  const docOf = ({ body }: Reply) => body['doc'] as Record<string, unknown> & { id: string }
  const pathsOf = ({ body }: Reply) => body.errors?.map((error) => error.path) ?? []
  const patch = async (answers: Record<string, unknown>): Promise<Reply> => {
    const reply = await officer.patch(`/api/cases/${id}`, { answers, rev })
    if (reply.status === 200) rev = Number(reply.body['rev'])
    return reply
  }

  beforeAll(async () => {
    const env = { DATABASE_URI: databaseUri('answers') }
    await seedServer(dataDir, env)
    server = await startServer({ dataDir, env })
    officer = await signInAs(server.url, 'unit-officer.kinhte')
    head = await signInAs(server.url, 'unit-head.kinhte')
    standing = await signInAs(server.url, 'standing-officer')
    const made = await standing.post('/api/forms', {
      definition: everyType,
      key: everyType.key,
      title: 'Mọi kiểu',
    })
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    form = docOf(made).id
    expect((await standing.post(`/api/forms/${form}/publish`)).status).toBe(201)
    const workflows = await standing.get('/api/workflows?where[key][equals]=nomination-annual')
    const workflow = (workflows.body['docs'] as { id: string }[])[0]?.id
    const procedure = await standing.post('/api/procedures', {
      form,
      key: 'moi-kieu',
      startableBy: ['unit-officer'],
      title: 'Thủ tục thử',
      workflow,
    })
    expect(procedure.status, JSON.stringify(procedure.body)).toBe(201)
    const begun = await officer.post('/api/cases', { procedure: docOf(procedure).id })
    expect(begun.status, JSON.stringify(begun.body)).toBe(201)
    id = docOf(begun).id
  })
  afterAll(() => server.stop())

  /** Saves a drawing on top of what is there. */
  const draw = async (definition: FormDefinition): Promise<void> => {
    const { rev: seen } = (await standing.get(`/api/forms/${form}`)).body
    const saved = await standing.patch(`/api/forms/${form}`, { definition, rev: seen })
    expect(saved.status, JSON.stringify(saved.body)).toBe(200)
  }

  it('refuses every one of the wrong answers with its path, and keeps nothing of them', async () => {
    let refused = 0
    for (const [type, { ill }] of vectors) {
      for (const { at, value } of ill) {
        const reply = await patch({ [`f_${type}`]: value })
        expect(reply.status, `${type}: ${JSON.stringify(value).slice(0, 200)}`).toBe(422)
        expect(pathsOf(reply), `${type}: ${JSON.stringify(value).slice(0, 200)}`).toContain(
          `answers.f_${type}${at}`,
        )
        refused += 1
      }
    }
    expect(refused).toBeGreaterThanOrEqual(170)
    expect((await officer.get(`/api/cases/${id}`)).body['rev']).toBe(1)
  })

  it('keeps as a draft what is only incomplete, and refuses it at submission with its path', async () => {
    const rounds = Math.max(...vectors.map(([, { late }]) => late.length))
    let refused = 0
    for (let round = 0; round < rounds; round += 1) {
      const now = vectors.flatMap(([type, { late }]) => {
        const wrong = late[round]
        return wrong && findFieldType(type)
          ? [{ at: `answers.f_${type}${wrong.at}`, key: `f_${type}`, value: wrong.value }]
          : []
      })
      const kept = new Set<string>()
      for (const { key, value } of now) {
        const saved = await patch({ [key]: value })
        // An upload that was never made is refused at once, at the same place.
        if (saved.status === 200) kept.add(key)
        else expect(pathsOf(saved).join()).toContain(`answers.${key}`)
      }
      const submitted = await head.post(`/api/cases/${id}/actions/submit`, { rev })
      expect(submitted.status).toBe(422)
      for (const { at, key } of now) {
        if (!kept.has(key)) continue
        expect(pathsOf(submitted)).toContain(at)
        refused += 1
      }
      for (const { key } of now) await patch({ [key]: null })
    }
    expect(refused).toBeGreaterThanOrEqual(25)
  })

  it.each<[string, unknown, string]>([
    ['an unknown field', { stray: 1 }, 'answers.stray'],
    ['no object', 'x', 'answers'],
    ['a list', [], 'answers'],
    ['what is too deep', { f_table: JSON.parse(`${'['.repeat(30)}${']'.repeat(30)}`) }, 'answers'],
  ])('refuses %s', async (_case, answers, at) => {
    const reply = await officer.patch(`/api/cases/${id}`, { answers, rev })

    expect(reply.status).toBe(422)
    expect(pathsOf(reply)).toContain(at)
  })

  it('answers why a total is what it is', async () => {
    const points = { self: { quality: 10, volume: 30 } }
    expect((await patch({ f_scoreSheet: { points } })).status).toBe(200)

    const why = await officer.get(`/api/cases/${id}/why/f_scoreSheet`)
    const [reason] = why.body['reasons'] as { lines: { sentence: { vi: string } }[]; value: number }[]
    expect(reason?.value).toBe(35)
    expect(reason?.lines.map(({ sentence }) => sentence.vi)).toContain('Nhiệm vụ: 25 + 10 = 35 điểm.')
    expect((await officer.get(`/api/cases/${id}/why/nothing`)).body['reasons']).toEqual([])
  })

  it('classifies a change, finds usages, previews and migrates for the standing body alone', async () => {
    const changed = structuredClone(everyType)
    const fields = changed.pages[0]?.sections[0]?.fields ?? []
    fields.splice(
      fields.findIndex(({ key }) => key === 'f_time'),
      1,
    )
    fields.push({
      formula: 'f_scoreSheet.total * 2',
      key: 'gapDoi',
      label: text('Gấp đôi'),
      type: 'computed',
    })

    expect((await officer.post(`/api/forms/${form}/classify`, { definition: changed })).status).toBe(403)
    const classified = await standing.post(`/api/forms/${form}/classify`, { definition: changed })
    expect(classified.status, JSON.stringify(classified.body)).toBe(200)
    expect(classified.body).toMatchObject({
      dossiers: { open: 1, total: 1 },
      findings: [],
      severity: 'mapping',
    })

    await draw(changed)
    expect((await standing.post(`/api/forms/${form}/publish`)).status).toBe(201)
    const usages = await standing.get(`/api/forms/${form}/usages?key=f_scoreSheet`)
    expect(usages.body).toMatchObject({
      form: [{ key: 'gapDoi', source: 'f_scoreSheet.total * 2' }],
      workflows: [],
    })

    expect((await officer.post(`/api/forms/${form}/migrate`, {})).status).toBe(403)
    const wrong = await standing.post(`/api/forms/${form}/migrate`, {
      mapping: [{ from: '__proto__', to: 5 }],
    })
    expect(wrong.status).toBe(422)
    expect(pathsOf(wrong)).toEqual(expect.arrayContaining(['mapping.0.from', 'mapping.0.to']))
    const preview = await standing.post(`/api/forms/${form}/migrate`, {})
    expect(preview.body).toMatchObject({ batch: null, dossiers: [{ id, problems: [], status: 'ready' }] })
    const done = await standing.post(
      `/api/forms/${form}/migrate`,
      { dryRun: false },
      { 'idempotency-key': 'm-1' },
    )
    expect(done.body).toMatchObject({ dossiers: [{ id, status: 'migrated' }], remaining: 0 })
    const moved = await officer.get(`/api/cases/${id}`)
    expect(moved.body['computed']).toMatchObject({ gapDoi: 70 })

    const undone = await standing.post(`/api/forms/${form}/migrate/undo`, { batch: done.body['batch'] })
    expect(undone.body).toMatchObject({ dossiers: [{ id, status: 'undone' }] })
    expect((await standing.post(`/api/forms/${form}/migrate/undo`, { batch: 'x' })).status).toBe(404)
  })

  it.each<[string, (definition: FormDefinition) => void, string]>([
    [
      'a field nobody can reach',
      ({ pages }) =>
        Object.assign(pages[0]?.sections[0]?.fields[0] ?? {}, { required: true, visible: 'false' }),
      'LINT_REQUIRED_HIDDEN',
    ],
    [
      'records that nobody may choose from',
      ({ pages }) =>
        pages[0]?.sections[0]?.fields.push({
          key: 'ai',
          label: text('Ai'),
          source: { collection: 'users', label: 'email' },
          type: 'choice',
        }),
      'FORM_SOURCE',
    ],
    [
      'records without that field',
      ({ pages }) =>
        pages[0]?.sections[0]?.fields.push({
          key: 'ai',
          label: text('Ai'),
          source: { collection: 'units', label: 'salary' },
          type: 'choice',
        }),
      'FORM_SOURCE',
    ],
  ])('does not publish a form with %s', async (_case, spoil, code) => {
    const definition: FormDefinition = { ...everyType, pages: structuredClone(everyType.pages) }
    spoil(definition)
    await draw(definition)
    const published = await standing.post(`/api/forms/${form}/publish`)

    expect(published.status).toBe(422)
    expect(published.body.errors?.map((error) => error.code)).toContain(code)
  })
})
