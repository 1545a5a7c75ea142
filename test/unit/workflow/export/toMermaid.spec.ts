import { describe, expect, it } from 'vitest'

import { shippedWorkflows } from '../../../../src/definitions/workflows/index.ts'
import type { WorkflowDefinition } from '../../../../src/workflow/types.ts'
import { toMermaid } from '../../../../src/workflow/export/toMermaid.ts'
import { anOddWorkflow } from './anOddWorkflow.ts'

const workflows = { ...shippedWorkflows, odd: anOddWorkflow() }
const line =
  /^(?:stateDiagram-v2| {2,4}state "[^"#;\n]+" as (\w+)| {2,4}(?:\[\*\]|(\w+)) --> (?:\[\*\]|(\w+))(?:: [^:;#<>"\n]+)?|  state \w+ \{|    --|  \}|  note right of (\w+)|    [^:;#<>"\n]+, [^:;#<>"\n]+|  end note|)$/

describe('toMermaid', () => {
  it.each(Object.entries(workflows))(
    'should write %s in lines that Mermaid reads, of states that there are',
    (_key, workflow) => {
      for (const language of ['vi', 'en'] as const) {
        const lines = toMermaid(workflow, language).split('\n')
        const read = lines.map((each) => line.exec(each))
        expect(lines.filter((_, place) => read[place] === null)).toEqual([])
        const named = read.flatMap((each) => (each?.[1] === undefined ? [] : [each[1]]))
        expect(new Set(named).size).toBe(named.length)
        const steps = workflow.states.flatMap(
          ({ parallel }) => parallel?.branches.flatMap((each) => each.steps) ?? [],
        )
        expect(named).toHaveLength(workflow.states.length + steps.length)
        const used = read
          .flatMap((each) => [each?.[2], each?.[3], each?.[4]])
          .filter((node) => node !== undefined)
        expect(used.filter((node) => !named.includes(node))).toEqual([])
        expect(lines.join('\n')).not.toContain('%%')
      }
    },
  )

  it('should note beside a state what its clock does', () => {
    const text = toMermaid(shippedWorkflows['nomination-annual'] as WorkflowDefinition, 'vi')

    expect(text).toContain(
      [
        '  note right of s_supplement',
        '    2 ngày làm việc trước thời hạn, Gửi thư nhắc',
        '    khi hết thời hạn, Hết thời hạn bổ sung',
        '  end note',
      ].join('\n'),
    )
  })

  it('should keep letters and brackets, and name what has no other name by its key', () => {
    const text = toMermaid(anOddWorkflow(), 'vi')

    expect(text).toContain('state "Đang “xét” b & c [1] {2} %" as s_a_b\n')
    expect(text).toContain('state "a_b" as s_a_b_\n')
    expect(text).toContain('    s_at_once_b1_0 --> s_at_once_b1_1\n')
    expect(text).toContain('s_a_b --> s_a_b: Đang “xét” b & c [1] {2} %\n')
  })
})
