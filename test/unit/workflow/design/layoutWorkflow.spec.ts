import { describe, expect, it } from 'vitest'

import { shippedWorkflows } from '../../../../src/definitions/workflows/index.ts'
import { layoutWorkflow, stateSize } from '../../../../src/workflow/design/layoutWorkflow.ts'

const workflows = Object.values(shippedWorkflows)

describe('layoutWorkflow', () => {
  it.each(workflows.map((workflow) => [workflow.key, workflow] as const))(
    'should draw %s without one state over another, the same each time',
    (_key, workflow) => {
      const { arrows, places, size } = layoutWorkflow(workflow)
      const list = [...places.values()]
      for (const [index, a] of list.entries()) {
        expect(a.x >= 0 && a.y >= 0 && a.x < size.width && a.y < size.height).toBe(true)
        for (const b of list.slice(index + 1)) {
          const isApart = Math.abs(a.x - b.x) >= stateSize.width || Math.abs(a.y - b.y) >= stateSize.height
          expect(isApart).toBe(true)
        }
      }
      const drawn = new Set(arrows.flatMap(({ transitions }) => transitions))
      expect(drawn.size).toBe(workflow.transitions.filter(({ to }) => to !== '@previous').length)
      expect(layoutWorkflow(workflow)).toEqual({ arrows, places, size })
    },
  )

  it('should keep a state where it was put and lead its arrows there', () => {
    const [first] = workflows
    if (!first) throw new Error('nothing is shipped')
    const [state, ...others] = first.states
    if (!state) throw new Error('no state')
    const moved = { ...first, states: [{ ...state, place: { x: 700, y: 900 } }, ...others] }
    const { arrows, places } = layoutWorkflow(moved)
    expect(places.get(state.key)).toEqual({ x: 700, y: 900 })
    const start = arrows.find(({ from, to }) => from === state.key && to !== from)?.points[0]
    expect(start && start.x >= 700 && start.x <= 700 + stateSize.width).toBe(true)
  })
})
