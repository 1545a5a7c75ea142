import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, describe, expect, it, vi } from 'vitest'

import { runOffice } from '../../../src/services/documents/runOffice.ts'

/** A stand-in for LibreOffice that runs in the folder of the conversion. */
const anOffice = (script: string) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'thi-dua-office-'))
  const office = path.join(folder, 'office')
  writeFileSync(office, `#!/bin/sh\n${script}\n`)
  chmodSync(office, 0o755)
  return { folder, office }
}

describe('runOffice', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('should give what the program has made, called without our settings and with a profile of its own', async () => {
    vi.stubEnv('PAYLOAD_SECRET', 'not-for-others')
    const { folder, office } = anOffice('env > told; echo "$@" >> told; printf %s "%PDF-1" > van-ban.pdf')
    const bytes = await runOffice({ folder, office, patienceMs: 30_000 })
    expect(bytes.toString()).toBe('%PDF-1')
    const told = readFileSync(path.join(folder, 'told'), 'utf8')
    expect(told).not.toContain('not-for-others')
    expect(told).toContain(`-env:UserInstallation=file://${folder}/profile`)
  })

  it.each([
    ['fails', 'exit 77'],
    ['makes nothing', 'exit 0'],
  ])('should say what to do when the program %s', async (_what, script) => {
    await expect(runOffice({ ...anOffice(script), patienceMs: 30_000 })).rejects.toMatchObject({
      code: 'PDF_FAILED',
      status: 503,
    })
  })

  it('should say so when the program cannot be started', async () => {
    const { folder } = anOffice('')
    await expect(
      runOffice({ folder, office: path.join(folder, 'nowhere'), patienceMs: 30_000 }),
    ).rejects.toMatchObject({ code: 'PDF_FAILED' })
  })

  it('should end a program that hangs, with the helpers that it has started', async () => {
    const { folder, office } = anOffice('sleep 300 & echo $! > helper; sleep 300')
    await expect(runOffice({ folder, office, patienceMs: 2_000 })).rejects.toMatchObject({
      code: 'PDF_TOO_LONG',
    })
    const helper = readFileSync(path.join(folder, 'helper'), 'utf8').trim()
    const stateOf = () => spawnSync('ps', ['-o', 'stat=', '-p', helper], { encoding: 'utf8' }).stdout.trim()
    // Gone, or dead and not yet taken note of.
    await expect.poll(stateOf, { timeout: 20_000 }).toMatch(/^(?:Z.*)?$/)
  }, 60_000)
})
