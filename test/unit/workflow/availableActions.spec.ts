import { describe, expect, it } from 'vitest'

import { availableActions } from '../../../src/workflow/availableActions.ts'
import { canWriteAnswers } from '../../../src/workflow/canWriteAnswers.ts'
import { matchesWho } from '../../../src/workflow/matchesWho.ts'
import type { Facts, Instance } from '../../../src/workflow/types.ts'
import { anInstance, aWorkflow, someFacts } from './aWorkflow.ts'

const definition = aWorkflow()
const available = (facts: Partial<Facts> = {}, instance: Partial<Instance> = {}) =>
  availableActions({ definition, facts: someFacts(facts), instance: anInstance(instance) })
const reasonsOf = (name: string, facts: Partial<Facts> = {}, instance: Partial<Instance> = {}) =>
  available(facts, instance)
    .find((action) => action.name === name)
    ?.reasons.map(({ vi }) => vi)

describe('availableActions', () => {
  it('should list the actions of people in this state, without those of the system', () => {
    const actions = available()

    expect(actions.map(({ allowed, name }) => [name, allowed])).toEqual([
      ['accept', true],
      ['refuse', true],
      ['pause', true],
    ])
    expect(actions[0]).toMatchObject({
      label: { vi: 'Chấp thuận' },
      requires: { comment: false, fields: [{ key: 'number' }, { key: 'day' }] },
      tone: 'neutral',
    })
    expect(actions[1]?.requires.comment).toBe(true)
  })

  it('should be empty in an end', () => {
    expect(available({}, { state: 'done' })).toEqual([])
  })

  it('should tell somebody who may not only that', () => {
    const reasons = reasonsOf('accept', { actor: { id: 'u9', roles: [] }, context: {} })

    expect(reasons).toEqual([
      'Ông/Bà không có thẩm quyền thực hiện “Chấp thuận” đối với hồ sơ này. Hãy liên hệ người đang được giao xử lý.',
    ])
  })

  it('should give a sentence for each relation and each condition', () => {
    expect(reasonsOf('accept', { relations: ['nominee', 'creator'] })).toHaveLength(2)
    expect(reasonsOf('accept', { context: { score: 10 } })).toEqual([
      'Điểm phải từ 50 trở lên.',
      'Hồ sơ chưa sẵn sàng.',
    ])
  })

  it('should say how much of the form is missing', () => {
    const message = { vi: 'Thiếu.', en: 'Missing.' }
    const reasons = reasonsOf(
      'send',
      { actor: { id: 'u2', roles: ['writer'] }, formProblems: [{ code: 'REQUIRED', message }] },
      { state: 'open' },
    )

    expect(reasons).toEqual(['Biểu mẫu còn 1 nội dung thiếu hoặc chưa đúng; hãy hoàn thiện trước.'])
  })

  it('should tell what only the form bars from what somebody may not do at all', () => {
    const formProblems = [{ code: 'REQUIRED', message: { vi: 'Thiếu.', en: 'Missing.' } }]
    const sent = (roles: string[]) =>
      available({ actor: { id: 'u2', roles }, formProblems }, { state: 'open' }).find(
        ({ name }) => name === 'send',
      )

    expect(sent(['writer'])).toMatchObject({ allowed: false, incomplete: true })
    expect(sent([])).not.toHaveProperty('incomplete')
  })

  it('should say when a hold has nothing to return to', () => {
    expect(reasonsOf('resume', {}, { state: 'paused' })?.[0]).toContain('không còn lưu bước trước')
  })
})

describe('matchesWho', () => {
  it.each([
    { who: [], roles: ['a'], relations: ['r'], expected: false },
    { who: [{}], roles: ['a'], relations: ['r'], expected: false },
    { who: [{ role: 'a' }], roles: ['a'], relations: [], expected: true },
    { who: [{ role: 'a' }], roles: ['b'], relations: ['a'], expected: false },
    { who: [{ relation: 'r' }], roles: [], relations: ['r'], expected: true },
    { who: [{ role: 'a', relation: 'r' }], roles: ['a'], relations: [], expected: false },
    { who: [{ role: 'a', relation: 'r' }], roles: [], relations: ['r'], expected: false },
    { who: [{ role: 'a', relation: 'r' }], roles: ['a'], relations: ['r'], expected: true },
    { who: [{ role: 'b' }, { relation: 'r' }], roles: [], relations: ['r'], expected: true },
  ])('should judge $who for $roles and $relations as $expected', ({ expected, relations, roles, who }) => {
    expect(matchesWho(who, roles, relations)).toBe(expected)
  })
})

describe('canWriteAnswers', () => {
  it.each([
    { state: 'open', roles: [], relations: ['creator'], expected: true },
    { state: 'open', roles: ['writer'], relations: ['own-unit'], expected: true },
    { state: 'open', roles: ['writer'], relations: [], expected: false },
    { state: 'review', roles: ['reviewer', 'writer'], relations: ['creator', 'own-unit'], expected: false },
    { state: 'lost', roles: ['writer'], relations: ['creator'], expected: false },
  ])('should say $expected in $state for $roles and $relations', ({ expected, relations, roles, state }) => {
    expect(canWriteAnswers(definition, state, roles, relations)).toBe(expected)
  })
})
