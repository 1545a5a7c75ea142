import { describe, expect, it } from 'vitest'

import { nominationAnnual } from '../../../src/definitions/workflows/nominationAnnual.ts'
import { pastOf } from '../../../src/workflow/pastOf.ts'
import { performCommand } from '../../../src/workflow/performCommand.ts'
import type { Instance } from '../../../src/workflow/types.ts'
import { aDirectory, aPerson } from '../workflow/aDirectory.ts'
import { anInstance, someFacts } from '../workflow/aWorkflow.ts'

const officer = { id: 'o', roles: ['standing-officer', 'standing-head'] }
const unit = { id: 'h', roles: ['unit-head'] }
const directory = aDirectory({ people: [aPerson('o', officer), aPerson('h', unit)] })

const calendar = { holidays: [], workedWeekends: [] }

const attempt = (instance: Instance, who: typeof officer, action: string, day: string, data = {}) =>
  performCommand({
    command: { action, comment: 'Thiếu bản sao quyết định công nhận.', data, rev: instance.rev },
    definition: nominationAnnual,
    facts: someFacts({
      actor: who,
      context: { dossier: pastOf(instance.flow, `${day}T02:00:00.000Z`, calendar) },
      directory,
      now: `${day}T02:00:00.000Z`,
      relations: ['own-unit', 'creator'],
    }),
    instance,
  })

const go = (...given: Parameters<typeof attempt>): Instance => {
  const outcome = attempt(...given)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.next
}

describe('the twenty working days of appraisal', () => {
  const received = go(anInstance({ state: 'submitted' }), officer, 'receive', '2026-03-02')

  it('should be reminded of, and stand still while a supplement is awaited', () => {
    expect(received.dueAt).toBe('2026-03-30T10:00:00.000Z')
    expect(received.flow.timers.map(({ key }) => key)).toEqual(['remind', 'escalate'])
    const asked = go(received, officer, 'requestSupplement', '2026-03-04')
    expect(asked.dueAt).toBe('2026-03-11T10:00:00.000Z')
    // Two days were spent; the week of waiting counts for nothing.
    expect(go(asked, unit, 'resubmit', '2026-03-11').dueAt).toBe('2026-04-06T10:00:00.000Z')
  })

  it('should stand still while the dossier is on hold, and while it is returned to be corrected', () => {
    const held = go(received, officer, 'hold', '2026-03-04')
    expect(go(held, officer, 'release', '2026-03-11').dueAt).toBe('2026-04-06T10:00:00.000Z')
    // As every dossier has, it came by way of its draft: there the unit corrects it.
    const past = { ...received, flow: { ...received.flow, visited: ['draft', ...received.flow.visited] } }
    const returned = go(past, officer, 'return', '2026-03-04', { fields: ['nhiemVuDuocGiao'] })
    expect(returned.state).toBe('draft')
    expect(go(returned, unit, 'sendCorrected', '2026-03-11').dueAt).toBe('2026-04-06T10:00:00.000Z')
  })
})

describe('a supplement', () => {
  const received = go(anInstance({ state: 'submitted' }), officer, 'receive', '2026-03-02')
  const told = (instance: Instance, day: string) => {
    const outcome = attempt(instance, officer, 'requestSupplement', day)
    return outcome.ok ? null : outcome.problems.map(({ code, message }) => `${code}: ${message.vi}`).join()
  }

  it('should be asked for within three working days of receipt', () => {
    // Monday to Thursday; the weekend would not count either.
    expect(told(received, '2026-03-05')).toBeNull()
    expect(told(received, '2026-03-06')).toMatch(/^CONDITION_NOT_MET: Đã quá 03 ngày .* Trưởng phòng trả lại/)
  })

  it('should be asked for once, and say what to do instead', () => {
    const back = go(go(received, officer, 'requestSupplement', '2026-03-03'), unit, 'resubmit', '2026-03-04')
    expect(told(back, '2026-03-04')).toMatch(
      /^CONDITION_NOT_MET: .* yêu cầu bổ sung một lần .* Trưởng phòng trả lại/,
    )
  })
})
