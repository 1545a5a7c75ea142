import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createDecision } from '../../src/services/decisions/createDecision.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { aCouncil } from './aCouncil.ts'
import { annualPath } from './annualPath.ts'
import { openSystem, type System } from './openSystem.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'

describe(`decisions, on ${database}`, () => {
  let system: System
  let council: ReturnType<typeof aCouncil>
  let finalized: string[]

  beforeAll(async () => {
    system = await openSystem()
    council = aCouncil(system.payload)
    finalized = []
    for (let made = 0; made < 4; made += 1) finalized.push(await council.anAppraisedNomination())
    const session = await council.aSession()
    await council.revise(session, { agenda: finalized })
    await council.openVote(session)
    await council.voteAll(session, () => 'yes')
    await council.closeVote(session)
    for (const id of finalized) {
      await council.act('standing-head', 'nominations', id, 'finalize', {
        comment: 'Quy chế không yêu cầu công khai.',
      })
    }
  }, 300_000)
  afterAll(() => system.close())

  const submitted = async (...nominations: (string | undefined)[]): Promise<string> => {
    const input = { nominations, title: 'Về việc tặng danh hiệu thi đua' }
    const actor = await council.account('standing-officer')
    const { id } = await createDecision({ actor, input, payload: system.payload })
    await council.act('standing-head', 'decisions', id, 'submit')
    return id
  }
  const issue = (id: string, number: string, signedOn = '2026-07-15') =>
    council.act('chief', 'decisions', id, 'issue', { data: { number, signedOn } })

  it('should award a nomination by one decision only, also when two are issued at once', async () => {
    const [one, two] = [await submitted(finalized[0]), await submitted(finalized[0])]

    const issued = await Promise.allSettled([issue(one, '01/QĐ-VP'), issue(two, '02/QĐ-VP')])

    expect(issued.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const achievements = await system.payload.find({
      collection: 'achievements',
      where: { nomination: { equals: finalized[0] } },
    })
    expect(achievements.totalDocs).toBe(1)
    const input = { nominations: [finalized[0]], title: 'Lần nữa' }
    const actor = await council.account('standing-officer')
    await expect(createDecision({ actor, input, payload: system.payload })).rejects.toMatchObject({
      status: 422,
    })
  })

  it('should refuse a number that is taken in the year, a day to come, and one before the year of the award', async () => {
    const [one, two] = [await submitted(finalized[1]), await submitted(finalized[2])]
    await issue(one, '15/QĐ-VP')

    await expect(issue(two, '15/qđ-vp ')).rejects.toMatchObject({ status: 422 })
    await expect(issue(two, '16/QĐ-VP', '2999-01-01')).rejects.toMatchObject({ status: 422 })
    await expect(issue(two, '16/QĐ-VP', '0203-12-20')).rejects.toMatchObject({ code: 'SIGNED_TOO_EARLY' })
    expect((await findDossier({ collection: 'decisions', id: two, payload: system.payload })).state).toBe(
      'submitted',
    )
    await issue(two, '15/QĐ-VP', '2025-12-30')
  })

  it('should work out the money for the day of signature', async () => {
    const id = await submitted(finalized[3])

    await issue(id, '77/QĐ-VP', '2025-12-29')

    const { lines } = await findDossier({ collection: 'decisions', id, payload: system.payload })
    // 1,0 × 2.340.000 (NĐ 73/2024), and not the base wage of the day the draft was written.
    expect(lines).toMatchObject([{ money: 2_340_000 }])
  })

  annualPath(() => system)
})
