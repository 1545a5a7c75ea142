import { describe, expect, it } from 'vitest'

import { mailKindOf } from '../../../src/notifications/mailKindOf.ts'
import { mailWayOf, type MailChoice } from '../../../src/notifications/mailWayOf.ts'
import { mailTemplates } from '../../../src/notifications/templates/index.ts'

const digestAt = '2026-11-30T00:00:00.000Z'
const wayOf = (template: string, choice: MailChoice, dueAt: null | string = null, isUrgent = false) =>
  mailWayOf({ choice, digestAt, dueAt, isUrgent, kind: mailKindOf(template) })

describe('mailWayOf', () => {
  it('should send a mail for each event to whoever has chosen nothing', () => {
    for (const template of Object.keys(mailTemplates)) {
      expect(wayOf(template, {}), template).toBe('now')
      expect(wayOf(template, { news: null, work: null }), template).toBe('now')
    }
  })

  it.each([
    ['turn', { work: 'daily' }, null, 'digest'],
    ['supplement', { work: 'daily' }, null, 'digest'],
    ['status', { work: 'daily' }, null, 'now'],
    ['status', { news: 'daily' }, null, 'digest'],
    ['status', { news: 'none' }, null, 'none'],
    ['decisionIssued', { news: 'none' }, null, 'none'],
    // Work cannot be done without, whatever was written into the account.
    ['turn', { work: 'none' }, null, 'now'],
    ['passwordReset', { news: 'none', work: 'daily' }, null, 'now'],
    // Due before the digest would be read, or already late.
    ['turn', { work: 'daily' }, '2026-11-30T00:00:00.000Z', 'now'],
    ['turn', { work: 'daily' }, '2026-11-27T10:00:00.000Z', 'now'],
    ['turn', { work: 'daily' }, '2026-11-30T00:00:00.001Z', 'digest'],
    // The deadline of a dossier is not its reader’s whom it is only told of.
    ['status', { news: 'daily' }, '2026-11-27T10:00:00.000Z', 'digest'],
  ] as const)('should send %s with %j, due %s, so: %s', (template, choice, dueAt, way) => {
    expect(wayOf(template, choice, dueAt)).toBe(way)
  })

  it('should send at once what the clock rings for', () => {
    expect(wayOf('turn', { work: 'daily' }, null, true)).toBe('now')
    expect(wayOf('status', { news: 'none' }, null, true)).toBe('now')
  })
})
