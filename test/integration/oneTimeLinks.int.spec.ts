import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { dossierStore } from '../../src/database/dossierStore.ts'
import { actorOf, type Person } from '../../src/services/dossiers/actorOf.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { performAction } from '../../src/services/dossiers/performAction.ts'
import { readHistory } from '../../src/services/dossiers/readHistory.ts'
import { verifyHistory } from '../../src/services/dossiers/verifyHistory.ts'
import { giveLink } from '../../src/services/links/giveLink.ts'
import { linkToken } from '../../src/services/links/linkToken.ts'
import { startDossier } from '../../src/services/dossiers/startDossier.ts'
import { newId } from '../../src/database/newId.ts'
import { aFormVersion, workflowWith } from './aDocumentCase.ts'
import { aWorkflowVersion } from './aWorkflowVersion.ts'
import { readLinks } from '../../src/services/links/readLinks.ts'
import { revokeLink } from '../../src/services/links/revokeLink.ts'
import { startMailCatcher, type MailCatcher } from '../api/mailCatcher.ts'
import { anAccount } from './anAccount.ts'
import { aVotingCase } from './aVotingCase.ts'
import { openSystem, type System } from './openSystem.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'
const recipient = { email: 'chuyen.gia@ngoai.example.vn', name: 'Bà Chuyên Gia' }

describe(`one-time links, on ${database}`, () => {
  const people: Record<string, Person> = {}
  let catcher: MailCatcher
  let server: Server
  let system: System
  let url: string

  const who = (key: string): Person => {
    const found = people[key]
    if (!found) throw new Error(`no account ${key}`)
    return found
  }
  const dossierOf = (id: string) => findDossier({ collection: 'cases', id, payload: system.payload })
  const begin = () => aVotingCase(system.payload, who('creator'), ['v1', 'v2', 'v3'].map(who))
  const give = async (
    id: string,
    key: string,
    actions: string[],
    more: Record<string, unknown> = {},
    idempotencyKey?: string,
  ) => {
    const dossier = await dossierOf(id)
    const input = { actions, ...recipient, rev: dossier.rev, ...more }
    return giveLink({
      actor: who(key),
      collection: 'cases',
      dossier,
      idempotencyKey,
      input,
      payload: system.payload,
    })
  }
  const historyOf = (id: string) =>
    readHistory({ actor: who('creator'), collection: 'cases', id, payload: system.payload })
  const act = async (id: string, key: string, action: string, data = {}) =>
    performAction({
      action,
      actor: who(key),
      collection: 'cases',
      comment: 'Có ý kiến.',
      data,
      id,
      payload: system.payload,
      rev: (await dossierOf(id)).rev,
    })
  const page = async (id: string, form?: Record<string, string>) => {
    const answer = await fetch(`${url}/lien-ket/${linkToken(id)}`, {
      ...(form ? { body: new URLSearchParams(form), method: 'POST' } : {}),
    })
    return { headers: answer.headers, status: answer.status, text: await answer.text() }
  }

  beforeAll(async () => {
    catcher = await startMailCatcher()
    vi.stubEnv('RATE_LIMIT', 'off')
    vi.stubEnv('SMTP_URL', catcher.url)
    system = await openSystem()
    const { payload } = system
    const { default: config } = await import('../../payload.config.ts')
    const { createApp } = await import('../../src/server/app.ts')
    const { getEnv } = await import('../../src/env.ts')
    server = createServer(createApp({ config: await config, env: getEnv(), payload }))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
    for (const key of ['creator', 'v1', 'v2', 'v3', 'outsider']) {
      people[key] = actorOf(await anAccount(payload, { domain: 'links', key, role: 'employee' }))
    }
  }, 300_000)
  afterAll(async () => {
    server.closeAllConnections()
    server.close()
    await system.close()
    await catcher.stop()
  })

  it('is mailed, looked at without harm, used once, and written down with its giver', async () => {
    const id = await begin()
    const note = 'Xin ý kiến <b>trước</b> phiên họp.'
    const given = await give(id, 'v1', ['vote', 'comment'], { note }, 'khoa-1')
    expect(given).toMatchObject({ giver: { name: 'Cán bộ v1' }, status: 'open', usedAt: null })
    expect(await give(id, 'v1', ['vote', 'comment'], { note }, 'khoa-1')).toEqual(given)
    await system.worker.drain()
    expect(catcher.to(recipient.email)).toHaveLength(1)

    const token = linkToken(given.id)
    const kept = JSON.stringify([
      await system.payload.find({ collection: 'one-time-links', limit: 50, overrideAccess: true }),
      await system.payload.find({
        collection: 'outbox',
        limit: 100,
        overrideAccess: true,
        sort: '-createdAt',
      }),
      given,
    ])
    expect(kept).not.toContain(token.split('.')[1])

    // A mail scanner opens what it finds, more than once.
    for (let times = 0; times < 3; times += 1) {
      const { headers, status, text } = await page(given.id)
      expect(status).toBe(200)
      expect(text).toContain('Xin ý kiến &lt;b&gt;trước&lt;/b&gt; phiên họp.')
      expect(text).not.toMatch(/<script|onclick|<b>/)
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
      expect(headers.get('cache-control')).toContain('no-store')
      expect(headers.get('referrer-policy')).toBe('strict-origin')
    }
    expect(await historyOf(id)).toHaveLength(1)

    const unclear = await page(given.id, { choice: 'vote:maybe' })
    expect([unclear.status, /role="alert"/.test(unclear.text)]).toEqual([422, true])
    expect((await page(given.id, { choice: 'withdraw' })).status).toBe(422)
    const silent = await page(given.id, { choice: 'comment', comment: ' ' })
    expect(silent.status).toBe(422)
    const form = { choice: 'vote:yes', comment: 'Nhất trí.' }
    const sent = await Promise.all([page(given.id, form), page(given.id, form)])
    expect(sent.some(({ status }) => status === 200)).toBe(true)
    const replay = await page(given.id, form)
    expect([replay.status, /đã được dùng/.test(replay.text)]).toEqual([410, true])
    expect((await page(given.id, { choice: 'comment', comment: 'Thêm.' })).status).toBe(410)
    expect((await page(given.id)).status).toBe(410)

    const votes = (await historyOf(id)).filter(({ action }) => action === 'vote')
    expect(votes).toMatchObject([
      {
        actor: who('v1').id,
        actorName: 'Bà Chuyên Gia (qua liên kết một lần, do Cán bộ v1 cấp)',
        changes: { data: { choice: 'yes' }, via: { link: given.id, name: recipient.name, shown: [] } },
        comment: 'Nhất trí.',
      },
    ])
    expect(await verifyHistory(system.payload, 'cases', id)).toBeNull()
    expect(await readLinks(system.payload, 'cases', id, who('v1'))).toMatchObject([
      { id: given.id, status: 'used', usedAction: 'vote' },
    ])
    await expect(act(id, 'v1', 'vote', { choice: 'no' })).rejects.toMatchObject({ status: 409 })
    await expect(
      revokeLink({ actor: who('v1'), id: given.id, payload: system.payload }),
    ).rejects.toMatchObject({ code: 'LINK_USED', status: 409 })
  })

  it('is known as used by the history alone, where a crash left it unmarked', async () => {
    const id = await begin()
    const { id: link } = await give(id, 'v1', ['comment'])
    await page(link, { choice: 'comment', comment: 'Một lần.' })
    const unmarked = {
      collection: 'one-time-links',
      id: link,
      set: { usedAt: null },
      where: { usedAction: 'comment' },
    }
    expect(await dossierStore(system.payload).compareAndSet(unmarked)).toBe(true)

    expect((await page(link)).status).toBe(410)
    expect((await page(link, { choice: 'comment', comment: 'Hai lần.' })).status).toBe(410)
    expect((await historyOf(id)).filter(({ action }) => action === 'comment')).toHaveLength(1)
  })

  it('lends nothing that its giver may not do, then or later', async () => {
    const id = await begin()
    const refused = (key: string, actions: string[], more = {}) => give(id, key, actions, more)
    await expect(refused('outsider', ['vote'])).rejects.toMatchObject({
      code: 'LINK_BEYOND_RIGHTS',
      status: 403,
    })
    for (const action of ['pass', 'reassign', 'hold', 'khong-co']) {
      await expect(refused('v1', [action]), action).rejects.toMatchObject({ status: 403 })
    }
    await expect(refused('v1', ['vote'], { rev: 99 })).rejects.toMatchObject({ status: 409 })
    for (const [path, wrong] of Object.entries({
      actions: [],
      days: 16,
      email: 'a@b',
      name: 'A\nBcc: x',
      note: 'x'.repeat(2_001),
      rev: '1',
      shows: 'soTien',
    })) {
      await expect(refused('v1', ['vote'], { [path]: wrong }), path).rejects.toMatchObject({
        problems: [{ path }],
        status: 422,
      })
    }

    const { id: link } = await give(id, 'v2', ['vote'])
    await system.payload.update({
      collection: 'users',
      data: { active: false },
      id: who('v2').id,
      overrideAccess: true,
    })
    const gone = await page(link, { choice: 'vote:yes' })
    expect([gone.status, /không còn được thực hiện/.test(gone.text)]).toEqual([410, true])
    await system.payload.update({
      collection: 'users',
      data: { active: true },
      id: who('v2').id,
      overrideAccess: true,
    })
    await act(id, 'v2', 'vote', { choice: 'no' })
    expect((await page(link, { choice: 'vote:yes' })).status).toBe(410)
    expect((await historyOf(id)).filter(({ action }) => action === 'vote')).toHaveLength(1)
  })

  it('ends when it is taken back, runs out or the dossier moves; an unknown one is nowhere', async () => {
    const { payload } = system
    const id = await begin()
    const { id: taken } = await give(id, 'v1', ['vote'])
    await expect(revokeLink({ actor: who('v2'), id: taken, payload })).rejects.toMatchObject({ status: 403 })
    expect(await revokeLink({ actor: who('v1'), id: taken, payload })).toMatchObject({ status: 'revoked' })
    await revokeLink({ actor: who('v1'), id: taken, payload })
    expect((await page(taken, { choice: 'vote:yes' })).text).toContain('đã thu hồi')

    const { id: late } = await give(id, 'v1', ['vote'])
    const over = { expiresAt: '2026-01-01T00:00:00.000Z' }
    await dossierStore(payload).compareAndSet({
      collection: 'one-time-links',
      id: late,
      set: over,
      where: { usedAt: null },
    })
    expect((await page(late)).text).toContain('đã hết hạn')

    const { id: open } = await give(id, 'v1', ['vote'])
    await act(id, 'v2', 'comment')
    expect((await page(open)).status).toBe(200)
    await act(id, 'v2', 'vote', { choice: 'yes' })
    await act(id, 'v3', 'vote', { choice: 'yes' })
    expect(await dossierOf(id)).toMatchObject({ state: 'done' })
    const moved = await page(open, { choice: 'vote:no' })
    expect([moved.status, /đã chuyển bước/.test(moved.text)]).toEqual([410, true])
    expect((await readLinks(payload, 'cases', id, who('v1'))).map(({ status }) => status)).toEqual([
      'moved',
      'expired',
      'revoked',
    ])
    expect(await readLinks(payload, 'cases', id, who('v2'))).toEqual([])

    const wrong = [`${open}.${'x'.repeat(43)}`, open, 'x', `${'f'.repeat(24)}.${'x'.repeat(43)}`, '%27or']
    for (const token of wrong) expect((await fetch(`${url}/lien-ket/${token}`)).status, token).toBe(404)
    const put = await fetch(`${url}/lien-ket/${linkToken(open)}`, { method: 'DELETE' })
    expect(put.status).toBe(405)
  })

  describe('what it shows of the dossier', () => {
    const answers = {
      bang: [{ ten: 'Máy in' }, { ten: '<b>Máy quét</b>' }],
      lyDo: 'Chỉ người thẩm định được xem.',
      soTien: 2_500_000,
    }
    /** In a review that hides the reason from whoever began the case. */
    const inReview = async () => {
      const { payload } = system
      const dossier = await startDossier({
        actor: who('creator'),
        answers,
        collection: 'cases',
        command: { key: null, request: '' },
        fields: { formVersion: form, person: null, title: 'Đề nghị mua thiết bị' },
        payload,
        workflowVersion: await aWorkflowVersion(payload, workflowWith(`xem-${newId()}`, [])),
      })
      await act(dossier.id, 'creator', 'submit')
      return dossier.id
    }
    let form = ''
    beforeAll(async () => {
      form = await aFormVersion(system.payload)
      people['officer'] = actorOf(
        await anAccount(system.payload, { domain: 'links', key: 'officer', role: 'standing-officer' }),
      )
    })

    it('is nothing until fields are chosen, then those alone, escaped, with when it was opened', async () => {
      const id = await inReview()
      const { id: blind } = await give(id, 'officer', ['finish'])
      expect((await page(blind)).text).not.toMatch(/Nội dung hồ sơ|2\.500\.000/)

      const given = await give(id, 'officer', ['finish'], { shows: ['soTien', 'bang', 'soTien'] })
      expect(given).toMatchObject({ openedAt: null, shows: ['soTien', 'bang'] })
      const { text } = await page(given.id)
      expect(text).toContain('Nội dung hồ sơ')
      expect(text).toContain('2.500.000')
      expect(text).toContain('2. &lt;b&gt;Máy quét&lt;/b&gt;')
      expect(text).not.toContain('Chỉ người thẩm định')
      const [, opened] = (await readLinks(system.payload, 'cases', id, who('officer'))).toSorted(
        (a, b) => a.shows.length - b.shows.length,
      )
      expect(opened?.openedAt).toEqual(expect.any(String))

      await page(given.id, { choice: 'finish', comment: 'Đồng ý.' })
      expect((await historyOf(id)).at(-1)).toMatchObject({
        action: 'finish',
        changes: { via: { shown: ['soTien', 'bang'] } },
      })
      expect((await page(given.id)).text).not.toContain('2.500.000')
    })

    it('is never what its giver may not read, then or since', async () => {
      const id = await inReview()
      const refused = (key: string, shows: string[]) => give(id, key, ['comment'], { shows })
      await expect(refused('creator', ['lyDo'])).rejects.toMatchObject({
        code: 'LINK_BEYOND_RIGHTS',
        problems: [{ path: 'shows' }],
        status: 403,
      })
      await expect(refused('officer', ['khongCo'])).rejects.toMatchObject({ status: 403 })

      // Given while it was open to them: what a later rule hides is no longer shown.
      const { id: link } = await refused('creator', ['soTien'])
      await dossierStore(system.payload).compareAndSet({
        collection: 'one-time-links',
        id: link,
        set: { shows: ['soTien', 'lyDo'] },
        where: { usedAt: null },
      })
      const { text } = await page(link)
      expect(text).toContain('2.500.000')
      expect(text).not.toContain('Chỉ người thẩm định')
    })

    it('is nothing of a dossier that is closed to most', async () => {
      const id = await inReview()
      const { id: link } = await give(id, 'officer', ['finish'], { shows: ['soTien'] })
      expect((await page(link)).text).toContain('2.500.000')
      await system.payload.db.updateOne({
        collection: 'cases',
        data: { circle: 'closed; role:standing-officer;' },
        id,
      })
      await expect(give(id, 'officer', ['finish'], { shows: ['soTien'] })).rejects.toMatchObject({
        code: 'LINK_CLOSED',
        status: 403,
      })
      expect((await page(link)).text).not.toContain('2.500.000')
    })
  })
})
