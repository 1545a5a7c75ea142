import { describe, expect, it } from 'vitest'

import { parseWorkflowDefinition } from '../../../../src/workflow/parseWorkflowDefinition.ts'
import { placedProblem } from '../../../../src/workflow/design/placedProblem.ts'
import type { TransitionDefinition } from '../../../../src/workflow/types.ts'
import { aTransition, aWorkflow } from '../aWorkflow.ts'

const empty = { vi: '', en: '' }
const told = (given: Partial<TransitionDefinition>): string[] => {
  const label = { vi: 'Trao bằng', en: 'Hand over' }
  const definition = aWorkflow({ transitions: [aTransition({ label, ...given })] })
  const parsed = parseWorkflowDefinition(definition)
  return parsed.ok ? [] : parsed.problems.map((problem) => placedProblem(definition, problem).message.vi)
}

describe('placedProblem', () => {
  it.each<[string, Partial<TransitionDefinition>, string]>([
    [
      'a procedure that is not chosen',
      { effects: [{ kind: 'case', procedure: '', title: { vi: 'Con', en: 'Child' } }] },
      '«Trao bằng», việc 1, thủ tục: Chưa điền; hãy điền.',
    ],
    [
      'a notice without words',
      { effects: [{ kind: 'notify', text: empty, to: 'creator' }] },
      '«Trao bằng», việc 1, nội dung thông báo, tiếng Việt: Chưa điền; hãy điền.',
    ],
    ['a step from nowhere', { from: [] }, '«Trao bằng»: Hãy thêm ít nhất 1 mục.'],
    [
      'a comment of no length',
      { comment: 'required', commentMin: 0 },
      '«Trao bằng», độ dài ý kiến: Số này phải từ 1 trở lên.',
    ],
  ])('should say where %s is', (_what, given, sentence) => {
    expect(told(given)).toContain(sentence)
  })

  it('should leave alone what names its place, or has none', () => {
    const definition = aWorkflow()
    const message = { vi: '“Mới lập” không có bước chuyển đi.', en: '“Open” leads nowhere.' }
    const problem = { code: 'DEAD_END', message, path: 'states.0' }
    expect(placedProblem(definition, problem)).toBe(problem)
    expect(placedProblem(definition, { code: 'X', message })).toEqual({ code: 'X', message })
  })
})
