import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { aDeadDelivery } from './aDeadDelivery.ts'
import { databasesUnderTest } from './databasesUnderTest.ts'
import { graphqlClient, signInByGraphql, type GraphqlClient, type GraphqlReply } from './graphqlClient.ts'
import { startMailCatcher, type MailCatcher } from './mailCatcher.ts'
import { nominationAnswers } from './nominationAnswers.ts'
import { operationsOverGraphql } from './operationsOverGraphql.ts'
import { seedServer } from './seedServer.ts'
import { startServer, type RunningServer } from './startServer.ts'

type Done = { id: string; rev: number; state: string }
type Actions = { actions: { name: string }[]; rev: number; state: string; turn: { name: string }[] }

const RESULT = '{ id rev state }'
const ACT = `mutation ($action: String!, $collection: String!, $comment: String, $data: FreeJSON, $id: String!, $rev: Int!, $key: String) {
  performAction(action: $action, collection: $collection, comment: $comment, data: $data, id: $id, rev: $rev, idempotencyKey: $key) ${RESULT} }`
const ACTIONS =
  'query ($collection: String!, $id: String!) { availableActions(collection: $collection, id: $id) }'
const SAVE = `mutation ($answers: FreeJSON!, $id: String!, $rev: Int!) {
  saveAnswers(answers: $answers, collection: "nominations", id: $id, rev: $rev) ${RESULT} }`
const START = `mutation ($data: FreeJSON!, $key: String) { startNomination(data: $data, idempotencyKey: $key) ${RESULT} }`
const CAST =
  'mutation ($choices: FreeJSON!, $session: String!) { castBallot(choices: $choices, session: $session) { tracker } }'
const EXEMPLAR =
  'query ($id: String!) { Exemplar(id: $id) { title holderName state consent { note } assignees } }'

const members = [
  ...['council-chair', 'council-secretary', 'council-member'],
  ...[2, 3, 4, 5, 6, 7].map((n) => `council-member-${String(n)}`),
]

describe.each(databasesUnderTest())('the main job over GraphQL alone on $name', ({ databaseUri }) => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-graphql-'))
  const made = { campaign: '', decision: '', exemplar: '', nomination: '', person: '', session: '' }
  const signedIn = new Map<string, GraphqlClient>()
  let catcher: MailCatcher
  let dead: string
  let server: RunningServer

  const as = async (name: string): Promise<GraphqlClient> => {
    const known = signedIn.get(name) ?? (await signInByGraphql(server.url, name))
    signedIn.set(name, known)
    return known
  }
  const actionsOf = async (name: string, collection: string, id: string): Promise<Actions> =>
    (await as(name)).get<Actions>(ACTIONS, { collection, id })
  const tryTo = async (
    name: string,
    collection: string,
    id: string,
    action: string,
    more: Record<string, unknown> = {},
  ): Promise<GraphqlReply> => {
    const { rev } = await actionsOf(name, collection, id)
    return (await as(name)).ask(ACT, { action, collection, id, rev, ...more })
  }
  const act = async (...given: Parameters<typeof tryTo>): Promise<Done> => {
    const { data, errors } = await tryTo(...given)
    expect(errors, `${given[0]} ${given[3]}`).toBeUndefined()
    return data?.['performAction'] as Done
  }
  const idBy = async (plural: string, field: string, value: string): Promise<string> => {
    const officer = await as('standing-officer')
    const query = `{ ${plural}(limit: 1, where: { ${field}: { equals: "${value}" } }) { docs { id } } }`
    return (await officer.get<{ docs: { id: string }[] }>(query)).docs[0]?.id ?? ''
  }

  beforeAll(async () => {
    catcher = await startMailCatcher()
    const env = { DATABASE_URI: databaseUri('main_job_graphql'), SMTP_URL: catcher.url }
    await seedServer(dataDir, env)
    dead = await aDeadDelivery(dataDir, { error: 'ECONNREFUSED', kind: 'mail', status: 'dead' })
    server = await startServer({ dataDir, env })
  })
  afterAll(async () => {
    await server.stop()
    await catcher.stop()
  })

  it('1. the standing body publishes a campaign', async () => {
    const officer = await as('standing-officer')
    const data = {
      awardTypes: [await idBy('AwardTypes', 'code', 'CSTDCS')],
      closesAt: '2030-12-05T00:00:00.000Z',
      form: await idBy('Forms', 'key', 'bao-cao-thanh-tich-ca-nhan'),
      key: 'chuyen-de-graphql',
      opensAt: '2023-01-05T00:00:00.000Z',
      rulePack: await idBy('RulePacks', 'key', 'nd152-2025'),
      title: 'Phong trào chuyên đề cải cách hành chính',
      workflow: await idBy('Workflows', 'key', 'nomination-annual'),
      year: 2023,
    }
    const create = 'mutation ($data: mutationCampaignInput!) { createCampaign(data: $data) { id rev state } }'
    const created = await officer.get<Done>(create, { data })
    expect(created).toMatchObject({ rev: 1, state: 'draft' })
    made.campaign = created.id

    const tooSoon = await tryTo('standing-officer', 'campaigns', made.campaign, 'publish')
    expect(tooSoon.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED', statusCode: 403 })
    expect((await act('standing-head', 'campaigns', made.campaign, 'publish')).state).toBe('published')
  })

  it('2. a unit fills in a nomination and submits it; what is missing comes back with its field', async () => {
    made.person = await idBy('People', 'key', 'can-bo-kinhte')
    const officer = await as('unit-officer.kinhte')
    const data = { awardType: 'CSTDCS', campaign: made.campaign, person: made.person }
    const started = await officer.get<Done>(START, { data, key: 'start-1' })
    expect(started).toMatchObject({ rev: 1, state: 'draft' })
    expect((await officer.get<Done>(START, { data, key: 'start-1' })).id).toBe(started.id)
    made.nomination = started.id

    const form = await officer.get<{ definition: { key: string }; jsonSchema: { type: string } }>(
      'query ($id: String!) { form(collection: "nominations", id: $id) }',
      { id: made.nomination },
    )
    expect(form.definition.key).toBe('bao-cao-thanh-tich-ca-nhan')
    expect(form.jsonSchema.type).toBe('object')

    const incomplete = await tryTo('unit-head.kinhte', 'nominations', made.nomination, 'submit')
    expect(incomplete.errors?.[0]?.extensions.statusCode).toBe(422)
    expect(incomplete.errors?.[0]?.extensions.problems?.map((problem) => problem.path)).toContain(
      'answers.xacNhanCamDoan',
    )
    const wrong = await officer.ask(SAVE, { answers: { diemNhiemVu: 'nhiều' }, id: made.nomination, rev: 1 })
    expect(wrong.errors?.[0]?.extensions.problems?.[0]?.path).toBe('answers.diemNhiemVu')

    const saved = await officer.get<Done>(SAVE, { answers: nominationAnswers, id: made.nomination, rev: 1 })
    expect(saved.rev).toBe(2)
    const stale = await officer.ask(SAVE, { answers: { diemPhongTrao: 1 }, id: made.nomination, rev: 1 })
    expect(stale.errors?.[0]?.extensions.statusCode).toBe(409)
    await officer.get<Done>(SAVE, { answers: { xacNhanCamDoan: true }, id: made.nomination, rev: 2 })
    const byOfficer = await tryTo('unit-officer.kinhte', 'nominations', made.nomination, 'submit')
    expect(byOfficer.errors?.[0]?.extensions.statusCode).toBe(403)
    const submitted = await act('unit-head.kinhte', 'nominations', made.nomination, 'submit', {
      key: 'submit-1',
    })
    expect(submitted.state).toBe('submitted')
    const repeated = await (
      await as('unit-head.kinhte')
    ).get<Done>(ACT, {
      ...{ action: 'submit', collection: 'nominations', id: made.nomination },
      ...{ key: 'submit-1', rev: submitted.rev - 1 },
    })
    expect(repeated).toEqual(submitted)
  })

  it('3. the standing body receives, asks for a supplement once, gets it back, appraises', async () => {
    const nomination = ['nominations', made.nomination] as const
    expect((await act('standing-officer', ...nomination, 'receive')).state).toBe('received')
    const silent = await tryTo('standing-officer', ...nomination, 'requestSupplement')
    expect(silent.errors?.[0]?.extensions.problems?.[0]?.path).toBe('comment')
    const comment = 'Bổ sung minh chứng hiệu quả sáng kiến.'
    const asked = await act('standing-officer', ...nomination, 'requestSupplement', { comment })
    expect(asked.state).toBe('supplement')
    const officer = await as('unit-officer.kinhte')
    await officer.get<Done>(SAVE, { answers: { diemPhongTrao: 10 }, id: made.nomination, rev: asked.rev })
    expect((await act('unit-head.kinhte', ...nomination, 'resubmit')).state).toBe('received')
    expect((await act('standing-head', ...nomination, 'appraise')).state).toBe('appraised')
  })

  it('4. the council meets, votes in secret, two tellers count, and four signatures close the minutes', async () => {
    const secretary = await as('council-secretary')
    const start = `mutation ($data: FreeJSON!) { startCouncilSession(data: $data) ${RESULT} }`
    const data = { heldAt: '2023-12-01T01:00:00.000Z', place: 'Phòng họp số 1', title: 'Phiên họp năm 2023' }
    made.session = (await secretary.get<Done>(start, { data })).id
    const voters = (
      await secretary.get<{ docs: { members: { id: string }[] }[] }>(
        '{ Councils { docs { members { id } } } }',
      )
    ).docs[0]?.members.map(({ id }) => id)
    expect(voters).toHaveLength(9)
    const attendance = Object.fromEntries((voters ?? []).map((voter) => [voter, 'present']))
    const tellers = await Promise.all(
      ['clerk', 'accountant'].map(async (name) => {
        const me = await (await as(name)).get<{ user: { id: string } }>('{ meUser { user { id } } }')
        return me.user.id
      }),
    )
    const revise = `mutation ($data: FreeJSON!, $id: String!) { reviseCouncilSession(data: $data, id: $id, rev: 1) ${RESULT} }`
    await secretary.get(revise, {
      data: { agenda: [made.nomination], attendance, tellers },
      id: made.session,
    })
    expect((await actionsOf('standing-officer', 'nominations', made.nomination)).state).toBe('tabled')
    const session = 'query ($id: String!) { CouncilSession(id: $id) { agenda tally minutes { id } } }'
    type Session = {
      agenda: { id: string }[]
      minutes: { id: string } | null
      tally: { cast: number; lines: { no: number; result: string; yes: number }[] } | null
    }
    const line = (await secretary.get<Session>(session, { id: made.session })).agenda[0]?.id ?? ''
    for (const action of ['convene', 'open', 'openVote']) {
      await act('council-secretary', 'council-sessions', made.session, action)
    }

    const cast = async (name: string, choice: string) =>
      (await as(name)).ask(CAST, { choices: { [line]: choice }, session: made.session })
    expect((await cast('unit-officer', 'yes')).errors?.[0]?.extensions.statusCode).toBe(403)
    expect((await cast('council-member', 'maybe')).errors?.[0]?.extensions.statusCode).toBe(422)
    const casts = await Promise.all(
      members.flatMap((member, place) => [0, 1].map(() => cast(member, place === 4 ? 'no' : 'yes'))),
    )
    expect(casts.filter(({ errors }) => errors === undefined)).toHaveLength(9)
    expect(casts.filter(({ errors }) => errors?.[0]?.extensions.statusCode === 409)).toHaveLength(9)
    const status = 'query ($session: String!) { ballotStatus(session: $session) }'
    const known = JSON.stringify(await secretary.get(status, { session: made.session }))
    expect(known).not.toMatch(/"(?:yes|no|abstain)"/)

    await act('council-secretary', 'council-sessions', made.session, 'closeVote')
    expect((await actionsOf('standing-officer', 'nominations', made.nomination)).state).toBe('tabled')
    for (const name of ['clerk', 'accountant'])
      await act(name, 'council-sessions', made.session, 'confirmCount')
    const counted = await secretary.get<Session>(session, { id: made.session })
    expect(counted.tally).toMatchObject({ cast: 9, lines: [{ no: 1, result: 'passed', yes: 8 }] })
    expect((await actionsOf('standing-officer', 'nominations', made.nomination)).state).toBe('passed')

    await act('council-secretary', 'council-sessions', made.session, 'draftMinutes')
    const minutes = (await secretary.get<Session>(session, { id: made.session })).minutes?.id
    const draft = await secretary.get<{ content: unknown; rev: number }>(
      'query ($id: String!) { CouncilMinute(id: $id) { content rev } }',
      { id: minutes },
    )
    expect(JSON.stringify(draft.content)).toContain('8/9')
    const edit =
      'mutation ($id: String!, $data: mutationCouncilMinuteUpdateInput!) { updateCouncilMinute(id: $id, data: $data) { rev } }'
    expect(await secretary.get(edit, { data: draft, id: minutes })).toEqual({ rev: draft.rev + 1 })
    expect((await act('council-secretary', 'council-sessions', made.session, 'sign')).state).toBe('minuted')
    const late = await secretary.ask(edit, { data: { ...draft, rev: draft.rev + 1 }, id: minutes })
    expect(late.errors?.[0]?.extensions.statusCode).toBe(403)
    for (const name of ['clerk', 'council-chair'])
      expect((await act(name, 'council-sessions', made.session, 'sign')).state).toBe('minuted')
    expect((await act('accountant', 'council-sessions', made.session, 'sign')).state).toBe('signed')
  })

  it('5. the Chief issues the decision; the award enters the achievement record', async () => {
    await act('standing-head', 'nominations', made.nomination, 'finalize', {
      comment: 'Quy chế không yêu cầu công khai.',
    })
    const officer = await as('standing-officer')
    const start = `mutation ($data: FreeJSON!) { startDecision(data: $data) ${RESULT} }`
    const data = { nominations: [made.nomination], title: 'Về việc tặng danh hiệu Chiến sĩ thi đua cơ sở' }
    made.decision = (await officer.get<Done>(start, { data })).id
    await act('standing-head', 'decisions', made.decision, 'submit')
    const signature = { data: { number: '15/QĐ-VP', signedOn: '2023-12-05' } }
    const byClerk = await tryTo('clerk', 'decisions', made.decision, 'issue', signature)
    expect(byClerk.errors?.[0]?.extensions.statusCode).toBe(403)
    await act('chief', 'decisions', made.decision, 'issue', signature)
    expect((await actionsOf('standing-officer', 'nominations', made.nomination)).state).toBe('awarded')
    const achievements = `query ($id: JSON) { Achievements(where: { nomination: { equals: $id } }) {
      docs { awardCode decisionNumber year } } }`
    expect(await officer.get(achievements, { id: made.nomination })).toEqual({
      docs: [{ awardCode: 'CSTDCS', decisionNumber: '15/QĐ-VP', year: 2023 }],
    })
  })

  it('6. the exemplar is published with consent; before that nobody outside sees any of it', async () => {
    const editor = await as('editor')
    const anonymous = graphqlClient(server.url)
    const seen = async () => {
      const list = await anonymous.ask('{ Exemplars { totalDocs docs { title } } }')
      const one = await anonymous.ask(EXEMPLAR, { id: made.exemplar })
      return JSON.stringify([list.data, one.data]).includes('phiếu trình')
    }
    const create = 'mutation ($data: mutationExemplarInput!) { createExemplar(data: $data) { id state rev } }'
    const summary = 'Sáng kiến phiếu trình điện tử giúp rút ngắn thời gian xử lý văn bản.'
    const data = { person: made.person, summary, title: 'Người cải tiến phiếu trình' }
    made.exemplar = (await editor.get<Done>(create, { data })).id
    expect(await seen()).toBe(false)
    const unconsented = await tryTo('standing-officer', 'exemplars', made.exemplar, 'verify')
    expect(unconsented.errors?.[0]?.extensions.statusCode).toBe(422)
    const officer = await as('standing-officer')
    const consent =
      'mutation ($id: String!, $data: mutationExemplarUpdateInput!) { updateExemplar(id: $id, data: $data) { rev } }'
    const given = { given: true, givenOn: '2023-12-06T00:00:00.000Z', note: 'Phiếu đồng ý' }
    await officer.get(consent, { data: { consent: given, rev: 1 }, id: made.exemplar })
    for (const [who, action] of [
      ['standing-officer', 'verify'],
      ['editor', 'edit'],
      ['standing-head', 'approve'],
    ] as const) {
      await act(who, 'exemplars', made.exemplar, action)
      expect(await seen(), action).toBe(false)
    }
    expect((await act('editor', 'exemplars', made.exemplar, 'publish')).state).toBe('published')
    expect(await seen()).toBe(true)
    const shown = await anonymous.ask(EXEMPLAR, { id: made.exemplar })
    expect(shown.data?.['Exemplar']).toMatchObject({ assignees: null, state: 'published' })
    expect(JSON.stringify(shown)).not.toContain('Phiếu đồng ý')
  })

  it('7. each step wrote history, mailed those whose turn it was, and shows who is next', async () => {
    const officer = await as('standing-officer')
    const history = 'query ($id: String!) { history(collection: "nominations", id: $id) }'
    const entries = await officer.get<{ action: string; hash: string; prevHash: null | string }[]>(history, {
      id: made.nomination,
    })
    expect(entries.slice(1).every(({ prevHash }, place) => prevHash === entries[place]?.hash)).toBe(true)
    expect(entries.map(({ action }) => action)).toEqual([
      ...['create', 'save', 'save', 'submit', 'receive', 'requestSupplement', 'save', 'resubmit', 'appraise'],
      ...['table', 'pass', 'finalize', 'decide'],
    ])
    const head = await as('standing-head')
    const mails = `query ($id: String!) { OutboxEntries(limit: 100, where: { kind: { equals: "mail" }, subjectId: { equals: $id } }) {
      docs { status summary } } }`
    await expect
      .poll(async () => JSON.stringify(await head.get(mails, { id: made.nomination })), { timeout: 20_000 })
      .toContain('unit-head.kinhte@demo.example.vn')
    const waiting = await officer.get<{ docs: { id: string }[] }>(
      '{ Nominations(limit: 1, where: { state: { equals: "submitted" } }) { docs { id } } }',
    )
    const { turn } = await actionsOf('standing-officer', 'nominations', waiting.docs[0]?.id ?? '')
    expect(turn.length).toBeGreaterThan(0)
    await expect
      .poll(() => officer.get('{ WorkItems(where: { open: { equals: true } }) { totalDocs } }'), {
        timeout: 20_000,
      })
      .not.toEqual({ totalDocs: 0 })
  })
  operationsOverGraphql({
    as,
    dead: () => dead,
    mails: () => catcher,
    stranger: () => graphqlClient(server.url),
  })
})
