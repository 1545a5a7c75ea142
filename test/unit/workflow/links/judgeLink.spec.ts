import { describe, expect, it } from 'vitest'

import { emptyFlow } from '../../../../src/workflow/emptyFlow.ts'
import { judgeLink, type LinkFacts } from '../../../../src/workflow/links/judgeLink.ts'
import { linkableActions } from '../../../../src/workflow/links/linkableActions.ts'
import { linkEndings } from '../../../../src/workflow/links/linkEndings.ts'
import type { AvailableAction } from '../../../../src/workflow/types.ts'

const text = (vi: string) => ({ en: vi, vi })
const action = (name: string, given: Partial<AvailableAction> = {}): AvailableAction => ({
  allowed: true,
  label: text(name),
  name,
  reasons: [],
  requires: { comment: false, fields: [] },
  tone: 'neutral',
  ...given,
})
const now = '2026-11-26T03:00:00.000Z'
const link: LinkFacts = {
  actions: ['approve', 'comment'],
  expiresAt: '2026-11-27T10:00:00.000Z',
  isUsed: false,
  rev: 4,
  revokedAt: null,
}
const instance = (rev: number, since = 3, flowRev = rev) => ({
  dueAt: null,
  flow: { ...emptyFlow(flowRev, now), since },
  previousState: null,
  rev,
  state: 'review',
})
const offered = linkableActions({ actions: [action('approve')], everyday: [action('comment')] })
const judge = (given: Partial<LinkFacts> = {}, of = instance(4), may = offered) =>
  judgeLink({ instance: of, link: { ...link, ...given }, now, offered: may })

describe('linkableActions', () => {
  it('should offer what one may do now and needs nothing but words', () => {
    const field = { key: 'number', label: text('Số'), type: 'text' as const }
    const found = linkableActions({
      actions: [
        action('approve', { confirm: text('Chắc chắn?'), requires: { comment: true, fields: [] } }),
        action('barred', { allowed: false }),
        action('incomplete', { allowed: false, incomplete: true }),
        action('issue', { requires: { comment: false, fields: [field] } }),
      ],
      everyday: ['claim', 'comment', 'hold', 'reassign', 'vote', 'watch'].map((name) => action(name)),
    })

    expect(found.map(({ name }) => name)).toEqual(['approve', 'comment', 'vote'])
    expect(found[0]).toEqual({
      confirm: text('Chắc chắn?'),
      label: text('approve'),
      name: 'approve',
      needsComment: true,
    })
  })
})

describe('judgeLink', () => {
  it('should open what it was given for and its giver may still do, and no more', () => {
    expect(judge()).toMatchObject({ actions: [{ name: 'approve' }, { name: 'comment' }], status: 'open' })
    expect(judge({ actions: ['approve', 'reject'] }).actions.map(({ name }) => name)).toEqual(['approve'])
    const less = linkableActions({ actions: [], everyday: [action('comment')] })
    expect(judge({}, instance(4), less).actions.map(({ name }) => name)).toEqual(['comment'])
  })

  it('should outlast a reminder or a comment, and nothing that changes the dossier', () => {
    expect(judge({}, instance(6)).status).toBe('open')
    expect(judge({}, instance(6, 5)).status).toBe('moved')
    // Answers were saved: the engine has not seen this revision.
    expect(judge({}, instance(5, 3, 4)).status).toBe('moved')
    expect(judge({}, instance(3)).status).toBe('moved')
  })

  it.each([
    [{ isUsed: true, revokedAt: now }, 'used'],
    [{ expiresAt: now, revokedAt: now }, 'revoked'],
    [{ expiresAt: now }, 'expired'],
    [{ expiresAt: '2026-11-26T03:00:00.001Z' }, 'open'],
    [{ actions: ['reject'] }, 'rightless'],
  ] as const)('should end with %j as %s, with a sentence', (given, status) => {
    const judged = judge(given as unknown as Partial<LinkFacts>)

    expect(judged.status).toBe(status)
    if (judged.status !== 'open') {
      expect(judged.actions).toEqual([])
      expect(linkEndings[judged.status].vi).toMatch(/^\p{Lu}.*\.$/u)
    }
  })
})
