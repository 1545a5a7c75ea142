import type { Payload } from 'payload'

import { plan2023 } from '../../src/definitions/plan2023/index.ts'
import { createSession } from '../../src/services/council/createSession.ts'
import { castBallot } from '../../src/services/council/castBallot.ts'
import { linesOfRound } from '../../src/services/council/linesOfRound.ts'
import { reviseSession } from '../../src/services/council/reviseSession.ts'
import { actorOf, type Person } from '../../src/services/dossiers/actorOf.ts'
import type { WorkflowCollection } from '../../src/services/dossiers/dossier.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { performAction } from '../../src/services/dossiers/performAction.ts'
import { startNomination } from '../../src/services/nominations/startNomination.ts'

type Choice = 'abstain' | 'no' | 'yes'

const TELLERS = ['clerk', 'accountant']

const sample = plan2023.sampleDossiers[0]

/** People, dossiers and sessions of the plan of 2023, moved on by the accounts that may. */
export const aCouncil = (payload: Payload) => {
  const account = async (name: string): Promise<Person> => {
    const email = `${name}@demo.example.vn`
    const found = await payload.find({
      collection: 'users',
      depth: 0,
      where: { email: { equals: email } },
    })
    return actorOf(found.docs[0])
  }

  const act = async (
    name: string,
    collection: WorkflowCollection,
    id: string,
    action: string,
    given: { comment?: string; data?: Record<string, unknown> } = {},
  ) => {
    const { rev } = await findDossier({ collection, id, payload })
    return performAction({ action, actor: await account(name), collection, id, payload, rev, ...given })
  }

  const stateOf = async (id: string) => (await findDossier({ collection: 'nominations', id, payload })).state

  const unit = sample?.unitKey ?? ''

  const aNomination = async (): Promise<string> => {
    const people = await payload.find({
      collection: 'people',
      where: { key: { equals: sample?.personKey } },
    })
    const { id } = await startNomination({
      actor: await account(`unit-officer.${unit}`),
      input: {
        answers: sample?.answers,
        awardType: sample?.awardType,
        campaign: plan2023.campaign.key,
        person: people.docs[0]?.id,
      },
      payload,
    })
    return id
  }

  const anAppraisedNomination = async (): Promise<string> => {
    const id = await aNomination()
    await act(`unit-head.${unit}`, 'nominations', id, 'submit')
    await act('standing-officer', 'nominations', id, 'receive')
    await act('standing-head', 'nominations', id, 'appraise')
    return id
  }

  const aSession = async (title = 'Phiên họp xét khen thưởng'): Promise<string> =>
    (await createSession({ actor: await account('council-secretary'), input: { title }, payload })).id

  const revise = async (session: string, input: Record<string, unknown>) => {
    const { rev } = await findDossier({ collection: 'council-sessions', id: session, payload })
    const actor = await account('council-secretary')
    return reviseSession({ actor, id: session, input: { rev, ...input }, payload })
  }

  const members = async (): Promise<string[]> => {
    const council = await payload.find({
      collection: 'councils',
      depth: 0,
      where: { active: { equals: true } },
    })
    return (council.docs[0]?.members ?? []).map(String)
  }

  /** Two people without any part in the council. */
  const tellers = async (): Promise<string[]> =>
    Promise.all(TELLERS.map(async (name) => (await account(name)).id))

  /** The secretary closes the vote, and both tellers give their word for the count. */
  const closeVote = async (session: string) => {
    await act('council-secretary', 'council-sessions', session, 'closeVote')
    for (const name of TELLERS) await act(name, 'council-sessions', session, 'confirmCount')
  }

  const nameTellers = async (by: string, session: string) => {
    const { rev } = await findDossier({ collection: 'council-sessions', id: session, payload })
    const input = { rev, tellers: await tellers() }
    return reviseSession({ actor: await account(by), id: session, input, payload })
  }

  const openVote = async (session: string, { withTellers = true } = {}) => {
    const attendance = Object.fromEntries((await members()).map((id) => [id, 'present']))
    await act('council-secretary', 'council-sessions', session, 'convene')
    await act('council-secretary', 'council-sessions', session, 'open')
    await revise(session, { attendance, ...(withTellers ? { tellers: await tellers() } : {}) })
    await act('council-secretary', 'council-sessions', session, 'openVote')
  }

  /** Every member votes the same on each line that is put to the vote; `choose` gets the nomination. */
  const voteAll = async (session: string, choose: (nomination: string) => Choice) => {
    for (const id of await members()) {
      const user = await payload.findByID({ collection: 'users', depth: 0, id })
      const dossier = await findDossier({ collection: 'council-sessions', id: session, payload })
      const choices = Object.fromEntries(
        linesOfRound(dossier).map(({ id: line, nomination }) => [line, choose(nomination)]),
      )
      await castBallot({ actor: actorOf(user), choices, payload, session })
    }
  }

  return {
    account,
    act,
    aNomination,
    aSession,
    anAppraisedNomination,
    closeVote,
    members,
    nameTellers,
    openVote,
    revise,
    stateOf,
    voteAll,
  }
}
