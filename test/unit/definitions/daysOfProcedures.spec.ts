import { describe, expect, it } from 'vitest'

import { roleKeys } from '../../../src/commendation/roles.ts'
import { simulate } from '../../../src/workflow/simulate/simulate.ts'
import type { ScriptStep } from '../../../src/workflow/simulate/types.ts'
import { startInstance } from '../../../src/workflow/startInstance.ts'
import { aDirectory, aPerson } from '../workflow/aDirectory.ts'
import { everybody, factsOf, filledIn, workflowOf } from './attemptAction.ts'

const relations: Record<string, string[]> = {
  'council-member': ['member'],
  'unit-officer': ['creator', 'own-unit'],
}
const directory = aDirectory({
  ...everybody,
  people: roleKeys.map((role) =>
    aPerson(role, {
      relations: relations[role] ?? [],
      roles: [role],
      unit: role.startsWith('unit') ? 'unit' : 'office',
    }),
  ),
})
const comment = 'Có lý do, ghi đủ hai mươi ký tự.'
const by = (as: string, action: string, data: Record<string, unknown> = {}): ScriptStep => ({
  action,
  as,
  comment,
  data,
})

type Given = {
  answers?: Record<string, unknown>
  facts?: Record<string, boolean | number | string>
  on?: string
}

const play = (key: string, steps: ScriptStep[], { answers = {}, facts = {}, on = '2026-03-02' }: Given) =>
  simulate(workflowOf(key), {
    answers: { ...filledIn, ...answers },
    calendar: { holidays: [], workedWeekends: [] },
    directory,
    facts,
    startAt: `${on}T02:00:00.000Z`,
    steps,
  })
const last = (key: string, steps: ScriptStep[], given: Given = {}) => {
  const frame = play(key, steps, given).at(-1)
  expect(frame?.problems).toEqual([])
  return frame
}
const dueOn = (key: string, steps: ScriptStep[], given: Given) =>
  last(key, steps, given)?.dueAt?.slice(0, 10) ?? null

const head = 'standing-head'
const received = [by('unit-officer', 'send'), by('clerk', 'receive')]
const verifying = [...received, by(head, 'accept')]
const answered = [...verifying, by('inspector', 'report'), by('chief', 'conclude')]
const kind = (loaiDon: string): Given => ({ answers: { loaiDon } })

describe('the days of the shipped procedures', () => {
  it.each<[name: string, steps: ScriptStep[], given: Given, due: string]>([
    ['a complaint is accepted within 10 days', received, kind('complaint'), '2026-03-12'],
    ['a denunciation within 7 working days', received, kind('denunciation'), '2026-03-11'],
    ['a proposal is looked at within 3 working days', received, kind('proposal'), '2026-03-05'],
    ['a complaint is settled within 30 days', verifying, kind('complaint'), '2026-04-01'],
    ['a denunciation within 30 days', verifying, kind('denunciation'), '2026-04-01'],
    ['feedback is answered within 15 working days', verifying, kind('feedback'), '2026-03-23'],
    // 10 days later: 15 of the calendar for a complaint, 30 for a denunciation.
    [
      'a hard complaint takes 15 days more',
      [...verifying, { waitDays: 10 }, by('chief', 'extend')],
      kind('complaint'),
      '2026-03-27',
    ],
    [
      'a hard denunciation 30 days more',
      [...verifying, { waitDays: 10 }, by('chief', 'extend')],
      kind('denunciation'),
      '2026-04-13',
    ],
    // Three working days were spent when the sender was asked, who answered after a week.
    [
      'the clock stands while the sender is asked',
      [...verifying, { waitDays: 3 }, by('inspector', 'ask'), { waitDays: 7 }, by('unit-officer', 'supply')],
      kind('complaint'),
      '2026-04-08',
    ],
    [
      'a complaint may be made a second time within 30 days of its answer',
      answered,
      kind('complaint'),
      '2026-04-01',
    ],
    ['any other answer is acknowledged within 10 working days', answered, kind('proposal'), '2026-03-16'],
  ])('should know that %s', (_, steps, given, due) => {
    expect(dueOn('petition', steps, given)).toBe(due)
  })

  it('should keep to the day that a task names, and to the one that is given when it takes longer', () => {
    const task = { answers: { hanHoanThanh: '2026-04-20' } }
    const give = by('unit-officer', 'give')
    expect(dueOn('plan-task', [give], task)).toBe('2026-04-20')
    expect(dueOn('plan-task', [give], {})).toBe('2026-03-23')
    expect(dueOn('plan-task', [give, by(head, 'extend', { until: '2026-05-29' })], task)).toBe('2026-05-29')
    const late = play('plan-task', [give, by(head, 'extend', { until: '2026-03-02' })], task).at(-1)
    expect(late?.problems.map(({ code }) => code)).toEqual(['CONDITION_NOT_MET'])
    expect(last('plan-task', [give, { waitDays: 49 }], task)?.rung).toEqual(['timer:remind'])
  })

  it('should ask for registrations by the end of the first quarter, and hurry nobody who registers later', () => {
    const year = { answers: { namDangKy: 2026 } }
    expect(dueOn('registration', [], year)).toBe('2026-03-31')
    expect(last('registration', [{ waitDays: 17 }], year)?.rung).toEqual(['timer:remind'])
    expect(dueOn('registration', [], { ...year, on: '2026-06-01' })).toBeNull()
  })

  it('should take the units of a report to the day that the report names', () => {
    const report = { answers: { hanDonViNop: '2026-06-15', hanGuiBaoCao: '2026-06-30' }, on: '2026-05-18' }
    expect(dueOn('periodic-report', [by('standing-officer', 'collect')], report)).toBe('2026-06-15')
    const whole = [by('standing-officer', 'collect'), { action: 'collected', as: 'system', system: true }]
    expect(last('periodic-report', [...whole, { waitDays: 40 }], report)?.rung).toContain(
      'timer:beforeSending',
    )

    const unit = (parent: null | object) =>
      startInstance(workflowOf('unit-report'), factsOf({ context: { calendar: {}, parent } })).dueAt
    expect(unit({ answers: { hanDonViNop: '2026-06-15' } })).toBe('2026-06-15T10:00:00.000Z')
    expect(unit(null)).toBe('2026-03-23T10:00:00.000Z')
  })

  it('should take registration, beginning and results of a course from its days, and units from the course', () => {
    const course = {
      answers: { hanDangKy: '2026-03-20', ngayBatDau: '2026-04-06', ngayKetThuc: '2026-04-10' },
    }
    const voted = ['standing-head', 'deputy-chief'].map((as) => by(as, 'vote', { choice: 'yes' }))
    const open = [by('standing-officer', 'submit'), ...voted]
    expect(dueOn('training', open, course)).toBe('2026-03-20')
    const closed = [...open, by('standing-officer', 'closeRegistration')]
    expect(dueOn('training', closed, course)).toBe('2026-04-06')
    expect(last('training', [...closed, { waitDays: 34 }], course)?.state).toBe('preparing')
    const learning = last('training', [...closed, { waitDays: 35 }], course)
    expect(learning).toMatchObject({ dueAt: '2026-04-17T10:00:00.000Z', state: 'learning' })
    const late = play('training', open.slice(0, 1), { answers: { hanDangKy: '2026-03-02' } }).at(-1)
    expect(late?.problems.map(({ code }) => code)).toEqual(['CONDITION_NOT_MET'])

    const unit = (parent: null | object) =>
      startInstance(workflowOf('learner-registration'), factsOf({ context: { calendar: {}, parent } })).dueAt
    expect(unit({ answers: { hanDangKy: '2026-03-20' } })).toBe('2026-03-20T10:00:00.000Z')
    expect(unit(null)).toBe('2026-03-16T10:00:00.000Z')
  })

  it('should bring a campaign to its half-year, tell the units before it closes, and ask for its close', () => {
    const facts = { closesOn: '2026-12-05', hasForm: true, hasWorkflow: true, windowValid: true, year: 2026 }
    const published = by(head, 'publish')
    expect(last('campaign', [published, { waitDays: 100 }], { facts })?.state).toBe('published')
    const halfway = last('campaign', [published, { waitDays: 106 }], { facts })
    expect(halfway).toMatchObject({ rung: ['takeStock'], state: 'halfway' })
    const goesOn = last('campaign', [published, { waitDays: 106 }, by('chief', 'goOn'), { waitDays: 200 }], {
      facts,
    })
    expect(goesOn).toMatchObject({
      rung: ['timer:closing-unit-officer', 'timer:closing-unit-head', 'timer:toClose'],
      state: 'published',
    })
    // One that is published in autumn has no half-year.
    expect(last('campaign', [published, { waitDays: 20 }], { facts, on: '2026-09-01' })?.state).toBe(
      'published',
    )
  })

  it('should remind the secretary to convene, and the members of the day before', () => {
    const facts = { heldOn: '2026-03-20' }
    const draft = last('council-session', [{ waitDays: 13 }], { facts })
    expect([draft?.rung, draft?.timers]).toEqual([[], [{ at: '2026-03-16T01:00:00.000Z', key: 'toConvene' }]])
    const convened = last('council-session', [by('council-chair', 'convene'), { waitDays: 18 }], { facts })
    expect(convened?.rung).toEqual(['timer:theDayBefore'])

    const asked = [by('council-chair', 'circulate'), { waitDays: 4 }]
    const written = { facts: { agendaSize: 1, quorumReached: true, tellersNamed: true } }
    expect(last('council-session', asked, written)).toMatchObject({
      dueAt: '2026-03-09T10:00:00.000Z',
      rung: ['timer:askAgain'],
      state: 'circulating',
    })
    expect(last('council-session', [...asked, by('council-secretary', 'openVote')], written)?.state).toBe(
      'voting',
    )
    const short = play('council-session', [...asked, by('council-secretary', 'openVote')], {})
    expect(short.at(-1)?.problems.map(({ code }) => code)).toContain('CONDITION_NOT_MET')
  })

  it('should tell whoever has a dossier for the province three working days before 10/12', () => {
    const packed = last('nomination-higher', [{ waitDays: 16 }], { on: '2026-11-23' })
    expect(packed?.rung).toContain('timer:beforeYearEnd')
    expect(last('nomination-higher', [], { on: '2026-12-11' })?.timers.map(({ key }) => key)).not.toContain(
      'beforeYearEnd',
    )
  })
})
