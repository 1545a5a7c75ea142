import { describe, expect, it } from 'vitest'

import { roleKeys } from '../../../src/commendation/roles.ts'
import { simulate } from '../../../src/workflow/simulate/simulate.ts'
import type { ScriptStep } from '../../../src/workflow/simulate/types.ts'
import { aDirectory, aPerson } from '../workflow/aDirectory.ts'
import { everybody, filledIn, workflowOf } from './attemptAction.ts'

const relations: Record<string, string[]> = {
  'unit-head': ['own-unit'],
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
const system = (action: string): ScriptStep => ({ action, as: 'system', system: true })
const vote = (as: string): ScriptStep => by(as, 'vote', { choice: 'yes' })
const wait = (waitDays: number): ScriptStep => ({ waitDays })

const play = (key: string, steps: ScriptStep[]) =>
  simulate(workflowOf(key), {
    answers: { ...filledIn, consentGiven: true },
    calendar: { holidays: [], workedWeekends: [] },
    directory,
    // A Monday.
    startAt: '2026-03-02T02:00:00.000Z',
    steps,
  })
const last = (key: string, steps: ScriptStep[]) => {
  const frames = play(key, steps)
  const refused = frames.slice(0, -1).flatMap(({ problems }) => problems)
  expect(refused).toEqual([])
  return frames.at(-1)
}

const officer = 'standing-officer'
const head = 'standing-head'
const received = [by('unit-officer', 'propose'), by('unit-head', 'submit'), by(officer, 'receive')]
const passed = [
  ...received,
  by(officer, 'proposeAppraisal'),
  by(head, 'appraise'),
  by('council-secretary', 'table'),
  system('pass'),
]
const learning = [by('unit-head', 'submit'), by(officer, 'enter')]
const published = [by(officer, 'verify'), by('editor', 'edit'), by(head, 'approve'), by('editor', 'publish')]
const asked = [by('unit-officer', 'send'), by('clerk', 'receive'), by(head, 'accept'), by('inspector', 'ask')]
const answered = [...asked.slice(0, -1), by('inspector', 'report'), by('chief', 'conclude')]

describe('what the clock does in the shipped procedures', () => {
  it.each<[string, string, ScriptStep[], number, string, string[]]>([
    [
      'a supplement that never comes',
      'nomination-annual',
      [...received, by(officer, 'requestSupplement')],
      6,
      'supplement',
      ['timer:remind'],
    ],
    [
      'the same after five working days',
      'nomination-annual',
      [...received, by(officer, 'requestSupplement')],
      8,
      'overdue',
      ['timer:remind', 'lapse'],
    ],
    [
      'a unit that does not meet',
      'nomination-annual',
      received.slice(0, 1),
      9,
      'unitReview',
      ['timer:remind', 'timer:escalate'],
    ],
    [
      'the end of a public notice',
      'nomination-annual',
      [...passed, by(head, 'announce')],
      10,
      'announced',
      ['timer:ended'],
    ],
    [
      'a supplement of an award on the spot',
      'nomination-ad-hoc',
      [by('unit-officer', 'propose'), by('unit-head', 'confirm'), by(officer, 'requestSupplement')],
      3,
      'appraising',
      ['timer:remind', 'lapse'],
    ],
    ['a sender who does not answer', 'petition', asked, 15, 'verifying', ['timer:remind', 'lapse']],
    ['a sender who complains no second time', 'petition', answered, 31, 'closed', ['timer:remind', 'close']],
    [
      'a unit that does not report',
      'unit-report',
      [],
      29,
      'absent',
      ['timer:remind', 'timer:escalate', 'lapse'],
    ],
    [
      'the end of registration for a course',
      'training',
      [by(officer, 'submit'), vote(head), vote('deputy-chief')],
      15,
      'preparing',
      ['timer:remind', 'registeredInPart'],
    ],
    [
      'a course that begins on its day',
      'training',
      [by(officer, 'submit'), vote(head), vote('deputy-chief'), by(officer, 'closeRegistration')],
      21,
      'learning',
      ['timer:remind', 'begin'],
    ],
    ['a unit that registers nobody', 'learner-registration', [], 15, 'nobodySent', ['timer:remind', 'lapse']],
    ['the report of a quarter', 'exemplar-learning', learning, 90, 'learning', ['timer:quarter']],
    [
      'a year of learning without a report',
      'exemplar-learning',
      learning,
      366,
      'completed',
      ['timer:quarter', 'timer:quarter', 'timer:quarter', 'timer:quarter', 'complete'],
    ],
    [
      'the next quarter, counted from the report',
      'exemplar-learning',
      [...learning, wait(80), by('unit-head', 'report')],
      86,
      'learning',
      [],
    ],
    ['an exemplar of 24 months', 'exemplar', published, 365 * 2, 'archived', ['expire']],
  ])('should see to %s', (_case, key, steps, days, state, rung) => {
    expect(last(key, [...steps, wait(days)])).toMatchObject({ rung, state })
  })

  it('should let the clock of the authority stand while the dossier is completed, and send it back to whoever asked', () => {
    const number = { number: '12/TTr', sentOn: '2026-03-02' }
    const sent = [by(officer, 'submit'), by('chief', 'sign'), by('clerk', 'dispatch', number)]
    const due = last('nomination-higher', sent)?.dueAt
    expect(due).toBe('2026-03-30T10:00:00.000Z')
    // Two working days are spent, then a week of completing.
    const completed = [...sent, wait(2), by(officer, 'recordRequest'), wait(7), by(officer, 'resend')]
    expect(last('nomination-higher', completed)).toMatchObject({
      dueAt: '2026-04-06T10:00:00.000Z',
      state: 'sent',
    })
    const atCentre = [...sent, by(officer, 'recordForwarded', number), by(officer, 'recordRequest')]
    expect(last('nomination-higher', [...atCentre, by(officer, 'resend')])?.state).toBe('atCentre')
    expect(last('nomination-higher', [...sent, wait(36)])?.rung).toEqual(['timer:stale'])
  })

  it('should settle the list once the notice has run, not before, and with what became of the comments', () => {
    const announced = [...passed, by(head, 'announce')]
    const opinions = { opinions: 'Không có' }
    const settle = (days: number, data = {}) =>
      last('nomination-annual', [...announced, wait(days), by(head, 'finalize', data)])
    expect(settle(8, opinions)).toMatchObject({
      problems: [{ code: 'CONDITION_NOT_MET' }],
      state: 'announced',
    })
    expect(settle(10)).toMatchObject({ problems: [{ path: 'data.opinions' }], state: 'announced' })
    expect(settle(10, opinions)?.state).toBe('finalized')
  })
})

describe('who may not, in the shipped procedures', () => {
  it.each<[string, string, ScriptStep[], string]>([
    ['the officer puts up a decision', 'decision', [by(officer, 'submit')], 'NOT_ALLOWED'],
    [
      'the officer puts up a report',
      'periodic-report',
      [by(officer, 'collect'), system('collected'), by(officer, 'submit')],
      'NOT_ALLOWED',
    ],
    [
      'the officer asks the council',
      'nomination-ad-hoc',
      [by('unit-officer', 'propose'), by('unit-head', 'confirm'), by(officer, 'consult')],
      'NOT_ALLOWED',
    ],
    [
      'the officer confirms the appraisal',
      'nomination-annual',
      [...received, by(officer, 'appraise')],
      'NOT_ALLOWED',
    ],
    [
      'the unit submits a review of another',
      'nomination-annual',
      [by('unit-officer', 'propose'), by('unit-officer', 'submit')],
      'NOT_ALLOWED',
    ],
  ])('should be told: %s', (_case, key, steps, code) => {
    expect(last(key, steps)?.problems.map((problem) => problem.code)).toEqual([code])
  })
})
