import type { FieldAccess } from 'payload'
import { describe, expect, it } from 'vitest'

import { exemplarDeskFieldAccess } from '../../../access/exemplarDeskFieldAccess.ts'
import { personalFieldAccess } from '../../../access/personalFieldAccess.ts'
import { selfOrAdminFieldAccess } from '../../../access/selfOrAdminFieldAccess.ts'

type Doc = Record<string, unknown>

const officer = { id: 'u1', person: 'p1', roles: ['unit-officer'], unit: 'kinhte' }
const may = (rule: FieldAccess, user: Doc | null, asked: { data?: Doc; doc?: Doc }) =>
  rule({ ...asked, req: { user } } as unknown as Parameters<FieldAccess>[0])

describe.each([
  { mine: { id: 'u1' }, name: 'of an account', rule: selfOrAdminFieldAccess, theirs: { id: 'u2' } },
  {
    mine: { id: 'p2', unit: 'kinhte' },
    name: 'of a staff record',
    rule: personalFieldAccess,
    theirs: { id: 'p3', unit: 'noichinh' },
  },
  {
    mine: { id: 'x1', unit: 'kinhte' },
    name: 'of an exemplar',
    rule: exemplarDeskFieldAccess,
    theirs: { id: 'x2', unit: 'noichinh' },
  },
])('a field $name that not everybody reads', ({ mine, rule, theirs }) => {
  it('should be given with the document, and in the form that the panel makes of its values', () => {
    expect(may(rule, officer, { data: mine, doc: mine })).toBe(true)
    expect(may(rule, officer, { data: mine })).toBe(true)
  })

  it('should be kept from others in both', () => {
    expect(may(rule, officer, { data: theirs, doc: theirs })).toBe(false)
    expect(may(rule, officer, { data: theirs })).toBe(false)
  })

  it('should go by the document where values are given beside it', () => {
    expect(may(rule, officer, { data: mine, doc: theirs })).toBe(false)
  })

  it('should answer no filter and nobody who is not signed in', () => {
    expect(may(rule, officer, {})).toBe(false)
    expect(may(rule, null, { data: mine, doc: mine })).toBe(false)
  })
})

describe('an exemplar that is being begun', () => {
  it('should ask whoever begins it for consent, and show none of a document without an id', () => {
    expect(may(exemplarDeskFieldAccess, officer, { data: {} })).toBe(true)
    expect(may(exemplarDeskFieldAccess, officer, { data: {}, doc: {} })).toBe(false)
  })
})
