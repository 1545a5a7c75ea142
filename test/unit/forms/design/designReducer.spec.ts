import { describe, expect, it } from 'vitest'

import { designReducer } from '../../../../src/forms/design/designReducer.ts'
import type { DesignAction } from '../../../../src/forms/design/designReducer.ts'
import type { NodeRef } from '../../../../src/forms/design/nodeRef.ts'
import type { FormDefinition } from '../../../../src/forms/types.ts'
import { startDesign } from '../../../../src/shared/designReducer.ts'
import { aField, aForm } from '../aForm.ts'

const field = (key: string): NodeRef => ({ key, kind: 'field' })
const form = aForm(aField({ key: 'first', type: 'text' }), aField({ key: 'second', type: 'text' }))
const after = (...actions: DesignAction[]) =>
  actions.reduce(designReducer, startDesign<FormDefinition, NodeRef>(form))
const change = (key: string): DesignAction => ({
  operation: { kind: 'change', properties: { width: 'half' }, ref: field(key) },
  type: 'apply',
})
const rename: DesignAction[] = [
  { ref: field('second'), type: 'select' },
  change('second'),
  { ref: field('first'), type: 'select' },
  { operation: { key: 'other', kind: 'rename', ref: field('first') }, type: 'apply' },
]

describe('designReducer', () => {
  it('should stay with a field that is renamed, back and forth', () => {
    expect(after(...rename).selection).toEqual(field('other'))
    const undone = after(...rename, { type: 'undo' })
    expect(undone.selection).toEqual(field('first'))
    expect(undone.history.definition).toEqual(after(...rename.slice(0, 3)).history.definition)
    expect(after(...rename, { type: 'undo' }, { type: 'redo' }).selection).toEqual(field('other'))
  })

  it('should lead back to a field that was taken away', () => {
    const remove: DesignAction = { operation: { kind: 'remove', ref: field('first') }, type: 'apply' }
    const select: DesignAction = { ref: field('first'), type: 'select' }
    expect(after(select, remove).selection).toBeNull()
    expect(after(select, remove, { type: 'undo' }).selection).toEqual(field('first'))
  })

  it('should do nothing when there is nothing to undo or redo', () => {
    expect(after({ type: 'undo' })).toEqual(after())
    expect(after({ type: 'redo' })).toEqual(after())
  })
})
