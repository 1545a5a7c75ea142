import { inject } from 'vitest'

import { client } from '../api/client.ts'
import type { Client, Reply } from '../api/client.ts'
import { nominationAnswers } from '../api/nominationAnswers.ts'
import { tokenOf } from './tokenOf.ts'

const as = async (name: string): Promise<Client> => client(inject('serverUrl'), await tokenOf(name))

const expectTaken = (reply: Reply, what: string): Reply => {
  if (reply.status > 201) throw new Error(`${what}: ${reply.status} ${JSON.stringify(reply.body)}`)
  return reply
}

const firstId = async (name: string, path: string): Promise<string> => {
  const { body } = await (await as(name)).get(path)
  const [first] = body['docs'] as { id: string }[]
  if (!first) throw new Error(`Nothing at ${path}`)
  return first.id
}

const docIdOf = ({ body }: Reply): string => (body['doc'] as { id: string }).id

/** One action by one person, over HTTP. */
const act = async (
  name: string,
  path: string,
  action: string,
  body: Record<string, unknown> = {},
): Promise<void> => {
  const actor = await as(name)
  const { body: now } = await actor.get(`/api/${path}/actions`)
  const reply = await actor.post(`/api/${path}/actions/${action}`, { rev: now['rev'], ...body })
  expectTaken(reply, `${name} ${action} ${path}`)
}

/** A campaign that takes nominations; its key and title must be new. */
const campaign = async (key: string, title: string): Promise<string> => {
  const officer = await as('standing-officer')
  const created = await officer.post('/api/campaigns', {
    awardTypes: [await firstId('standing-officer', '/api/award-types?where[code][equals]=CSTDCS')],
    form: await firstId('standing-officer', '/api/forms?where[key][equals]=bao-cao-thanh-tich-ca-nhan'),
    key,
    rulePack: await firstId('standing-officer', '/api/rule-packs'),
    title,
    workflow: await firstId('standing-officer', '/api/workflows?where[key][equals]=nomination-annual'),
    year: 2023,
  })
  const id = docIdOf(expectTaken(created, 'campaign'))
  await act('standing-head', `campaigns/${id}`, 'publish')
  return id
}

/** A nomination of the economic division's officer, filled in and submitted. */
const submittedNomination = async (ofCampaign: string): Promise<string> => {
  const officer = await as('unit-officer.kinhte')
  const person = await firstId('unit-officer.kinhte', '/api/people?where[key][equals]=can-bo-kinhte')
  const input = { awardType: 'CSTDCS', campaign: ofCampaign, person }
  const id = docIdOf(expectTaken(await officer.post('/api/nominations', input), 'nomination'))
  const answers = { ...nominationAnswers, xacNhanCamDoan: true }
  expectTaken(await officer.patch(`/api/nominations/${id}`, { answers, rev: 1 }), 'answers')
  await act('unit-head.kinhte', `nominations/${id}`, 'submit')
  return id
}

/** The same, and received by the standing body. */
const receivedNomination = async (ofCampaign: string): Promise<string> => {
  const id = await submittedNomination(ofCampaign)
  await act('standing-officer', `nominations/${id}`, 'receive')
  return id
}

/** The same, and appraised. */
const appraisedNomination = async (ofCampaign: string): Promise<string> => {
  const id = await receivedNomination(ofCampaign)
  await act('standing-head', `nominations/${id}`, 'appraise')
  return id
}

const members = [
  'council-chair',
  'council-secretary',
  'council-member',
  ...[2, 3, 4, 5, 6, 7].map((place) => `council-member-${place}`),
]

/** Ballots in favour of everything on the agenda, by these members. */
const castYes = async (session: string, names: string[]): Promise<void> => {
  const secretary = await as('council-secretary')
  const { body } = await secretary.get(`/api/council-sessions/${session}?depth=0`)
  const lines = (body['agenda'] as { id: string }[]).map(({ id }) => [id, 'yes'])
  for (const name of names) {
    const path = `/api/council-sessions/${session}/ballots`
    expectTaken(
      await (await as(name)).post(path, { choices: Object.fromEntries(lines) }),
      `ballot of ${name}`,
    )
  }
}

/** Two people of the office who count the votes. */
const tellers = ['clerk', 'accountant']

const idOfAccount = async (name: string): Promise<string> => {
  const { body } = await (await as(name)).get('/api/users/me')
  return (body['user'] as { id: string }).id
}

/** A unit that learns from an exemplar on the site, as the standing body has entered. */
const learningUnit = async (exemplar: string): Promise<void> => {
  const officer = await as('unit-officer.kinhte')
  const answers = {
    apDungTuNgay: '2023-12-11',
    guongHocTap: exemplar,
    noiDungHocTap: 'Theo dõi hạn của từng phiếu trình.',
    xacNhanCamDoan: true,
  }
  const procedure = await firstId('unit-officer.kinhte', '/api/procedures?where[key][equals]=hoc-tap-mo-hinh')
  const begun = await officer.post('/api/cases', { answers, procedure })
  const id = docIdOf(expectTaken(begun, 'registration'))
  await act('unit-head.kinhte', `cases/${id}`, 'submit')
  await act('standing-officer', `cases/${id}`, 'enter')
}

/** A nomination that the council has voted through. */
const passedNomination = async (ofCampaign: string): Promise<string> => {
  const nomination = await appraisedNomination(ofCampaign)
  const secretary = await as('council-secretary')
  const created = await secretary.post('/api/council-sessions', { title: 'Phiên họp đã chuẩn bị trước' })
  const session = docIdOf(expectTaken(created, 'session'))
  const { body } = await secretary.get('/api/councils?depth=0')
  const voters = (body['docs'] as { members: string[] }[])[0]?.members ?? []
  const revised = await secretary.patch(`/api/council-sessions/${session}`, {
    agenda: [nomination],
    attendance: Object.fromEntries(voters.map((voter) => [voter, 'present'])),
    rev: 1,
    tellers: await Promise.all(tellers.map(idOfAccount)),
  })
  expectTaken(revised, 'agenda and roll')
  for (const action of ['convene', 'open', 'openVote']) {
    await act('council-secretary', `council-sessions/${session}`, action)
  }
  await castYes(session, members)
  await act('council-secretary', `council-sessions/${session}`, 'closeVote')
  for (const name of tellers) await act(name, `council-sessions/${session}`, 'confirmCount')
  return nomination
}

/** What a spec needs before its own part of the way begins, made over HTTP by the people whose work it is. */
export const arrange = {
  act,
  appraisedNomination,
  as,
  campaign,
  castYes,
  docIdOf,
  expectTaken,
  firstId,
  learningUnit,
  members,
  passedNomination,
  receivedNomination,
  submittedNomination,
}
