import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { WorkflowDefinition } from '../types.ts'
import { type BpmnBox, bpmnNodes, type BpmnFlow, type BpmnNode } from './bpmnNodes.ts'
import { bpmnWaypoints } from './bpmnWaypoints.ts'

const escapes: Record<string, string> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
}
const escape = (text: string): string =>
  // XML 1.0 has no place for control characters at all.
  text.replace(/\p{Cc}/gu, ' ').replace(/["&'<>]/g, (sign) => escapes[sign] ?? sign)

const formal = 'xsi:type="bpmn:tFormalExpression" language="https://www.omg.org/spec/DMN/20191111/FEEL/"'

const tags: Record<BpmnNode['type'], string> = {
  all: 'parallelGateway',
  counted: 'complexGateway',
  end: 'endEvent',
  gateway: 'exclusiveGateway',
  passed: 'intermediateThrowEvent',
  some: 'inclusiveGateway',
  start: 'startEvent',
  timer: 'boundaryEvent',
  work: 'userTask',
}

const elementsOf = (nodes: BpmnNode[], flows: BpmnFlow[]): string[] => [
  ...nodes.map((node) => elementOf(node, flows)),
  ...flows.map(flowXml),
]

const elementOf = (
  { activation, branches, id, isSequential, name, procedure, timer, type }: BpmnNode,
  flows: BpmnFlow[],
) => {
  const inside = [
    ...flows.filter(({ target }) => target === id).map((flow) => `<bpmn:incoming>${flow.id}</bpmn:incoming>`),
    ...flows.filter(({ source }) => source === id).map((flow) => `<bpmn:outgoing>${flow.id}</bpmn:outgoing>`),
  ]
  const write = (tag: string, more = '', last: string[] = []): string => {
    const named = name === '' ? '' : ` name="${escape(name)}"`
    return `    <bpmn:${tag} id="${id}"${named}${more}>${[...inside, ...last].join('')}</bpmn:${tag}>`
  }
  if (activation !== undefined)
    return write(tags[type], '', [
      `<bpmn:activationCondition ${formal}>${escape(activation)}</bpmn:activationCondition>`,
    ])
  if (timer) {
    // In words: BPMN counts no working days.
    const moment = timer.isRepeated ? 'timeCycle' : 'timeDuration'
    const attached = ` attachedToRef="${timer.host}" cancelActivity="${String(timer.isInterrupting)}"`
    return write(tags[type], attached, [
      `<bpmn:timerEventDefinition><bpmn:${moment}>${escape(name)}</bpmn:${moment}></bpmn:timerEventDefinition>`,
    ])
  }
  if (type !== 'work') return write(tags[type])
  if (branches)
    return write('subProcess', '', ['\n', elementsOf(branches.nodes, branches.flows).join('\n'), '\n    '])
  if (procedure !== undefined) return write('callActivity', ` calledElement="${escape(procedure)}"`)
  if (isSequential === undefined) return write('userTask')
  return write('userTask', '', [
    `<bpmn:multiInstanceLoopCharacteristics isSequential="${String(isSequential)}" />`,
  ])
}

const flowXml = ({ id, name, source, target, when }: BpmnFlow): string => {
  const named = name === '' ? '' : ` name="${escape(name)}"`
  const open = `    <bpmn:sequenceFlow id="${id}"${named} sourceRef="${source}" targetRef="${target}"`
  if (when.length === 0) return `${open} />`
  const all = when.map((expression) => `(${expression})`).join(' and ')
  return `${open}><bpmn:conditionExpression ${formal}>${escape(all)}</bpmn:conditionExpression></bpmn:sequenceFlow>`
}

const diagramOf = (nodes: BpmnNode[], flows: BpmnFlow[]): string[] => {
  const boxes = new Map(nodes.map(({ box, id }) => [id, box]))
  const hosts = new Map(nodes.map(({ id, timer }) => [id, timer && boxes.get(timer.host)]))
  const shapes = nodes.map(({ box, branches, id, type }) => {
    const marker = type === 'gateway' ? ' isMarkerVisible="true"' : branches ? ' isExpanded="false"' : ''
    return `      <bpmndi:BPMNShape id="shape_${id}" bpmnElement="${id}"${marker}>${boundsXml(box)}</bpmndi:BPMNShape>`
  })
  const outOf = new Map<string, { name: string; target: string }[]>()
  const edges = flows.flatMap(({ id, name, source, target }, place) => {
    const [from, to] = [boxes.get(source), boxes.get(target)]
    if (!from || !to) return []
    const before = outOf.get(source) ?? []
    outOf.set(source, [...before, { name, target }])
    const names = [...new Set([...before.map((flow) => flow.name), name])]
    const isSecond = before.some((flow) => flow.target === target)
    const lane = { isSecond, name: names.indexOf(name), out: before.length, place }
    const { label, points } = bpmnWaypoints(from, to, lane, hosts.get(source))
    const inside = [
      ...points.map(({ x, y }) => `<di:waypoint x="${String(x)}" y="${String(y)}" />`),
      ...(name === '' ? [] : [`<bpmndi:BPMNLabel>${boundsXml(label)}</bpmndi:BPMNLabel>`]),
    ]
    return `      <bpmndi:BPMNEdge id="edge_${id}" bpmnElement="${id}">${inside.join('')}</bpmndi:BPMNEdge>`
  })
  return [...shapes, ...edges]
}

const boundsXml = ({ height, width, x, y }: BpmnBox): string =>
  `<dc:Bounds x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}" />`

const pageOf = (name: string, of: string, nodes: BpmnNode[], flows: BpmnFlow[]): string[] => [
  `  <bpmndi:BPMNDiagram id="diagram${name}">`,
  `    <bpmndi:BPMNPlane id="plane${name}" bpmnElement="${of}">`,
  ...diagramOf(nodes, flows),
  '    </bpmndi:BPMNPlane>',
  '  </bpmndi:BPMNDiagram>',
]

/**
 * The procedure as BPMN 2.0 XML with a plain layout, for other tools to open; what goes on at the same time in a state is a
 * sub-process with a page of its own. What BPMN has no word for is left out.
 */
export const toBpmn = (definition: WorkflowDefinition, language: Language): string => {
  const { flows, nodes } = bpmnNodes(definition, language)
  const process = `process_${definition.key}`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions" targetNamespace="urn:thi-dua:workflow">',
    `  <bpmn:process id="${process}" name="${escape(say(definition.name, language))}" isExecutable="false">`,
    ...elementsOf(nodes, flows),
    '  </bpmn:process>',
    ...pageOf('', process, nodes, flows),
    ...nodes.flatMap(({ branches, id }) =>
      branches ? pageOf(`_${id}`, id, branches.nodes, branches.flows) : [],
    ),
    '</bpmn:definitions>',
    '',
  ].join('\n')
}
