import { readFile } from 'node:fs/promises'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { councilSession } from '../../src/definitions/workflows/councilSession.ts'
import { nominationAdHoc } from '../../src/definitions/workflows/nominationAdHoc.ts'
import type { Tally } from '../../src/services/council/agenda.ts'
import { createSession } from '../../src/services/council/createSession.ts'
import { readableDocuments } from '../../src/services/documents/readableDocuments.ts'
import { directoryFor } from '../../src/services/dossiers/directoryFor.ts'
import { reviseSession } from '../../src/services/council/reviseSession.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { readHistory } from '../../src/services/dossiers/readHistory.ts'
import { contentPath } from '../../src/services/files/fileStore.ts'
import { linesOf } from '../unit/documents/templates/aDocx.ts'
import { aCouncil } from './aCouncil.ts'
import { aWorkflowVersion } from './aWorkflowVersion.ts'
import { openSystem, type System } from './openSystem.ts'
import { refusalOf } from './refusalOf.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'

describe(`rounds of the council, on ${database}`, () => {
  let system: System
  let council: ReturnType<typeof aCouncil>

  beforeAll(async () => {
    system = await openSystem()
    council = aCouncil(system.payload)
  }, 300_000)
  afterAll(() => system.close())

  const session = (id: string) => findDossier({ collection: 'council-sessions', id, payload: system.payload })

  /** How many of this session and of its minutes somebody may read. */
  const sees = async (name: string, id: string) => {
    const { docs } = await system.payload.find({
      collection: 'users',
      where: { email: { equals: `${name}@demo.example.vn` } },
    })
    const asked = { depth: 0, overrideAccess: false, user: docs[0] }
    const sessions = await system.payload.count({
      ...asked,
      collection: 'council-sessions',
      where: { id: { equals: id } },
    })
    const minutes = await system.payload.count({
      ...asked,
      collection: 'council-minutes',
      where: { session: { equals: id } },
    })
    return [sessions.totalDocs, minutes.totalDocs]
  }

  it('should put only the failed lines to a second round and carry its result', async () => {
    const [clear, doubtful] = [await council.anAppraisedNomination(), await council.anAppraisedNomination()]
    const id = await council.aSession()
    await council.revise(id, { agenda: [clear, doubtful] })
    await council.openVote(id)
    await council.voteAll(id, (nomination) => (nomination === clear ? 'yes' : 'no'))
    await council.closeVote(id)
    expect([await council.stateOf(clear), await council.stateOf(doubtful)]).toEqual(['passed', 'notPassed'])

    await council.act('council-secretary', 'council-sessions', id, 'openVote')
    await council.voteAll(id, () => 'yes')
    await council.closeVote(id)

    expect([await council.stateOf(clear), await council.stateOf(doubtful)]).toEqual(['passed', 'passed'])
    const tally = (await session(id))['tally'] as Tally
    expect(tally.rounds.map(({ lines }) => lines.length)).toEqual([2, 1])
    expect(tally.lines.map(({ result, round }) => [result, round])).toEqual([
      ['passed', 1],
      ['passed', 2],
    ])
    await expect(council.act('council-secretary', 'council-sessions', id, 'openVote')).rejects.toMatchObject({
      status: 422,
    })
    await council.act('council-secretary', 'council-sessions', id, 'draftMinutes')
    const minutes = await system.payload.find({
      collection: 'council-minutes',
      where: { session: { equals: id } },
    })
    expect(JSON.stringify(minutes.docs[0]?.content)).toMatch(/Lần 1: .*Lần 2: /)
  })

  it('should keep one dossier off two agendas, also when two sessions ask at once', async () => {
    const nomination = await council.anAppraisedNomination()
    const sessions = [await council.aSession('Phiên A'), await council.aSession('Phiên B')]

    const asked = await Promise.allSettled(sessions.map((id) => council.revise(id, { agenda: [nomination] })))

    expect(asked.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const agendas = await Promise.all(sessions.map(async (id) => (await session(id))['agenda'] as unknown[]))
    expect(agendas.map(({ length }) => length).sort()).toEqual([0, 1])
    const later = await council.aSession('Phiên C')
    await expect(council.revise(later, { agenda: [nomination] })).rejects.toMatchObject({ status: 422 })
  })

  it('should take up again in another session what was on hold when the votes were counted', async () => {
    const [held, other] = [await council.anAppraisedNomination(), await council.anAppraisedNomination()]
    const first = await council.aSession()
    await council.revise(first, { agenda: [held, other] })
    await council.openVote(first)
    await council.act('standing-head', 'nominations', held, 'hold', { comment: 'Xác minh đơn thư.' })
    await council.voteAll(first, () => 'yes')
    await council.closeVote(first)
    await council.act('standing-head', 'nominations', held, 'release', {
      comment: 'Không có vi phạm.',
    })
    expect([await council.stateOf(held), await council.stateOf(other)]).toEqual(['tabled', 'passed'])

    const second = await council.aSession()
    await council.revise(second, { agenda: [held] })

    const { session: now } = await findDossier({
      collection: 'nominations',
      id: held,
      payload: system.payload,
    })
    expect(now).toBe(second)
  })

  it('should count against the members at the opening of the vote', async () => {
    const nomination = await council.anAppraisedNomination()
    const id = await council.aSession()
    await council.revise(id, { agenda: [nomination] })
    await council.openVote(id)
    const members = await council.members()
    const { docs } = await system.payload.find({
      collection: 'councils',
      depth: 0,
      where: { active: { equals: true } },
    })
    const councilId = docs[0]?.id ?? ''
    const setMembers = (list: string[]) =>
      system.payload.update({ collection: 'councils', data: { members: list }, id: councilId })
    await council.voteAll(id, () => 'yes')
    await setMembers(members.slice(0, -1))

    await council.closeVote(id)
    await setMembers(members)

    expect(((await session(id))['tally'] as Tally).lines[0]).toMatchObject({
      members: members.length,
      yes: members.length,
    })
  })

  it('should count with two tellers: neither alone, nobody else, and not before they are named', async () => {
    const nomination = await council.anAppraisedNomination()
    const id = await council.aSession()
    await council.revise(id, { agenda: [nomination] })
    const [clerk, secretary] = [await council.account('clerk'), await council.account('council-secretary')]
    const name = (tellers: unknown) => refusalOf(council.revise(id, { tellers }))
    expect(await name([clerk.id, clerk.id])).toBe('422 TELLERS_INVALID tellers')
    expect(await name([clerk.id, secretary.id])).toBe('422 TELLERS_INVALID tellers.1')
    const attendance = Object.fromEntries((await council.members()).map((each) => [each, 'present']))
    await council.revise(id, { attendance })
    for (const step of ['convene', 'open'])
      await council.act('council-secretary', 'council-sessions', id, step)
    const open = () => council.act('council-secretary', 'council-sessions', id, 'openVote')
    expect(await refusalOf(open())).toBe('422 CONDITION_NOT_MET ')
    await council.nameTellers('council-chair', id)
    expect(await sees('clerk', id)).toEqual([0, 0])
    await open()
    await council.voteAll(id, () => 'yes')
    await council.act('council-secretary', 'council-sessions', id, 'closeVote')

    const confirm = (who: string) => council.act(who, 'council-sessions', id, 'confirmCount')
    expect([await council.stateOf(nomination), (await session(id)).state]).toEqual(['tabled', 'counting'])
    expect(await refusalOf(confirm('council-secretary'))).toMatch(/^403/)
    await confirm('clerk')
    expect(await refusalOf(confirm('clerk'))).toMatch(/^409/)
    expect(((await session(id)).flow?.assignees ?? []).length).toBe(1)
    expect(await council.stateOf(nomination)).toBe('tabled')
    await confirm('accountant')
    expect([await council.stateOf(nomination), (await session(id)).state]).toEqual(['passed', 'counted'])

    await council.act('council-secretary', 'council-sessions', id, 'draftMinutes')
    expect(await sees('clerk', id)).toEqual([1, 1])
    await expect(sees('editor', id)).rejects.toMatchObject({ status: 403 })
    const sign = (who: string) => council.act(who, 'council-sessions', id, 'sign')
    for (const who of ['accountant', 'council-secretary', 'council-chair']) await sign(who)
    expect(await refusalOf(sign('accountant'))).toMatch(/^409/)
    expect(await refusalOf(sign('editor'))).toMatch(/^403/)
    expect((await session(id)).state).toBe('minuted')
    await sign('clerk')
    expect((await session(id)).state).toBe('signed')
    await system.worker.drain()
    const asked = {
      collection: 'council-sessions' as const,
      dossier: await session(id),
      payload: system.payload,
    }
    const [paper] = await readableDocuments({ ...asked, actor: clerk })
    expect(paper?.name).toMatch(/^bien-ban-hop-hoi-dong-.*docx$/)
    const lines = linesOf(await readFile(contentPath(paper?.sha256 ?? '')))
    expect(lines.join('\n')).toMatch(/TỔ KIỂM PHIẾU[^]*Bùi Thị Cỏ May[^]*THƯ KÝ[^]*CHỦ TRÌ/)
  })

  it('should count again, or vote again in another urn, where a teller does not confirm', async () => {
    const nomination = await council.anAppraisedNomination()
    const id = await council.aSession()
    await council.revise(id, { agenda: [nomination] })
    await council.openVote(id)
    await council.voteAll(id, () => 'no')
    const act = (who: string, action: string, given: { comment?: string } = {}) =>
      council.act(who, 'council-sessions', id, action, given)
    await act('council-secretary', 'closeVote')
    const comment = 'Số phiếu thu về không khớp với số phiếu phát ra.'
    await act('clerk', 'confirmCount')
    expect(await refusalOf(act('accountant', 'disputeCount', { comment: 'Sai.' }))).toMatch(/^422/)
    await act('accountant', 'disputeCount', { comment })
    expect(await refusalOf(act('council-secretary', 'recount'))).toMatch(/^403/)
    await act('council-chair', 'recount')
    const { pending } = (await session(id))['tally'] as Tally
    expect(pending).toMatchObject({ cast: 9, objections: [{ reason: comment }] })
    expect(pending?.confirmations).toBeUndefined()

    await act('accountant', 'disputeCount', { comment })
    await act('council-chair', 'annulVote', { comment })
    await act('council-secretary', 'openVote')
    await council.voteAll(id, () => 'yes')
    await council.closeVote(id)

    const tally = (await session(id))['tally'] as Tally
    expect(tally.rounds.map(({ round }) => round)).toEqual([1])
    expect(tally.annulled).toMatchObject([{ count: { cast: 9, round: 1 }, reason: comment }])
    expect(await council.stateOf(nomination)).toBe('passed')
  })

  it('should let the chair replace a teller who has left before signing, and nobody else', async () => {
    const nomination = await council.anAppraisedNomination()
    const id = await council.aSession()
    await council.revise(id, { agenda: [nomination] })
    await council.openVote(id)
    await council.voteAll(id, () => 'yes')
    await council.closeVote(id)
    await council.act('council-secretary', 'council-sessions', id, 'draftMinutes')
    await council.act('accountant', 'council-sessions', id, 'sign')
    const [clerk, accountant, editor] = await Promise.all(
      ['clerk', 'accountant', 'editor'].map(council.account),
    )
    if (!clerk || !accountant || !editor) throw new Error('Nobody there')
    const replace = async (
      by: string,
      tellers: string[],
      more: Record<string, unknown> = { reason: 'Nghỉ hưu.' },
    ) =>
      refusalOf(
        reviseSession({
          actor: await council.account(by),
          id,
          input: { rev: (await session(id)).rev, tellers, ...more },
          payload: system.payload,
        }),
      )
    const put = (active: boolean) =>
      system.payload.update({ collection: 'users', data: { active }, id: clerk.id, overrideAccess: true })
    const anew = [editor.id, accountant.id]

    // Whoever still works here has to sign, and whoever has signed stays.
    expect(await replace('council-chair', anew)).toBe('422 TELLERS_INVALID tellers')
    await put(false)
    try {
      expect(await replace('council-secretary', anew)).toMatch(/^403/)
      expect(await replace('clerk', anew)).toMatch(/^403/)
      expect(await replace('council-chair', [clerk.id, editor.id])).toMatch(/^422/)
      expect(await replace('council-chair', anew, {})).toBe('422 SESSION_INVALID reason')
      expect(await replace('council-chair', anew, { reason: 'x', rev: 1 })).toMatch(/^409/)
      expect(await replace('council-chair', [clerk.id, accountant.id])).toMatch(/^422/)
      expect(await replace('council-chair', anew)).toBeNull()
    } finally {
      await put(true)
    }
    expect((await session(id)).flow?.assignees).toContain(editor.id)
    expect((await session(id)).flow?.assignees).not.toContain(clerk.id)
    expect((await session(id))['tally']).toMatchObject({
      replaced: [{ from: clerk.name, name: editor.name, reason: 'Nghỉ hưu.' }],
    })
    const lines = await readHistory({
      actor: editor,
      collection: 'council-sessions',
      id,
      payload: system.payload,
    })
    expect(lines.at(-1)).toMatchObject({ comment: 'Nghỉ hưu.', label: 'Cử người kiểm phiếu thay thế' })

    const sign = (who: string) => council.act(who, 'council-sessions', id, 'sign')
    expect(await refusalOf(sign('clerk'))).toMatch(/^403/)
    for (const who of ['council-secretary', 'council-chair']) await sign(who)
    expect((await session(id)).state).toBe('minuted')
    await sign('editor')
    expect((await session(id)).state).toBe('signed')
    expect(await replace('council-chair', anew)).toMatch(/^409/)
  })

  it('should hold a session without tellers to an end by the workflow that it began with', async () => {
    const { payload } = system
    const nomination = await council.anAppraisedNomination()
    const id = await council.aSession()
    const direct = councilSession.transitions
      .filter(({ action }) => !['annulVote', 'confirmCount', 'disputeCount', 'recount'].includes(action))
      .map((each) =>
        each.action === 'closeVote'
          ? { ...each, effects: [{ kind: 'run' as const, name: 'settleVote' }], to: 'counted' }
          : { ...each, when: each.when?.filter(({ expression }) => !expression.startsWith('tellers')) },
      )
    const states = councilSession.states.filter(({ key }) => !['counting', 'disputed'].includes(key))
    const earlier = await aWorkflowVersion(payload, { ...councilSession, states, transitions: direct })
    await payload.db.updateOne({ collection: 'council-sessions', data: { workflowVersion: earlier }, id })
    await council.revise(id, { agenda: [nomination] })
    expect(await refusalOf(council.nameTellers('council-chair', id))).toBe('422 SESSION_INVALID tellers')
    await council.openVote(id, { withTellers: false })
    await council.voteAll(id, () => 'yes')
    await council.act('council-secretary', 'council-sessions', id, 'closeVote')
    expect(await council.stateOf(nomination)).toBe('passed')
    await council.act('council-secretary', 'council-sessions', id, 'draftMinutes')
    await council.act('council-secretary', 'council-sessions', id, 'sign')
    await council.act('council-chair', 'council-sessions', id, 'sign')
    expect((await session(id)).state).toBe('signed')
  })

  it('should know the council of the date, and have no two in force on one day', async () => {
    const { payload } = system
    const [head, member] = [await council.account('standing-head'), await council.account('council-chair')]
    const { docs } = await payload.find({ collection: 'councils', depth: 0, limit: 1 })
    const [present] = docs
    if (!present) throw new Error('the plan has a council')
    const next = {
      chair: head.id,
      key: 'nhiem-ky-sau',
      members: [head.id],
      name: 'Hội đồng nhiệm kỳ sau',
      secretary: head.id,
      validFrom: '2099-01-01',
    }
    const ofToday = async () => {
      const definition = nominationAdHoc
      const dossier = { id: 'sample', rev: 0, state: definition.initial }
      return (await directoryFor({ definition, dossier, payload, tests: {} })).groups['council']
    }
    const change = (id: string, data: Record<string, unknown>) =>
      payload.update({ collection: 'councils', data, id, overrideAccess: true })
    expect(await ofToday()).toContain(member.id)

    await expect(payload.create({ collection: 'councils', data: next })).rejects.toMatchObject({
      code: 'COUNCIL_OVERLAPS',
      status: 422,
      text: { vi: expect.stringContaining(present.name) as string },
    })
    await expect(change(present.id, { validUntil: '2026-02-30' })).rejects.toMatchObject({ status: 422 })

    await change(present.id, { validUntil: '2098-12-31' })
    const successor = await payload.create({ collection: 'councils', data: next })
    expect(await ofToday()).toContain(member.id)
    await expect(change(present.id, { validUntil: null })).rejects.toMatchObject({ status: 422 })

    await change(present.id, { validUntil: '2020-12-31' })
    await change(successor.id, { validFrom: '2021-01-01' })
    expect(await ofToday()).toEqual([head.id])
    const begin = (input: Record<string, unknown>) =>
      council
        .account('council-secretary')
        .then((actor) => createSession({ actor, input: { title: 'Phiên họp', ...input }, payload }))
    const held = await session((await begin({})).id)
    expect(held['council']).toBe(successor.id)
    await expect(begin({ council: present.id })).rejects.toMatchObject({ code: 'COUNCIL_UNKNOWN' })
    expect(
      (await session((await begin({ council: present.id, heldAt: '2020-06-01T02:00:00Z' })).id))['council'],
    ).toBe(present.id)

    await change(successor.id, { active: false })
    expect(await ofToday()).toEqual([])
    await change(present.id, { validUntil: null })
  })

  it('should have one of two councils that are saved for the same days in one moment', async () => {
    const { payload } = system
    const { id: head } = await council.account('standing-head')
    const one = (key: string, year: number, active = true) =>
      payload.create({
        collection: 'councils',
        data: {
          active,
          chair: head,
          key,
          members: [head],
          name: `Hội đồng ${key}`,
          secretary: head,
          validFrom: `${String(year)}-01-01`,
          validUntil: `${String(year)}-12-31`,
        },
      })
    const outcomes = async (saves: Promise<unknown>[]) =>
      (await Promise.allSettled(saves)).map((each) =>
        each.status === 'fulfilled' ? 'saved' : (each.reason as { code?: string }).code,
      )
    // Old data may hold one of today that has no last day.
    const found = await payload.find({
      collection: 'councils',
      depth: 0,
      where: { active: { equals: true } },
    })
    for (const { id } of found.docs)
      await payload.update({ collection: 'councils', data: { validUntil: '2098-12-31' }, id })

    for (let year = 2101; year < 2105; year += 1) {
      const both = ['a', 'b'].map((key) => one(`${String(year)}-${key}`, year))
      expect((await outcomes(both)).sort()).toEqual(['COUNCIL_OVERLAPS', 'saved'])
    }
    const asleep = await Promise.all(['a', 'b'].map((key) => one(`2110-${key}`, 2110, false)))
    const woken = asleep.map(({ id }) =>
      payload.update({ collection: 'councils', data: { active: true }, id }),
    )
    expect((await outcomes(woken)).sort()).toEqual(['COUNCIL_OVERLAPS', 'saved'])
    // A save that is refused for another reason leaves the way free.
    await expect(one('2110-a', 2111)).rejects.toThrow()
    await one('2111-c', 2111)
  })
})
