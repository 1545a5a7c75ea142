import { existsSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { plan2023 } from '../../src/definitions/plan2023/index.ts'
import { getEnv } from '../../src/env.ts'
import type { FieldDefinition } from '../../src/forms/types.ts'
import { actorOf, type Person } from '../../src/services/dossiers/actorOf.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { performAction } from '../../src/services/dossiers/performAction.ts'
import { saveAnswers } from '../../src/services/dossiers/saveAnswers.ts'
import { addFiles } from '../../src/services/files/addFiles.ts'
import { filesOf } from '../../src/services/files/filesOf.ts'
import { contentPath } from '../../src/services/files/fileStore.ts'
import { inspectFile } from '../../src/services/files/inspectFile.ts'
import { sweepFiles } from '../../src/services/files/sweepFiles.ts'
import { startNomination } from '../../src/services/nominations/startNomination.ts'
import { aPdf, officeCorpus } from '../api/fileCorpus.ts'
import { openSystem, type System } from './openSystem.ts'

const sample = plan2023.sampleDossiers[0]
const collection = 'nominations'
const field = 'minhChung'

describe(`evidence files on ${process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'}`, () => {
  let system: System
  let officer: Person

  const account = async (email: string): Promise<Person> => {
    const where = { email: { equals: email } }
    return actorOf((await system.payload.find({ collection: 'users', depth: 0, where })).docs[0])
  }
  const begin = async () => {
    const { payload } = system
    const people = await payload.find({ collection: 'people', where: { key: { equals: sample?.personKey } } })
    const input = {
      answers: sample?.answers,
      awardType: sample?.awardType,
      campaign: plan2023.campaign.key,
      person: people.docs[0]?.id,
    }
    return startNomination({ actor: officer, input, payload })
  }
  const multipart = (bytes: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from('--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n'),
      bytes,
      Buffer.from('\r\n--x--\r\n'),
    ])
  const add = async (id: string, bytes: Buffer) => {
    const dossier = await findDossier({ collection, id, payload: system.payload })
    return addFiles({
      actor: officer,
      body: Readable.from([multipart(bytes)]),
      collection,
      contentType: 'multipart/form-data; boundary=x',
      dossier,
      field,
      payload: system.payload,
    })
  }

  beforeAll(async () => {
    system = await openSystem()
    officer = await account(`unit-officer.${sample?.unitKey ?? ''}@demo.example.vn`)
  }, 300_000)
  afterAll(() => system.close())

  it('sweeps after a day what no answer named, and keeps what one named, also once it was taken off', async () => {
    const { payload } = system
    const { id, rev } = await begin()
    const [orphan] = await add(id, aPdf('/A 1'))
    const [named] = await add(id, aPdf('/A 2'))
    const cutOff = path.join(getEnv().DATA_DIR, 'files', 'tmp', 'cut-off')
    writeFileSync(cutOff, 'half')
    const save = (files: unknown[], at: number) =>
      saveAnswers({ actor: officer, answers: { [field]: files }, collection, id, payload, rev: at })
    await save([{ id: named?.id }], rev)
    await save([], rev + 1)

    await sweepFiles(payload, new Date(Date.now() + 23 * 3_600_000).toISOString())
    expect(await filesOf(payload, collection, id)).toHaveLength(2)
    await sweepFiles(payload, new Date(Date.now() + 25 * 3_600_000).toISOString())

    expect((await filesOf(payload, collection, id)).map((file) => file.id)).toEqual([named?.id])
    expect(existsSync(contentPath(orphan?.sha256 ?? ''))).toBe(false)
    expect(existsSync(contentPath(named?.sha256 ?? ''))).toBe(true)
    expect(existsSync(cutOff)).toBe(false)
  })

  it('keeps content that a second row needs, and stores the same content once', async () => {
    const [first, second] = [await begin(), await begin()]
    const [a] = await add(first.id, aPdf('/Same 1'))
    const [b] = await add(second.id, aPdf('/Same 1'))
    expect(a?.sha256).toBe(b?.sha256)
    const target = contentPath(a?.sha256 ?? '')
    expect(readdirSync(path.dirname(target)).filter((name) => name === a?.sha256)).toHaveLength(1)
    await saveAnswers({
      actor: officer,
      answers: { [field]: [{ id: b?.id }] },
      collection,
      id: second.id,
      payload: system.payload,
      rev: second.rev,
    })
    utimesSync(target, new Date(0), new Date(0))

    await sweepFiles(system.payload, new Date(Date.now() + 25 * 3_600_000).toISOString())

    expect(await filesOf(system.payload, collection, first.id)).toEqual([])
    expect(existsSync(target)).toBe(true)
  })

  it('takes no file once the dossier has left the step where answers are written', async () => {
    const { id, rev } = await begin()
    const actor = await account(`unit-head.${sample?.unitKey ?? ''}@demo.example.vn`)
    await performAction({ action: 'submit', actor, collection, id, payload: system.payload, rev })

    await expect(add(id, aPdf())).rejects.toMatchObject({ code: 'NOT_ALLOWED', status: 403 })
  })

  it.each(officeCorpus())('$why ($name)', async ({ bytes, name, status }) => {
    const temp = path.join(mkdtempSync(path.join(tmpdir(), 'thi-dua-office-')), 'file')
    writeFileSync(temp, bytes)
    const any = { key: 'f', label: { en: 'F', vi: 'F' }, type: 'file' } satisfies FieldDefinition
    const outcome = await inspectFile({ name, temp }, any, 'f').then(
      () => 0,
      (error: unknown) => (error as { status: number }).status,
    )
    expect(outcome).toBe(status === 0 ? 0 : 422)
  })
})
