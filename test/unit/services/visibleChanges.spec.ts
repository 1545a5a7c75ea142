import { describe, expect, it } from 'vitest'
import { visibleChanges } from '../../../src/services/dossiers/visibleChanges.ts'

const canRead = (field: string) => field !== 'secret'
const change = { after: 1, before: null }

describe('what a line of history tells', () => {
  it.each(['migrate-form', 'save', 'undo-migrate-form'])(
    'should leave out of %s what is hidden from the reader',
    (action) => {
      expect(visibleChanges(action, { open: change, secret: change }, canRead)).toEqual({ open: change })
    },
  )

  it('should tell of a move to another version of the workflow no answers at all', () => {
    const workflowVersion = { after: 'v2', before: 'v1' }
    const changes = { before: { answers: { secret: 'x' }, computed: {}, state: 'draft' }, workflowVersion }

    expect(visibleChanges('migrate', changes, canRead)).toEqual({ workflowVersion })
  })

  it('should leave other lines as they are', () => {
    expect(visibleChanges('submit', { data: { reason: 'x' } }, canRead)).toEqual({ data: { reason: 'x' } })
    expect(visibleChanges('save', { fields: ['title'] }, canRead)).toEqual({ fields: ['title'] })
    expect(visibleChanges('save', null, canRead)).toBeNull()
  })
})
