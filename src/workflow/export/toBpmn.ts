import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import { isEndState } from '../isEndState.ts'
import type { StateDefinition, WorkflowDefinition } from '../types.ts'

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

const nodeOf = (key: string): string => `state_${key}`

const size = { height: 80, width: 160 }
const columns = 5

const elementOf = (state: StateDefinition, language: Language): string => {
  const name = escape(say(state.label, language))
  const id = nodeOf(state.key)
  if (isEndState(state)) return `    <bpmn:endEvent id="${id}" name="${name}" />`
  if (state.children)
    return `    <bpmn:callActivity id="${id}" name="${name}" calledElement="${escape(state.children.procedure)}" />`
  if (state.approval) {
    const mode = state.approval.rule === 'sequential' ? 'true' : 'false'
    return `    <bpmn:userTask id="${id}" name="${name}"><bpmn:multiInstanceLoopCharacteristics isSequential="${mode}" /></bpmn:userTask>`
  }
  return `    <bpmn:userTask id="${id}" name="${name}" />`
}

type Flow = { id: string; name: string; source: string; target: string; when: string[] }

const flowsOf = ({ initial, transitions }: WorkflowDefinition, language: Language): Flow[] => {
  const held = (hold: string): string[] => [
    ...new Set(transitions.filter(({ to }) => to === hold).flatMap(({ from }) => from)),
  ]
  const drawn = transitions.flatMap(({ from, label, to, when = [] }) =>
    from.flatMap((source) =>
      (to === '@previous' ? held(source) : [to]).map((target) => ({
        name: say(label, language),
        source: nodeOf(source),
        target: nodeOf(target),
        when: when.map(({ expression }) => expression),
      })),
    ),
  )
  const start = { name: '', source: 'start', target: nodeOf(initial), when: [] }
  return [start, ...drawn].map((flow, index) => ({ ...flow, id: `flow_${String(index)}` }))
}

const flowXml = ({ id, name, source, target, when }: Flow): string => {
  const open = `    <bpmn:sequenceFlow id="${id}" name="${escape(name)}" sourceRef="${source}" targetRef="${target}"`
  if (when.length === 0) return `${open} />`
  const all = when.map((expression) => `(${expression})`).join(' and ')
  return `${open}><bpmn:conditionExpression language="https://www.omg.org/spec/DMN/20191111/FEEL/">${escape(all)}</bpmn:conditionExpression></bpmn:sequenceFlow>`
}

const placeOf = (index: number) => ({
  x: 200 + (index % columns) * (size.width + 80),
  y: 80 + Math.floor(index / columns) * (size.height + 80),
})

const diagramOf = ({ states }: WorkflowDefinition, flows: Flow[]): string[] => {
  const places = new Map([
    ['start', { height: 36, width: 36, x: 80, y: 102 }],
    ...states.map((state, index) => {
      const box = isEndState(state) ? { height: 36, width: 36 } : size
      return [nodeOf(state.key), { ...box, ...placeOf(index) }] as const
    }),
  ])
  const shapes = [...places].map(
    ([id, { height, width, x, y }]) =>
      `      <bpmndi:BPMNShape id="${id}_shape" bpmnElement="${id}"><dc:Bounds x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}" /></bpmndi:BPMNShape>`,
  )
  const centre = (id: string): string => {
    const { height, width, x, y } = places.get(id) ?? { height: 0, width: 0, x: 0, y: 0 }
    return `<di:waypoint x="${String(x + width / 2)}" y="${String(y + height / 2)}" />`
  }
  const edges = flows.map(
    ({ id, source, target }) =>
      `      <bpmndi:BPMNEdge id="${id}_edge" bpmnElement="${id}">${centre(source)}${centre(target)}</bpmndi:BPMNEdge>`,
  )
  return [...shapes, ...edges]
}

/** The procedure as BPMN 2.0 XML with a plain layout, for other tools to open. What BPMN has no word for is left out. */
export const toBpmn = (definition: WorkflowDefinition, language: Language): string => {
  const flows = flowsOf(definition, language)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="definitions" targetNamespace="urn:thi-dua:workflow">',
    `  <bpmn:process id="process_${definition.key}" name="${escape(say(definition.name, language))}" isExecutable="false">`,
    '    <bpmn:startEvent id="start" />',
    ...definition.states.map((state) => elementOf(state, language)),
    ...flows.map(flowXml),
    '  </bpmn:process>',
    '  <bpmndi:BPMNDiagram id="diagram">',
    `    <bpmndi:BPMNPlane id="plane" bpmnElement="process_${definition.key}">`,
    ...diagramOf(definition, flows),
    '    </bpmndi:BPMNPlane>',
    '  </bpmndi:BPMNDiagram>',
    '</bpmn:definitions>',
    '',
  ].join('\n')
}
