import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createClient } from '@libsql/client'
import { beforeAll, describe, expect, it } from 'vitest'

import { plan2023 } from '../../src/definitions/plan2023/index.ts'
import { checkBackup } from '../../src/services/backup/checkBackup.ts'
import { readBackup } from '../../src/services/backup/readBackup.ts'
import { aDenunciation, reasonToOpen } from './aDenunciation.ts'
import { signInAs, type Client } from './client.ts'
import { everyDatabase } from './everyDatabase.ts'
import { forgeBackup } from './forgeBackup.ts'
import { runCli } from './runCli.ts'
import { seedServer } from './seedServer.ts'
import { startServer } from './startServer.ts'
import { uploadEvidence } from './uploadEvidence.ts'
import { uploadPicture } from './uploadPicture.ts'

const databases = everyDatabase()
const newFolder = () => mkdtempSync(path.join(tmpdir(), 'thi-dua-backup-'))

/** Begins and submits nominations until told to stop; gives how many submissions were acknowledged. */
const work = (officer: Client, head: Client) => {
  const sample = plan2023.sampleDossiers[0]
  let isOver = false
  const done = (async () => {
    let acknowledged = 0
    while (!isOver) {
      const { answers, awardType, personKey: person } = sample ?? {}
      const input = { answers, awardType, campaign: plan2023.campaign.key, person }
      const begun = await officer.post('/api/nominations', input)
      const { id } = begun.body['doc'] as { id: string }
      const submitted = await head.post(`/api/nominations/${id}/actions/submit`, { rev: 1 })
      if (submitted.status === 200) acknowledged += 1
    }
    return acknowledged
  })()
  return () => {
    isOver = true
    return done
  }
}

const countOf = async (file: string, slug: string, isCounted: (row: Record<string, unknown>) => boolean) => {
  let count = 0
  for await (const { bytes, path: name } of readBackup(file)) {
    if (!name.startsWith(`collections/${slug}/`)) continue
    const lines = bytes.toString().trimEnd().split('\n')
    count += lines.filter((line) => isCounted(JSON.parse(line) as Record<string, unknown>)).length
  }
  return count
}

const entriesOf = async (file: string) => (await checkBackup(file)).entries

// A backup is the same file whatever it came from: the run on MongoDB restores to both, the other one to SQLite.
describe.each(databases.slice(-1))('backup and restore on $name', ({ databaseUri }) => {
  const dataDir = newFolder()
  const env = { DATABASE_URI: databaseUri('backup') }
  const file = path.join(dataDir, 'b.tar.gz')
  let before = 0
  let evidence = { file: '', id: '' }
  let denunciation: Awaited<ReturnType<typeof aDenunciation>> = { id: '', marks: [] }

  beforeAll(async () => {
    await seedServer(dataDir, env)
    const server = await startServer({ dataDir, env })
    await uploadPicture(server.url)
    const unit = plan2023.sampleDossiers[0]?.unitKey ?? ''
    evidence = await uploadEvidence(server.url, `unit-officer.${unit}`)
    denunciation = await aDenunciation(server.url)
    const finish = work(
      await signInAs(server.url, `unit-officer.${unit}`),
      await signInAs(server.url, `unit-head.${unit}`),
    )
    while (before === 0) {
      const editor = await signInAs(server.url, 'standing-officer')
      const found = await editor.get('/api/nominations?where[state][equals]=submitted&limit=200')
      before = Number(found.body['totalDocs'])
    }
    const backup = await runCli({ args: [file], dataDir, env, name: 'backup' })
    expect(backup).toMatchObject({ code: 0 })
    expect(await finish()).toBeGreaterThan(0)
    await server.stop()
  }, 180_000)

  it('should hold, taken under load, whole chains and everything acknowledged before it began', async () => {
    expect((await runCli({ args: ['--verify', file], dataDir, env, name: 'restore' })).code).toBe(0)
    const submitted = await countOf(file, 'nominations', ({ state }) => state === 'submitted')
    expect(submitted).toBeGreaterThanOrEqual(before)
  })

  it('should hold evidence, pictures and no session, token or key', async () => {
    const entries = await entriesOf(file)
    expect(entries.filter(({ path: name }) => name.startsWith('files/media/'))).toHaveLength(2)
    // The evidence, and the files of document templates and of documents that were made.
    const contents = new Set<unknown>()
    await countOf(file, 'dossier-files', ({ sha256 }) => contents.add(sha256).size > 0)
    expect(contents.size).toBeGreaterThan(1)
    expect(entries.filter(({ path: name }) => name.startsWith('files/evidence/'))).toHaveLength(contents.size)
    expect(entries.some(({ path: name }) => /secret|password/.test(name))).toBe(false)
    expect(await countOf(file, 'users', (user) => 'sessions' in user || 'resetPasswordToken' in user)).toBe(0)
  })

  it('should tell in no line who denounced', async () => {
    const about = (row: Record<string, unknown>) => JSON.stringify(row).includes(denunciation.id)
    const tells = (row: Record<string, unknown>) =>
      denunciation.marks.some((mark) => JSON.stringify(row).includes(mark))
    const slugs = new Set<string>()
    for (const { path: name } of await entriesOf(file))
      if (name.startsWith('collections/')) slugs.add(name.split('/')[1] ?? '')
    const linked = { about: 0, telling: [] as string[] }
    for (const slug of slugs) {
      linked.about += await countOf(file, slug, about)
      if (await countOf(file, slug, (row) => about(row) && tells(row))) linked.telling.push(slug)
    }
    expect(linked.about).toBeGreaterThan(5)
    expect(linked.telling).toEqual([])
  })

  it.each(databases)(
    'should come back byte-equal from $name, ids kept',
    { timeout: 120_000 },
    async (target) => {
      const there = newFolder()
      const targetEnv = { DATABASE_URI: target.databaseUri('restored') }
      const restored = await runCli({ args: [file], dataDir: there, env: targetEnv, name: 'restore' })
      expect(restored).toMatchObject({ code: 0 })
      const again = path.join(there, 'again.tar.gz')
      expect(await runCli({ args: [again], dataDir: there, env: targetEnv, name: 'backup' })).toMatchObject({
        code: 0,
      })

      expect(await entriesOf(again)).toEqual(await entriesOf(file))

      const second = await runCli({ args: [file], dataDir: there, env: targetEnv, name: 'restore' })
      expect(second.code).toBe(1)
      expect(second.output).toContain('The target already holds data')
    },
  )

  /** What the inspector, who has opened the seal, is shown on a server that was started on what was restored. */
  const asked = async (url: string) => {
    const reply = await (await signInAs(url, 'inspector')).get(`/api/cases/${denunciation.id}/actions`)
    return reply.body as { rev: number; seal: { hasOtherKey: boolean; identity: { id: string } | null } }
  }
  const otherKey = { BALLOT_SECRET: 'another-key-of-tests-0123456789-abcdefghij' }

  it.each(databases)(
    'should open its seals on $name with the same key alone',
    { timeout: 180_000 },
    async (target) => {
      const there = newFolder()
      const targetEnv = { DATABASE_URI: target.databaseUri('sealed') }
      const restore = (env: Record<string, string>, ...args: string[]) =>
        runCli({ args: [file, ...args], dataDir: there, env: { ...targetEnv, ...env }, name: 'restore' })

      const withoutKey = await restore({ BALLOT_SECRET: '' })
      expect([withoutKey.code, withoutKey.output]).toEqual([
        1,
        expect.stringContaining('BALLOT_SECRET is not set'),
      ])
      const refused = await restore(otherKey)
      expect([refused.code, refused.output]).toEqual([
        1,
        expect.stringMatching(/BALLOT_SECRET does not open 1 of 1 seals .* Nothing was restored/),
      ])
      expect(await restore({})).toMatchObject({ code: 0 })

      const server = await startServer({ dataDir: there, env: targetEnv })
      expect((await asked(server.url)).seal).toMatchObject({
        hasOtherKey: false,
        identity: { id: denunciation.marks[0] },
      })
      const own = await (await signInAs(server.url, 'employee')).get(`/api/cases/${denunciation.id}`)
      expect(own.status).toBe(200)
      await server.stop()
      const doctor = (env: Record<string, string>) =>
        runCli({ dataDir: there, env: { ...targetEnv, ...env }, name: 'doctor' })
      expect((await doctor({})).output).toContain('✔ Niêm phong / seals (BALLOT_SECRET): 1')
      const warned = await doctor(otherKey)
      expect([warned.code, warned.output]).toEqual([
        1,
        expect.stringContaining('BALLOT_SECRET does not open 1 of 1 seals'),
      ])
    },
  )

  it('should come back without its seals, where somebody says that their key is lost', async () => {
    const there = newFolder()
    const env = { DATABASE_URI: databaseUri('key_lost'), ...otherKey }
    const restored = await runCli({ args: [file, '--seals-lost'], dataDir: there, env, name: 'restore' })
    expect([restored.code, restored.output]).toEqual([
      0,
      expect.stringContaining('does not open 1 of 1 seals'),
    ])

    const server = await startServer({ dataDir: there, env })
    expect(server.output()).toContain('BALLOT_SECRET does not open 1 of 1 seals')
    const { rev, seal } = await asked(server.url)
    expect(seal).toMatchObject({ hasOtherKey: true, identity: null })
    const chief = await signInAs(server.url, 'chief')
    const opening = await chief.post(`/api/cases/${denunciation.id}/actions/openSeal`, {
      comment: reasonToOpen,
      rev,
    })
    expect([opening.status, opening.body.errors?.[0]?.code]).toEqual([503, 'SEAL_KEY_DIFFERS'])
    expect((await asked(server.url)).rev).toBe(rev)
    await server.stop()
  })

  it('should start on what was restored, and let people sign in and see it', async () => {
    const there = newFolder()
    const targetEnv = { DATABASE_URI: databaseUri('started') }
    await runCli({ args: [file], dataDir: there, env: targetEnv, name: 'restore' })
    const server = await startServer({ dataDir: there, env: targetEnv })
    const officer = await signInAs(server.url, 'standing-officer')
    const found = await officer.get('/api/nominations?limit=1')
    const media = await officer.get('/api/media')
    const [picture] = media.body['docs'] as { url: string }[]

    expect(Number(found.body['totalDocs'])).toBeGreaterThan(0)
    expect((await officer.get(new URL(picture?.url ?? '', server.url).pathname)).status).toBe(200)
    expect((await officer.get(`/api/nominations/${evidence.id}/files/${evidence.file}`)).status).toBe(200)
    await server.stop()
  })

  it('should name evidence that the disk has lost, and say so by its exit code', async () => {
    const there = newFolder()
    const targetEnv = { DATABASE_URI: databaseUri('lost') }
    await runCli({ args: [file], dataDir: there, env: targetEnv, name: 'restore' })
    rmSync(path.join(there, 'files'), { recursive: true })

    const { code, output } = await runCli({ dataDir: there, env: targetEnv, name: 'backup' })

    expect(code).toBe(1)
    expect(output).toContain('file missing')
  })

  it('should refuse a damaged file with a sentence and change nothing', async () => {
    const bytes = readFileSync(file)
    const flipped = Buffer.from(bytes)
    flipped[bytes.length >> 1] = (flipped[bytes.length >> 1] ?? 0) ^ 1
    const there = newFolder()
    const targetEnv = { DATABASE_URI: databaseUri('refused') }
    for (const [name, content] of Object.entries({
      cut: bytes.subarray(0, bytes.length - 1000),
      flipped,
      text: Buffer.from('không phải bản sao lưu'),
    })) {
      const broken = path.join(there, `${name}.tar.gz`)
      writeFileSync(broken, content)
      const { code, output } = await runCli({
        args: [broken],
        dataDir: there,
        env: targetEnv,
        name: 'restore',
      })
      expect(code).toBe(1)
      expect(output).toMatch(/Use another backup|is no backup/)
      expect(output).not.toMatch(/\n\s+at /)
    }

    expect((await readdir(there)).toSorted()).toEqual(['cut.tar.gz', 'flipped.tar.gz', 'text.tar.gz'])
    expect((await runCli({ args: [file], dataDir: there, env: targetEnv, name: 'restore' })).code).toBe(0)
  })

  it('should refuse a backup whose history was rewritten, hashes of the file and all', async () => {
    const forged = path.join(newFolder(), 'forged.tar.gz')
    await forgeBackup(file, forged)

    await expect(checkBackup(forged)).rejects.toMatchObject({ code: 'BACKUP_REFUSED' })
    const { code, output } = await runCli({ args: ['--verify', forged], dataDir, env, name: 'restore' })
    expect(code).toBe(1)
    expect(output).toMatch(/history chain in the backup is broken at \w[\w-]*\/[0-9a-f]{24}, rev 1/)
  })
})

describe('verify-history', () => {
  it('should pass a whole history and name the changed row of a changed one', async () => {
    const dataDir = newFolder()
    await seedServer(dataDir)
    const whole = await runCli({ dataDir, name: 'verifyHistory' })
    const client = createClient({ url: `file:${path.join(dataDir, 'thi-dua.db')}` })
    const { rows } = await client.execute('SELECT id FROM history WHERE rev = 1 LIMIT 1')
    await client.execute({
      args: [String(rows[0]?.['id'])],
      sql: "UPDATE history SET actor_name = 'Kẻ sửa sổ' WHERE id = ?",
    })
    client.close()

    const changed = await runCli({ dataDir, name: 'verifyHistory' })

    expect(whole).toMatchObject({ code: 0 })
    expect(changed.code).toBe(1)
    expect(changed.output).toContain(`history ${String(rows[0]?.['id'])}`)
  })
})
