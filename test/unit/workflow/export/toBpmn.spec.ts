import { describe, expect, it } from 'vitest'

import { shippedWorkflows } from '../../../../src/definitions/workflows/index.ts'
import type { WorkflowDefinition } from '../../../../src/workflow/types.ts'
import { toBpmn } from '../../../../src/workflow/export/toBpmn.ts'
import { anOddWorkflow } from './anOddWorkflow.ts'

type Element = { attributes: Record<string, string>; children: Element[]; tag: string; text: string }

const token = /<\?[^>]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g

/** Reads what is well-formed, and throws at anything else. */
const read = (xml: string): Element => {
  const root: Element = { attributes: {}, children: [], tag: '', text: '' }
  const stack = [root]
  for (const [whole, close, tag = '', given = '', single, text, stray] of xml.matchAll(token)) {
    const top = stack.at(-1) ?? root
    if (stray !== undefined)
      throw new Error(`not well-formed at ${xml.slice(xml.indexOf(whole)).slice(0, 60)}`)
    if (/&(?!(?:amp|apos|gt|lt|quot);)/.test(whole)) throw new Error(`a bare & in ${whole}`)
    if (text !== undefined) top.text += text
    if (tag === '') continue
    if (close === '/') {
      if (stack.pop()?.tag !== tag) throw new Error(`${tag} ends what was not begun`)
      continue
    }
    const attributes = Object.fromEntries(
      [...given.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    )
    const element = { attributes, children: [], tag, text: '' }
    top.children.push(element)
    if (single !== '/') stack.push(element)
  }
  if (stack.length !== 1 || root.children.length !== 1) throw new Error('not one whole document')
  return root.children[0] as Element
}

const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)]
const idOf = ({ attributes }: Element): string => attributes['id'] ?? ''
const childrenOf = ({ children }: Element, tag: string): Element[] =>
  children.filter((each) => each.tag === tag)

const cases = Object.entries({ ...shippedWorkflows, odd: anOddWorkflow() }).flatMap(([key, workflow]) =>
  (['vi', 'en'] as const).map((language) => [key, language, workflow] as const),
)

describe('toBpmn', () => {
  describe.each(cases)('of %s in %s', (_key, language, workflow) => {
    const definitions = read(toBpmn(workflow, language))
    /** The process, and what each sub-process holds, each with its page. */
    const wholes = all(definitions)
      .filter(({ tag }) => tag === 'bpmn:process' || tag === 'bpmn:subProcess')
      .map((whole) => ({
        flows: childrenOf(whole, 'bpmn:sequenceFlow'),
        id: idOf(whole),
        nodes: whole.children.filter(
          ({ tag }) => !['bpmn:incoming', 'bpmn:outgoing', 'bpmn:sequenceFlow'].includes(tag),
        ),
      }))
    const named = (list: Element[], name: string, id: string) =>
      list.filter(({ attributes }) => attributes[name] === id).map(idOf)

    it('should name each element once, by a name that XML takes', () => {
      const ids = all(definitions)
        .map(idOf)
        .filter((id) => id !== '')
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w-]*$/)
    })

    it.each(wholes)('should tell at both ends of a flow the same, in $id', ({ flows, nodes }) => {
      for (const node of nodes) {
        const told = (tag: string) => childrenOf(node, tag).map(({ text }) => text)
        expect(told('bpmn:incoming')).toEqual(named(flows, 'targetRef', idOf(node)))
        expect(told('bpmn:outgoing')).toEqual(named(flows, 'sourceRef', idOf(node)))
        // The order of the schema.
        const order = [
          'bpmn:incoming',
          'bpmn:outgoing',
          'bpmn:activationCondition',
          'bpmn:multiInstanceLoopCharacteristics',
          'bpmn:timerEventDefinition',
        ]
        const isWhole = node.tag === 'bpmn:subProcess'
        const places = node.children.map(({ tag }) => order.indexOf(tag)).filter((at) => !isWhole || at >= 0)
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        expect(places).not.toContain(-1)
      }
      const known = new Set(nodes.map(idOf))
      for (const { attributes } of flows)
        expect([known.has(attributes['sourceRef'] ?? ''), known.has(attributes['targetRef'] ?? '')]).toEqual([
          true,
          true,
        ])
    })

    it.each(wholes)('should begin once, leave no end, and part by gateways, in $id', ({ flows, nodes }) => {
      const tags = (tag: string) => nodes.filter((node) => node.tag === tag)
      expect(tags('bpmn:startEvent')).toHaveLength(1)
      expect(tags('bpmn:endEvent').length).toBeGreaterThan(0)
      for (const node of nodes) {
        const [into, out] = ['targetRef', 'sourceRef'].map((end) => named(flows, end, idOf(node)).length)
        if (node.tag === 'bpmn:startEvent') expect(into).toBe(0)
        if (node.tag === 'bpmn:endEvent') expect(out).toBe(0)
        if (!node.tag.endsWith('Gateway')) expect(out).toBeLessThanOrEqual(1)
      }
      for (const expression of all(definitions).filter(({ tag }) => tag === 'bpmn:conditionExpression'))
        expect(expression.attributes['xsi:type']).toBe('bpmn:tFormalExpression')
    })

    it.each(wholes)('should draw each node and flow once, no node over another, in $id', (whole) => {
      const { flows, nodes } = whole
      const plane = all(definitions).find(
        ({ attributes, tag }) => tag === 'bpmndi:BPMNPlane' && attributes['bpmnElement'] === whole.id,
      )
      const drawn = plane ? all(plane) : []
      const shapes = drawn.filter(({ tag }) => tag === 'bpmndi:BPMNShape')
      const edges = drawn.filter(({ tag }) => tag === 'bpmndi:BPMNEdge')
      const refs = (list: Element[]) => list.map(({ attributes }) => attributes['bpmnElement']).toSorted()
      expect(refs(shapes)).toEqual(nodes.map(idOf).toSorted())
      expect(refs(edges)).toEqual(flows.map(idOf).toSorted())
      for (const edge of edges) expect(childrenOf(edge, 'di:waypoint').length).toBeGreaterThan(1)
      // Every name has a place, and shares it with its like alone.
      const called = flows.filter(({ attributes }) => attributes['name'])
      const places = called.map(({ attributes: { id, name, sourceRef } }) => {
        const edge = edges.find(({ attributes }) => attributes['bpmnElement'] === id)
        const [bounds] = childrenOf(
          childrenOf(edge as Element, 'bpmndi:BPMNLabel')[0] as Element,
          'dc:Bounds',
        )
        return { at: `${bounds?.attributes['x'] ?? ''} ${bounds?.attributes['y'] ?? ''}`, name, sourceRef }
      })
      for (const one of places)
        for (const other of places)
          if (one.sourceRef === other.sourceRef && one.name !== other.name) expect(one.at).not.toBe(other.at)
      const boxes = shapes.map((shape) => {
        const {
          height = '',
          width = '',
          x = '',
          y = '',
        } = childrenOf(shape, 'dc:Bounds')[0]?.attributes ?? {}
        return {
          id: shape.attributes['bpmnElement'] ?? '',
          bottom: Number(y) + Number(height),
          left: Number(x),
          right: Number(x) + Number(width),
          top: Number(y),
        }
      })
      const over = boxes.filter((a, place) =>
        boxes.slice(place + 1).some(
          (b) =>
            a.left < b.right &&
            b.left < a.right &&
            a.top < b.bottom &&
            b.top < a.bottom &&
            // A timer stands on the edge of what it is attached to.
            !b.id.startsWith(`${a.id}_timer_`),
        ),
      )
      expect(over).toEqual([])
      for (const edge of edges) {
        const points = childrenOf(edge, 'di:waypoint').map(({ attributes: { x, y } }) => [
          Number(x),
          Number(y),
        ])
        const through = points.slice(1).flatMap(([x2 = 0, y2 = 0], place) => {
          const [x1 = 0, y1 = 0] = points[place] ?? []
          const [left, right, top, bottom] = [
            Math.min(x1, x2),
            Math.max(x1, x2),
            Math.min(y1, y2),
            Math.max(y1, y2),
          ]
          const isWithin = (box: (typeof boxes)[number]) =>
            right > box.left && left < box.right && bottom > box.top && top < box.bottom
          return boxes.filter(isWithin)
        })
        expect(through, edge.attributes['bpmnElement']).toEqual([])
      }
    })
  })

  it('should open and await branches as the workflow does', () => {
    const tagsOf = (key: keyof typeof shippedWorkflows) =>
      all(read(toBpmn(shippedWorkflows[key] as WorkflowDefinition, 'vi'))).map(({ tag }) => tag)
    const shared = tagsOf('initiative')
    expect(shared).toContain('bpmn:subProcess')
    expect(shared.filter((tag) => tag === 'bpmn:parallelGateway')).toHaveLength(2)
    expect(tagsOf('registration')).not.toContain('bpmn:subProcess')
    const odd = all(read(toBpmn(anOddWorkflow(), 'vi'))).map(({ tag }) => tag)
    expect(odd).toContain('bpmn:inclusiveGateway')
    expect(odd).toContain('bpmn:complexGateway')
  })

  it('should attach timers: what moves or settles ends the work and leads on, what reminds does not', () => {
    const annual = all(read(toBpmn(shippedWorkflows['nomination-annual'] as WorkflowDefinition, 'vi')))
    const flowsFrom = (id: string) =>
      annual.filter(({ attributes, tag }) => tag === 'bpmn:sequenceFlow' && attributes['sourceRef'] === id)
    const timers = annual.filter(({ attributes }) => attributes['attachedToRef'] === 'state_supplement')
    expect(
      timers.map((timer) => {
        const [flow] = flowsFrom(idOf(timer))
        const moment = timer.children.at(-1)?.children[0]
        return [timer.attributes['cancelActivity'], moment?.tag, moment?.text, flow?.attributes['targetRef']]
      }),
    ).toEqual([
      ['false', 'bpmn:timeDuration', '2 ngày làm việc trước thời hạn', 'state_supplement_timer_0_end'],
      ['true', 'bpmn:timeDuration', 'khi hết thời hạn', 'state_overdue'],
    ])
    // The clock alone takes that way: nobody is offered it.
    expect(flowsFrom('after_supplement').map(({ attributes }) => attributes['targetRef'])).not.toContain(
      'state_overdue',
    )
    const adHoc = toBpmn(shippedWorkflows['nomination-ad-hoc'] as WorkflowDefinition, 'vi')
    expect(adHoc).toMatch(/attachedToRef="state_opinion" cancelActivity="true"/)
  })

  it('should keep what the workflow says, escaped', () => {
    const xml = toBpmn(anOddWorkflow(), 'vi')

    expect(xml).toContain('Đang “xét” &lt;b&gt; &amp; &quot;c&quot; [1] {2}; %% :')
    expect(xml).toContain('isSequential="true"')
    expect(xml).toContain('>100 * ended &gt;= 50 * asked</bpmn:activationCondition>')
    expect(xml).toContain('>(score &lt; 50)</bpmn:conditionExpression>')
    expect(xml).toContain('(score &gt;= 50) and (ready = true)')
  })
})
