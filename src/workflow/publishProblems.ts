import type { Problem } from '../shared/problem.ts'
import type { EffectDefinition, WorkflowDefinition } from './types.ts'

type Publish = Extract<EffectDefinition, { kind: 'publish' }>

/** Pages that a workflow would put where there are none, or that would tell the public what a step hides from somebody. */
export const publishProblems = (
  definition: WorkflowDefinition,
  pages: readonly string[] | undefined,
): Problem[] => {
  const hidden = hiddenFields(definition)
  return definition.transitions.flatMap(({ effects = [] }, index) =>
    effects.flatMap((effect, at) => {
      if (effect.kind !== 'publish' && effect.kind !== 'withdraw') return []
      const path = `transitions.${String(index)}.effects.${String(at)}`
      return [
        ...(pages === undefined || pages.includes(effect.collection)
          ? []
          : [unknownPage(effect.collection, `${path}.collection`)]),
        ...(effect.kind === 'publish' ? leaks(effect, hidden, path) : []),
      ]
    }),
  )
}

const hiddenFields = ({ states }: WorkflowDefinition): string[] => [
  ...new Set(
    states.flatMap(({ fields = [] }) =>
      fields
        .filter(({ field, permission }) => permission === 'hidden' && field !== '*')
        .map(({ field }) => field),
    ),
  ),
]

/** Rather too many than too few: a word that is the key of a hidden field, or all answers as a whole. */
const leaks = (effect: Publish, hidden: string[], path: string): Problem[] => {
  if (hidden.length === 0) return []
  return (['title', 'summary', 'body'] as const).flatMap((part) => {
    const source = effect[part] ?? ''
    const words = new Set(source.match(/[\p{L}\p{N}_]+/gu) ?? [])
    const named = hidden.filter((field) => words.has(field))
    const isWhole = /\b(?:answers|scores)\b(?!\s*\.)/u.test(source)
    const [field] = named.length > 0 ? named : isWhole ? hidden : []
    return field === undefined ? [] : [publishesHidden(field, `${path}.${part}`)]
  })
}

const unknownPage = (collection: string, path: string): Problem => ({
  code: 'UNKNOWN_COLLECTION',
  message: {
    vi: `Quy trình không được đăng công khai ở “${collection}”; hãy chọn mục khác.`,
    en: `A workflow may not publish pages of “${collection}”; choose another.`,
  },
  path,
})

const publishesHidden = (field: string, path: string): Problem => ({
  code: 'PUBLISHES_HIDDEN',
  message: {
    vi: `Nội dung đăng công khai dùng trường “${field}” mà một bước ẩn với người xử lý; hãy bỏ trường này hoặc bỏ quy tắc ẩn.`,
    en: `What is published tells the field “${field}”, which a step hides from somebody; leave it out or lift the rule.`,
  },
  path,
})
