import { describe, expect, it } from 'vitest'

import { performCommand } from '../../../src/workflow/performCommand.ts'
import { startInstance } from '../../../src/workflow/startInstance.ts'
import type { Command, Facts, Instance } from '../../../src/workflow/types.ts'
import { anInstance, aWorkflow, someFacts } from './aWorkflow.ts'

const definition = aWorkflow()
const data = { number: '12/QĐ', day: '2026-03-02' }

const perform = (command: Partial<Command>, facts: Partial<Facts> = {}, instance: Partial<Instance> = {}) =>
  performCommand({
    command: { action: 'accept', data, rev: 3, ...command },
    definition,
    facts: someFacts(facts),
    instance: anInstance(instance),
  })

const aProblem = { code: 'REQUIRED', message: { vi: 'Thiếu.', en: 'Missing.' } }

type Row = {
  codes: string[]
  command?: Partial<Command>
  facts?: Partial<Facts>
  instance?: Partial<Instance>
  name: string
  paths?: (string | undefined)[]
  says?: string
  status: 403 | 409 | 422
}

const writer = { id: 'u2', roles: ['writer'] }

const refusals: Row[] = [
  {
    name: 'an unknown action, before a stale rev',
    command: { action: 'fly', rev: 1 },
    status: 422,
    codes: ['UNKNOWN_ACTION'],
    says: 'Quy trình không có thao tác “fly”. Hiện có thể: Chấp thuận (accept), Từ chối (refuse), Tạm dừng (pause).',
  },
  {
    name: 'an action named like a built-in',
    command: { action: 'constructor' },
    status: 422,
    codes: ['UNKNOWN_ACTION'],
  },
  {
    name: 'a stale rev, before anything about the person',
    command: { rev: 2 },
    facts: { actor: writer },
    status: 409,
    codes: ['STALE_REV'],
    says: 'Hồ sơ đã được cập nhật (phiên bản 3, Ông/Bà đang xem phiên bản 2). Hãy tải lại rồi thực hiện lại.',
  },
  { name: 'a rev from the future', command: { rev: 4 }, status: 409, codes: ['STALE_REV'] },
  {
    name: 'a missing rev of a person',
    command: { rev: undefined },
    status: 422,
    codes: ['REV_REQUIRED'],
    paths: ['rev'],
  },
  {
    name: 'a system command with a stale rev',
    command: { system: true, rev: 1 },
    status: 409,
    codes: ['STALE_REV'],
  },
  {
    name: 'a system action asked by a person',
    command: { action: 'expire' },
    status: 403,
    codes: ['SYSTEM_ONLY'],
  },
  {
    name: 'a system action asked by a person in another state',
    command: { action: 'expire' },
    instance: { state: 'open' },
    status: 403,
    codes: ['SYSTEM_ONLY'],
  },
  {
    name: 'an action of another state, before anything about the person',
    command: { action: 'send' },
    facts: { actor: writer },
    status: 409,
    codes: ['NOT_IN_STATE'],
    says: 'Hồ sơ đang ở bước “Đang xét” nên không thể “Gửi”. Hiện có thể: Chấp thuận (accept), Từ chối (refuse), Tạm dừng (pause).',
  },
  {
    name: 'an action in an end state',
    instance: { state: 'done' },
    status: 409,
    codes: ['NOT_IN_STATE'],
    says: 'Hồ sơ đang ở bước “Hoàn thành” nên không thể “Chấp thuận”. Ở bước này không còn thao tác nào.',
  },
  { name: 'a state the workflow lacks', instance: { state: 'lost' }, status: 409, codes: ['NOT_IN_STATE'] },
  {
    name: 'a release without an interrupted state',
    command: { action: 'resume' },
    instance: { state: 'paused' },
    status: 409,
    codes: ['NO_PREVIOUS_STATE'],
  },
  {
    name: 'a release to a state the workflow lacks',
    command: { action: 'resume' },
    instance: { state: 'paused', previousState: 'lost' },
    status: 409,
    codes: ['NO_PREVIOUS_STATE'],
  },
  {
    name: 'somebody who may not, before what the command lacks',
    command: { data: {} },
    facts: { actor: writer, context: {} },
    status: 403,
    codes: ['NOT_ALLOWED'],
  },
  {
    name: 'each relation that bars the person',
    command: { data: {} },
    facts: { relations: ['creator', 'cousin'] },
    status: 403,
    codes: ['SEPARATION_OF_DUTIES', 'SEPARATION_OF_DUTIES'],
    says: 'Ông/Bà là người lập hồ sơ nên không được thực hiện “Chấp thuận”. Hãy để người khác có thẩm quyền xử lý.',
  },
  {
    name: 'everything the command lacks, at once',
    command: { comment: 'x'.repeat(5001), data: { number: ' ', day: '2026-02-30' } },
    facts: { context: { score: 20 } },
    status: 422,
    codes: ['COMMENT_TOO_LONG', 'FIELD_REQUIRED', 'FIELD_INVALID', 'CONDITION_NOT_MET', 'CONDITION_NOT_MET'],
    paths: ['comment', 'data.number', 'data.day', undefined, undefined],
  },
  {
    name: 'data without its fields',
    command: { data: undefined },
    status: 422,
    codes: ['FIELD_REQUIRED', 'FIELD_REQUIRED'],
    paths: ['data.number', 'data.day'],
  },
  {
    name: 'fields of the wrong type',
    command: { data: { number: 7, day: 20260302 } },
    status: 422,
    codes: ['FIELD_INVALID', 'FIELD_INVALID'],
  },
  {
    name: 'a blank comment where one is required',
    command: { action: 'refuse', comment: ' \n ' },
    status: 422,
    codes: ['COMMENT_REQUIRED'],
    paths: ['comment'],
    says: 'Hãy ghi rõ ý kiến, lý do khi thực hiện “Từ chối”.',
  },
  {
    name: 'a form that is not complete',
    command: { action: 'send' },
    facts: {
      actor: writer,
      formProblems: [
        { ...aProblem, path: 'achievements.0.year' },
        { ...aProblem, path: 'answers.title' },
        aProblem,
      ],
    },
    instance: { state: 'open' },
    status: 422,
    codes: ['REQUIRED', 'REQUIRED', 'REQUIRED'],
    paths: ['answers.achievements.0.year', 'answers.title', 'answers'],
  },
]

describe('performCommand', () => {
  it.each(refusals)('should refuse $name', ({ codes, command, facts, instance, paths, says, status }) => {
    const outcome = perform(command ?? {}, facts, instance)

    expect(outcome.ok).toBe(false)
    if (outcome.ok) return
    expect(outcome.status).toBe(status)
    expect(outcome.problems.map(({ code }) => code)).toEqual(codes)
    if (paths !== undefined) expect(outcome.problems.map(({ path }) => path)).toEqual(paths)
    if (says !== undefined) expect(outcome.problems[0]?.message.vi).toBe(says)
    for (const { message } of outcome.problems) expect(message.en).not.toBe('')
  })

  it('should pass a right command on to the next state, rev plus one', () => {
    const outcome = perform({ comment: 'x'.repeat(5000) })

    expect(outcome).toMatchObject({
      ok: true,
      effects: [],
      next: { dueAt: null, previousState: null, rev: 4, state: 'done' },
      transition: { action: 'accept' },
    })
  })

  it('should hand back the effects and count the deadline over weekends and days off', () => {
    const outcome = perform(
      { action: 'send' },
      {
        actor: writer,
        now: '2026-03-05T02:00:00.000Z',
        calendar: { holidays: ['2026-03-06'], workedWeekends: [] },
      },
      { state: 'open' },
    )

    expect(outcome).toMatchObject({
      effects: [{ kind: 'mail', template: 'turn', to: 'assignees' }],
      // Thursday; Friday is off, so the second working day is Tuesday.
      next: { dueAt: '2026-03-10T10:00:00.000Z', state: 'review' },
    })
  })

  it('should not ask for a complete form where the transition does not', () => {
    expect(perform({}, { formProblems: [aProblem] }).ok).toBe(true)
  })

  it('should remember the state that a hold interrupts, and return to it', () => {
    const held = perform({ action: 'pause' })
    if (!held.ok) throw new Error('the hold was refused')
    const released = performCommand({
      command: { action: 'resume', rev: held.next.rev },
      definition,
      facts: someFacts(),
      instance: held.next,
    })

    expect(held.next).toMatchObject({ dueAt: null, previousState: 'review', rev: 4, state: 'paused' })
    expect(released).toMatchObject({
      next: { dueAt: '2026-03-04T10:00:00.000Z', previousState: null, rev: 5, state: 'review' },
    })
  })

  it('should let the system act without a rev, whoever set it off', () => {
    const outcome = perform({ action: 'expire', rev: undefined, system: true }, { actor: writer })

    expect(outcome).toMatchObject({ ok: true, next: { rev: 4, state: 'refused' } })
  })

  it('should hold the system to comments and conditions', () => {
    expect(perform({ system: true }, { context: {} })).toMatchObject({ ok: false, status: 422 })
    expect(perform({ action: 'refuse', system: true })).toMatchObject({ ok: false, status: 422 })
  })

  it.each([
    ['', ['COMMENT_REQUIRED']],
    ['   Thiếu minh chứng.     ', ['COMMENT_TOO_SHORT']],
    ['Thiếu bản sao quyết định.', []],
  ])('should ask for a reason as long as the transition says: %j', (comment, codes) => {
    const transitions = definition.transitions.map((transition) => ({ ...transition, commentMin: 20 }))
    const outcome = performCommand({
      command: { action: 'refuse', comment, rev: 3 },
      definition: { ...definition, transitions },
      facts: someFacts(),
      instance: anInstance(),
    })

    expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toEqual(codes)
    // Where no comment is asked for, its length is not either.
    expect(
      performCommand({
        command: { action: 'accept', data, rev: 3 },
        definition: { ...definition, transitions },
        facts: someFacts(),
        instance: anInstance(),
      }).ok,
    ).toBe(true)
  })

  it('should refuse a comment that is no text when the caller did not check', () => {
    const outcome = perform({ ...JSON.parse('{"comment": 5}') })

    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'COMMENT_INVALID', path: 'comment' }] })
  })

  it('should change nothing that it was given', () => {
    const instance = Object.freeze(anInstance())
    const facts = Object.freeze(someFacts())

    performCommand({
      command: Object.freeze({ action: 'accept', data, rev: 3 }),
      definition,
      facts,
      instance,
    })

    expect(instance).toEqual(anInstance())
  })
})

describe('startInstance', () => {
  it('should start in the initial state at rev 1 with its deadline', () => {
    const start = startInstance(aWorkflow({ initial: 'review' }), someFacts())

    expect(start).toMatchObject({
      dueAt: '2026-03-04T10:00:00.000Z',
      previousState: null,
      rev: 1,
      state: 'review',
    })
  })
})
