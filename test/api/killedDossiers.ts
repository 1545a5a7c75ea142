import { expect } from 'vitest'

import { aNomination } from './aNomination.ts'
import type { Client } from './client.ts'
import type { Acknowledged } from './killStream.ts'
import type { MailCatcher } from './mailCatcher.ts'

type Entry = { action: string; hash: string; prevHash: null | string; rev: number; to: string }
type Row = { dedupeKey: string; kind: string; leaseUntil: null | string; status: string }

/** Received nominations to send back and forth, with the rev that was answered for each. */
export const receivedNominations = async (
  count: number,
  { head, officer, unitOfficer }: Record<'head' | 'officer' | 'unitOfficer', Client>,
): Promise<Acknowledged> => {
  const made: Acknowledged = new Map()
  for (let place = 0; place < count; place += 1) {
    const id = await aNomination(unitOfficer)
    await head.post(`/api/nominations/${id}/actions/submit`, { rev: 1 })
    const { body } = await officer.post(`/api/nominations/${id}/actions/receive`, { rev: 2 })
    made.set(id, Number(body['rev']))
  }
  return made
}

const historyOf = async (officer: Client, id: string): Promise<Entry[]> =>
  (await officer.get(`/api/nominations/${id}/history`)).body['entries'] as Entry[]

/** Nothing acknowledged is gone, no action is half done: one line a rev, linked, the last one where the dossier is. */
export const expectWhole = async (officer: Client, acknowledged: Acknowledged): Promise<void> => {
  for (const [id, rev] of acknowledged) {
    const { body } = await officer.get(`/api/nominations/${id}/actions`)
    const entries = await historyOf(officer, id)
    expect(Number(body['rev'])).toBeGreaterThanOrEqual(rev)
    expect(entries.map((entry) => entry.rev)).toEqual(entries.map((_, place) => place + 1))
    expect(entries.at(-1)).toMatchObject({ rev: body['rev'], to: body['state'] })
    expect(entries.slice(1).every(({ prevHash }, place) => prevHash === entries[place]?.hash)).toBe(true)
  }
}

const rowsOf = async (admin: Client, id: string): Promise<Row[]> => {
  const rows: Row[] = []
  for (let page = 1; ; page += 1) {
    const { body } = await admin.get(
      `/api/outbox?limit=200&page=${String(page)}&depth=0&where[subjectId][equals]=${id}`,
    )
    rows.push(...(body['docs'] as Row[]))
    if (body['hasNextPage'] !== true) return rows
  }
}

/** Every transition has its effects in the outbox, each once; all of them are delivered and no lease is left. */
export const expectDelivered = async (
  { admin, officer }: Record<'admin' | 'officer', Client>,
  ids: Iterable<string>,
  catcher: MailCatcher,
): Promise<void> => {
  let mails = 0
  for (const id of ids) {
    await expect
      .poll(async () => (await rowsOf(admin, id)).filter(({ status }) => status !== 'done'), {
        interval: 500,
        timeout: 90_000,
      })
      .toEqual([])
    const rows = await rowsOf(admin, id)
    const keys = rows.map(({ dedupeKey }) => dedupeKey)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { action, rev } of await historyOf(officer, id)) {
      if (action === 'save') continue
      const told = rows.filter(({ dedupeKey }) => dedupeKey.startsWith(`nominations:${id}:${String(rev)}:`))
      expect(told.map(({ kind }) => kind)).toContain('assign')
      if (action === 'return') expect(told.map(({ kind }) => kind)).toContain('mail')
    }
    mails += rows.filter(({ kind }) => kind === 'mail').length
  }
  const messages = new Set(catcher.mails.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1]))
  expect(messages.size).toBeGreaterThanOrEqual(mails)
}
